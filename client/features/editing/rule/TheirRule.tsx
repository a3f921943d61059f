import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRule } from '../../../api/decision.ts';
import { RuleSentences } from '../../../ui/decision/RuleSentences.tsx';
import classes from './rule.module.css';
import { type RuleValues, toRule } from './rule-values.ts';

/** Two people changed one rule: both in words, and a choice. */
export function TheirRule(props: {
  theirs: DecisionRule | null;
  mine: RuleValues;
  names: ReadonlyMap<string, string>;
  isSaving: boolean;
  onSaveMine: () => void;
  onKeepTheirs: () => void;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sides = [
    ['theirs', props.theirs],
    ['mine', toRule(props.mine)],
  ] as const;
  return (
    <Stack gap="md" pb="lg">
      <div>
        <Title order={3} ref={heading} tabIndex={-1}>
          {t('form.versions.title')}
        </Title>
        <Text size="sm">{t('rule.versions.text')}</Text>
      </div>
      {sides.map(([side, rule]) => (
        <section key={side} className={classes.row}>
          <h4 className={classes.legend}>{t(`rule.versions.${side}`)}</h4>
          {rule ? (
            <RuleSentences rule={rule} names={props.names} />
          ) : (
            <Text size="sm">{t('decision.noRule.title')}</Text>
          )}
        </section>
      ))}
      <Group gap="sm">
        <Button onClick={props.onSaveMine} loading={props.isSaving}>
          {t('rule.versions.save')}
        </Button>
        <Button variant="default" onClick={props.onKeepTheirs}>
          {t('form.versions.keep')}
        </Button>
      </Group>
    </Stack>
  );
}
