import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { formatNumber } from '../../ui/numbers.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { changesNothing, inEverySet } from './key-players.ts';
import { useKeyPlayers } from './use-key-players.ts';

/** Who together hold the field or reach it, and how sure that is; the question while it is being worked out. */
export function KeyPlayersAnswer({ names }: { names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { view } = useView();
  const { goal } = view;
  const { found } = useKeyPlayers();
  const [first] = found?.sets ?? [];
  if (!found || found.value === null || !first) {
    return <Sentence>{t(`connectors.key.goals.${goal}`)}</Sentence>;
  }
  const { sets, value, valueBefore } = found;
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(i18n.language).format(ids.map((id) => names.get(id) ?? ''));
  const isShare = goal === 'FRAGMENT' || goal === 'REACH_WITHIN';
  const write = (figure: number) =>
    isShare
      ? new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(figure)
      : formatNumber(figure, i18n.language, 2);
  const always = sets.length > 1 ? inEverySet(sets) : [];
  const detail = [
    ...(isShare ? [] : [t(`connectors.key.scale.${goal}`)]),
    ...(sets.length > 1 ? [t('connectors.key.equal', { count: sets.length })] : []),
    ...(always.length > 0 ? [t('connectors.key.always', { who: list(always) })] : []),
    t(found.isExact ? 'connectors.key.exact' : 'connectors.key.greedy'),
  ];
  return (
    <Sentence detail={detail.join(' ')}>
      {goal === 'FRAGMENT' && changesNothing(found)
        ? t('connectors.key.holds', { count: found.size, value: write(value) })
        : t(`connectors.key.answer.${goal}`, {
            who: list(first),
            count: first.length,
            value: write(value),
            before: write(valueBefore ?? 0),
            steps: view.reach,
          })}
    </Sentence>
  );
}
