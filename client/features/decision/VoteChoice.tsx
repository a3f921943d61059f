import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Vote } from '../../api/generated/graphql.ts';
import { assumeVote, type VoteAssumption } from '../../state/assumptions.ts';
import { useView } from '../../state/view.ts';

const votes = ['FOR', 'AGAINST', 'NOT_CAST'] as const satisfies readonly Vote[];

/** Where the slider begins. */
const EVEN = 0.5;

/** What is supposed of one partner: nothing, how it votes, or a probability. */
export function VoteChoice(props: {
  partnerId: string;
  name: string;
  assumptions: readonly VoteAssumption[];
  /** Its probability of being in favour, from which the slider starts. */
  inFavour?: number;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { partnerId, assumptions } = props;
  const vote = assumptions.find((one) => one.partnerId === partnerId)?.vote;
  const start = Math.round((props.inFavour ?? EVEN) * 20) / 20;
  const choose = (value: string) => {
    const next = value === 'CHANCE' ? start : (votes.find((one) => one === value) ?? null);
    change({ assumptions: assumeVote(assumptions, partnerId, next) });
  };
  return (
    <NativeSelect
      size="xs"
      aria-label={t('decision.assume.label', { name: props.name })}
      value={vote === undefined ? '' : typeof vote === 'number' ? 'CHANCE' : vote}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('decision.assume.nothing') },
        ...votes.map((one) => ({ value: one, label: t(`decision.assume.${one}`) })),
        { value: 'CHANCE', label: t('decision.assume.CHANCE') },
      ]}
    />
  );
}
