import { Button, Radio, Stack, Text } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleSentences } from '../../../ui/decision/RuleSentences.tsx';
import { rulePresets } from '../../../ui/facts/limits.ts';
import { DraftNotice } from '../../../ui/form/DraftNotice.tsx';
import { draftKey } from '../../../ui/form/draft.ts';
import { ErrorSummary } from '../../../ui/form/ErrorSummary.tsx';
import { FactPicker } from '../../../ui/form/FactPicker.tsx';
import formClasses from '../../../ui/form/fact-form.module.css';
import { controlId } from '../../../ui/form/field-props.ts';
import { problemText } from '../../../ui/form/problem-text.ts';
import type { TaskProps } from '../TaskForm.tsx';
import type { RulePartner } from './documents.ts';
import { GroupRows } from './GroupRows.tsx';
import { RuleEffectLine } from './RuleEffectLine.tsx';
import classes from './rule.module.css';
import { findRuleProblems } from './rule-problems.ts';
import { choose, type RuleValues, toRule, toRuleInput } from './rule-values.ts';
import { TestRows } from './TestRows.tsx';
import { TheirRule } from './TheirRule.tsx';
import { useRuleEffect } from './use-rule-effect.ts';
import { type StoredRule, useRuleForm } from './use-rule-form.ts';

const choices = [...rulePresets, 'OWN'] as const;
const whose = ['vetoIds', 'electorateIds'] as const;

/** Choose a named rule or put one together, and see in words what it says and what it would do. */
export function RuleEditor(props: TaskProps & { stored: StoredRule; partners: readonly RulePartner[] }) {
  const { t, i18n } = useTranslation();
  const { task, partners, onClose } = props;
  const formId = useId();
  const form = useRuleForm({
    stored: props.stored,
    draftKey: draftKey(props.userId, 'Rule', props.stored.id),
    onSaved: () => {
      onClose();
      task.onSaved?.(props.stored.id);
    },
  });
  const { values, setValues } = form;
  const names = useMemo(() => new Map(partners.map(({ id, name }) => [id, name])), [partners]);
  const pickable = useMemo(
    () => [...partners].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    [partners],
  );
  // Nothing is tried while something cannot be read; what is empty yet is no mistake before it is sent.
  const isWhole = findRuleProblems(values).length === 0;
  const effect = useRuleEffect(task.centreId, props.stored.id, isWhole ? toRuleInput(values) : null);
  const problems = form.problems.length > 0 ? form.problems : effect.problem ? [effect.problem] : [];
  const errors = new Map(
    problems.map((problem) => [problem.field ?? '', problemText(t, problem, i18n.language)]),
  );
  const rows = { formId, values, setValues, errors };
  const rule = toRule(values);

  if (form.theirs) {
    return (
      <TheirRule
        theirs={form.theirs.decisionRule}
        mine={values}
        names={names}
        isSaving={form.state === 'saving'}
        onKeepTheirs={form.keepTheirs}
        onSaveMine={form.saveMine}
      />
    );
  }
  return (
    <form
      className={formClasses.form}
      noValidate
      aria-busy={form.state === 'saving'}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Stack gap="md" className={formClasses.body}>
        {form.problems.length > 0 && (
          <ErrorSummary
            key={form.refusals}
            formId={formId}
            problems={form.problems.map((problem) => ({
              field: problem.field,
              label: problem.field && placeOf(t, problem.field),
              text: problemText(t, problem, i18n.language),
            }))}
          />
        )}
        {form.offered && (
          <DraftNotice savedAt={form.offered.savedAt} onTake={form.takeDraft} onDrop={form.dropDraft} />
        )}
        <section className={formClasses.section}>
          <Radio.Group
            id={controlId(formId, 'choice')}
            label={t('rule.choice')}
            error={errors.get('choice')}
            value={values.choice}
            onChange={(choice) =>
              setValues(choose(values, choice as (typeof choices)[number], i18n.language))
            }
            classNames={{ label: formClasses.heading ?? '' }}
          >
            <Stack gap={8}>
              {choices.map((choice) => (
                <Radio
                  key={choice}
                  value={choice}
                  label={choice === 'OWN' ? t('rule.own') : t(`words.rule.${choice}`)}
                  description={t(`rule.meaning.${choice}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        </section>
        {values.choice === 'OWN' && (
          <>
            <TestRows {...rows} names={names} />
            <GroupRows {...rows} partners={partners} names={names} />
          </>
        )}
        <section className={formClasses.section}>
          <h3 className={formClasses.heading}>{t('rule.who')}</h3>
          <Stack gap="md">
            {whose.map((name) => (
              <FactPicker
                key={name}
                field={{ name, section: 'who', kind: 'fact', of: 'partner', many: true }}
                id={controlId(formId, name)}
                label={t(`rule.${name}`)}
                help={t(`rule.help.${name}`)}
                error={errors.get(name)}
                value={values[name]}
                choices={{ partner: pickable, interest: [], issue: [] }}
                onChange={(ids) => setValues({ ...values, [name]: ids } as RuleValues)}
              />
            ))}
          </Stack>
        </section>
        {rule && (
          <section className={formClasses.section} aria-label={t('decision.explain.title')}>
            <h3 className={formClasses.heading}>{t('decision.explain.title')}</h3>
            <RuleSentences rule={rule} names={names} />
          </section>
        )}
      </Stack>
      <div className={formClasses.footer}>
        <RuleEffectLine
          {...effect}
          asIs={form.isChanged ? effect.asIs : null}
          names={names}
          isChosen={values.choice !== null}
          isWhole={isWhole}
        />
        {(form.state === 'unreachable' || form.state === 'failed') && (
          <Text size="sm" role="alert" className={formClasses.trouble}>
            {t(`form.trouble.${form.state}`)}
          </Text>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={form.state === 'saving'}>
            {t(form.state === 'unreachable' ? 'form.again' : 'rule.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

type T = ReturnType<typeof useTranslation>['t'];

/** Where in the form something is wrong, in words: `tests.0.share` is "Eis 1, grens". */
function placeOf(t: T, field: string): string {
  const [list, index, name] = field.split('.');
  if (index === undefined) return t(`rule.place.${list}`);
  return t(`rule.place.${list}Row`, { number: Number(index) + 1, field: t(`rule.${list}.${name}`) });
}
