import { useTranslation } from 'react-i18next';
import { useWords } from '../../../ui/decision/use-words.ts';
import classes from './rule.module.css';
import type { RuleEffect } from './use-rule-effect.ts';

/** What the rule in the form would do with the issue, said before it is saved. */
export function RuleEffectLine(props: {
  effect: RuleEffect | null;
  /** What the stored rule does; null when this is the stored rule. */
  asIs: RuleEffect | null;
  isBusy: boolean;
  hasFailed: boolean;
  isChosen: boolean;
  isWhole: boolean;
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const { percent, verdict } = useWords(props.names);
  const { effect, asIs } = props;
  const say = (): [verdict: string, detail?: string] => {
    if (!props.isChosen) return [t('rule.effect.choose')];
    if (!props.isWhole) return [t('rule.effect.notYet')];
    if (props.hasFailed) return [t('rule.effect.failed')];
    if (!effect?.now || !effect.rule || !effect.probability) return [t('rule.effect.busy')];
    if (effect.voters.length === 0) return [t('rule.effect.nobody')];
    const chance = t('decision.answer.chance', { chance: percent(effect.probability.value) });
    const before = asIs?.probability && t('rule.effect.before', { chance: percent(asIs.probability.value) });
    const voters = t('rule.effect.voters', { count: effect.voters.length });
    return [
      verdict(effect.now, effect.rule.vetoIds.length, t('rule.effect.when')),
      [chance, before, voters].filter(Boolean).join(' '),
    ];
  };
  const [said, detail] = say();
  return (
    <div className={classes.effect} role="status" data-busy={props.isBusy && props.isWhole}>
      <strong>{said}</strong> {detail}
    </div>
  );
}
