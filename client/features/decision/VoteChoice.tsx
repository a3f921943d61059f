import { NativeSelect } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { assumeVote, type VoteAssumption } from '../../state/assumptions.ts';
import { OpenedScenario } from '../../state/kept-scenario.ts';
import { useView } from '../../state/view.ts';

const choices = ['FOR', 'AGAINST', 'NOT_CAST', 'ABSENT'] as const;

/** Where the slider begins. */
const EVEN = 0.5;

/** What is supposed of one partner: nothing, how it votes, that it is not there, or a probability. */
export function VoteChoice(props: {
  partnerId: string;
  name: string;
  assumptions: readonly VoteAssumption[];
  /** Its probability of being in favour, from which the slider starts. */
  inFavour?: number;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { kept } = useContext(OpenedScenario);
  const { partnerId, assumptions } = props;
  const vote = assumptions.find((one) => one.partnerId === partnerId)?.vote;
  const isKept = kept?.stances.some((one) => one.partnerId === partnerId && one.issueId === kept.issueId);
  const start = Math.round((props.inFavour ?? EVEN) * 20) / 20;
  const choose = (value: string) => {
    const next = value === 'CHANCE' ? start : (choices.find((one) => one === value) ?? null);
    change({ assumptions: assumeVote(assumptions, partnerId, next) });
  };
  return (
    <NativeSelect
      size="xs"
      aria-label={t('decision.assume.label', { name: props.name })}
      value={vote === undefined ? '' : typeof vote === 'number' ? 'CHANCE' : vote}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t(`decision.assume.${isKept ? 'asKept' : 'nothing'}`) },
        ...choices.map((one) => ({ value: one, label: t(`decision.assume.${one}`) })),
        { value: 'CHANCE', label: t('decision.assume.CHANCE') },
      ]}
    />
  );
}
