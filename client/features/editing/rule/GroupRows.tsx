import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleGroupBy } from '../../../api/generated/graphql.ts';
import { useWords } from '../../../ui/decision/use-words.ts';
import { controlId } from '../../../ui/form/field-props.ts';
import { sortKinds, useKindName } from '../../../ui/kinds.ts';
import type { RulePartner } from './documents.ts';
import { Row, Rows } from './Rows.tsx';
import classes from './rule.module.css';
import { addGroup, changeGroup, type GroupRow } from './rule-values.ts';
import { ShareField } from './ShareField.tsx';
import { parseShare } from './share.ts';
import type { RowsProps } from './TestRows.tsx';

const ways = ['KIND', 'SECTOR', 'GROUP'] as const;

const membershipOf: Readonly<Record<RuleGroupBy, (partner: RulePartner) => string | null>> = {
  KIND: ({ kind }) => kind,
  SECTOR: ({ sector }) => sector,
  GROUP: ({ group }) => group,
};

/** Groups that must agree: partners of one kind, of one sector, or of one group of the centre's own. */
export function GroupRows(props: RowsProps & { partners: readonly RulePartner[] }) {
  const { t } = useTranslation();
  const { values, setValues, errors, partners } = props;
  const { groupSentence } = useWords(props.names);
  const kindName = useKindName();
  const counts = useMemo(() => countMembers(partners), [partners]);
  const nameOf = (by: RuleGroupBy, value: string) => {
    if (by === 'KIND') return kindName(value);
    return by === 'SECTOR' ? t(`words.sector.${value}`, value) : value;
  };
  return (
    <Rows
      id={controlId(props.formId, 'mustAgree')}
      title={t('rule.mustAgree.title')}
      help={t('rule.mustAgree.help')}
      error={errors.get('mustAgree')}
      add={t('rule.mustAgree.add')}
      count={values.groups.length}
      onAdd={() => setValues(addGroup(values))}
    >
      {values.groups.map((row, index) => {
        const share = parseShare(row.share);
        const at = (name: string) => `mustAgree.${index}.${name}`;
        const idOf = (name: string) => controlId(props.formId, at(name));
        const put = (change: Partial<GroupRow>) => setValues(changeGroup(values, row.key, change));
        const present = counts[row.by];
        const offered =
          row.value === '' || present.has(row.value) ? [...present.keys()] : [...present.keys(), row.value];
        const isNameGiven = row.name !== '' && row.name !== nameOf(row.by, row.value);
        return (
          <Row
            key={row.key}
            title={t('rule.mustAgree.row', { number: index + 1 })}
            remove={t('rule.mustAgree.remove', { number: index + 1 })}
            onRemove={() =>
              setValues({ ...values, groups: values.groups.filter(({ key }) => key !== row.key) })
            }
            sentence={share && row.name.trim() !== '' && groupSentence({ ...row, ...share })}
          >
            <div className={classes.grid}>
              <NativeSelect
                id={idOf('by')}
                label={t('rule.mustAgree.by')}
                error={errors.get(at('by'))}
                value={row.by}
                onChange={(event) => {
                  const by = ways.find((way) => way === event.currentTarget.value) ?? 'KIND';
                  put({ by, value: '', ...(isNameGiven ? {} : { name: '' }) });
                }}
                data={ways.map((way) => ({ value: way, label: t(`rule.way.${way}`) }))}
              />
              <NativeSelect
                id={idOf('value')}
                label={t('rule.mustAgree.value')}
                error={errors.get(at('value'))}
                value={row.value}
                onChange={(event) => {
                  const value = event.currentTarget.value;
                  const name = value === '' ? '' : nameOf(row.by, value);
                  put({ value, ...(isNameGiven ? {} : { name }) });
                }}
                data={[
                  {
                    value: '',
                    label: t(present.size === 0 ? 'rule.mustAgree.noValue' : 'rule.mustAgree.choose'),
                  },
                  ...offered.map((value) => ({
                    value,
                    label: `${nameOf(row.by, value)} (${present.get(value) ?? 0})`,
                  })),
                ]}
              />
              <TextInput
                id={idOf('name')}
                label={t('rule.mustAgree.name')}
                error={errors.get(at('name'))}
                value={row.name}
                onChange={(event) => put({ name: event.currentTarget.value })}
              />
              <ShareField
                id={idOf('share')}
                label={t('rule.mustAgree.share')}
                error={errors.get(at('share'))}
                value={row.share}
                onChange={(text) => put({ share: text })}
              />
            </div>
          </Row>
        );
      })}
    </Rows>
  );
}

/** How many partners each kind, sector and group has; kinds in their fixed order, the others from a to z. */
function countMembers(partners: readonly RulePartner[]): Record<RuleGroupBy, ReadonlyMap<string, number>> {
  const count = (by: RuleGroupBy) => {
    const found = partners.flatMap((partner) => membershipOf[by](partner) ?? []);
    const order =
      by === 'KIND' ? sortKinds(found) : [...new Set(found)].sort((a, b) => a.localeCompare(b, 'nl'));
    return new Map(order.map((value) => [value, found.filter((one) => one === value).length]));
  };
  return { KIND: count('KIND'), SECTOR: count('SECTOR'), GROUP: count('GROUP') };
}
