import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../ui/decision/use-words.ts';
import { rulePresets } from '../../../ui/facts/limits.ts';
import { controlId } from '../../../ui/form/field-props.ts';
import { Row, Rows } from './Rows.tsx';
import classes from './rule.module.css';
import { addTest, changeTest, type RuleValues, startFrom, type TestRow } from './rule-values.ts';
import { ShareField } from './ShareField.tsx';
import { parseShare } from './share.ts';

export interface RowsProps {
  readonly formId: string;
  readonly values: RuleValues;
  readonly setValues: (values: RuleValues) => void;
  /** What is wrong, by path: `tests.0.share`. */
  readonly errors: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const kinds = ['IN_FAVOUR', 'TURNOUT'] as const;
const weights = ['HEADS', 'WOZ_VALUE', 'VOTES', 'POWER'] as const;
const bases = ['CAST', 'ENTITLED'] as const;
const operators = ['AT_LEAST', 'MORE_THAN'] as const;

/** The tests of a rule of one's own, each with the sentence it stands for. */
export function TestRows(props: RowsProps) {
  const { t, i18n } = useTranslation();
  const { values, setValues, errors } = props;
  const { ruleSentence } = useWords(props.names);
  return (
    <Rows
      id={controlId(props.formId, 'tests')}
      title={t('rule.tests.title')}
      help={t('rule.tests.help')}
      error={errors.get('tests')}
      add={t('rule.tests.add')}
      count={values.tests.length}
      onAdd={() => setValues(addTest(values))}
      controls={
        <NativeSelect
          size="xs"
          aria-label={t('rule.tests.startFrom')}
          value=""
          onChange={(event) => {
            const preset = rulePresets.find((one) => one === event.currentTarget.value);
            if (preset) setValues(startFrom(values, preset, i18n.language));
          }}
          data={[
            { value: '', label: t('rule.tests.startFrom') },
            ...rulePresets.map((preset) => ({ value: preset, label: t(`words.rule.${preset}`) })),
          ]}
        />
      }
    >
      {values.tests.map((row, index) => {
        const share = parseShare(row.share);
        const at = (name: string) => `tests.${index}.${name}`;
        const put = (change: Partial<TestRow>) => setValues(changeTest(values, row.id, change));
        const select = <Name extends 'kind' | 'by' | 'of' | 'operator'>(
          name: Name,
          words: readonly TestRow[Name][],
        ) => (
          <NativeSelect
            id={controlId(props.formId, at(name))}
            label={t(`rule.tests.${name}`)}
            error={errors.get(at(name))}
            value={row[name]}
            onChange={(event) => put({ [name]: event.currentTarget.value } as Partial<TestRow>)}
            data={words.map((word) => ({ value: word, label: t(`rule.${name}.${word}`) }))}
          />
        );
        return (
          <Row
            key={row.id}
            title={t('rule.tests.row', { number: index + 1 })}
            remove={t('rule.tests.remove', { number: index + 1 })}
            onRemove={() =>
              setValues({ ...values, tests: values.tests.filter((other) => other.id !== row.id) })
            }
            sentence={share && ruleSentence({ ...row, ...share })}
          >
            <div className={classes.grid}>
              {select('kind', kinds)}
              {select('by', weights)}
              {select('of', row.kind === 'TURNOUT' ? ['ENTITLED'] : bases)}
              <div className={classes.bound}>
                {select('operator', operators)}
                <ShareField
                  id={controlId(props.formId, at('share'))}
                  label={t('rule.tests.share')}
                  error={errors.get(at('share'))}
                  value={row.share}
                  onChange={(text) => put({ share: text })}
                />
              </div>
            </div>
          </Row>
        );
      })}
    </Rows>
  );
}
