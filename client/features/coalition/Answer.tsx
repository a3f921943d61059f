import { useTranslation } from 'react-i18next';
import { useWords } from '../../ui/decision/use-words.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import type { Coalitions } from './documents.ts';
import { OPTIONS } from './model.ts';
import { useCounts } from './use-counts.ts';

const NAMED = 3;

/** Can it be carried, by whom, who cannot be missed, and how sure is that. */
export function Answer(props: { coalitions: Coalitions; names: ReadonlyMap<string, string>; issue: string }) {
  const { t } = useTranslation();
  const { coalitions, names, issue } = props;
  const { nameList, verdict } = useWords(names);
  const large = useCounts();
  const { options, noneBecause, isExact, indispensableIds, minimalWinningAtMost, minimalWinningCount } =
    coalitions;
  const [best] = options;
  if (!best) {
    if (noneBecause === 'NO_RULE') return <Sentence>{t('decision.answer.noRule', { issue })}</Sentence>;
    if (noneBecause === 'RULE_CANNOT_BE_WON' && coalitions.ifAllInFavour) {
      const vetoes = coalitions.rule?.vetoIds.length ?? 0;
      return (
        <Sentence detail={t('coalitions.none.RULE_CANNOT_BE_WON.text')}>
          {verdict(coalitions.ifAllInFavour, vetoes, t('coalitions.none.RULE_CANNOT_BE_WON.when'))}
        </Sentence>
      );
    }
    const reason = noneBecause ?? 'NONE_FOUND_IN_TIME';
    return (
      <Sentence detail={t(`coalitions.none.${reason}.text`)}>{t(`coalitions.none.${reason}.title`)}</Sentence>
    );
  }
  // Of the other kinds only those are given that are as small, or as near, as the best.
  const isAll = isExact && coalitions.kind === 'MINIMAL_WINNING' && options.length < OPTIONS;
  const who = [
    t(`coalitions.answer.yes.${isAll ? 'all' : 'more'}`, { count: options.length }),
    t('coalitions.answer.best', { count: best.memberIds.length }),
    best.toPersuade.length === 0
      ? t('coalitions.answer.allInFavour')
      : t('coalitions.answer.persuade', { count: best.toPersuade.length }),
  ].join(' ');
  const few = indispensableIds.slice(0, NAMED);
  const needed =
    indispensableIds.length === 0
      ? t('coalitions.answer.nobodyNeeded')
      : indispensableIds.length > NAMED
        ? t('coalitions.answer.manyNeeded', { count: indispensableIds.length, names: nameList(few) })
        : t('coalitions.answer.needed', { names: nameList(few) });
  const count =
    minimalWinningCount != null
      ? t('coalitions.answer.count', { count: minimalWinningCount, amount: large(minimalWinningCount) })
      : minimalWinningAtMost != null
        ? t('coalitions.answer.atMost', { amount: large(minimalWinningAtMost) })
        : '';
  const sure = isExact ? '' : t('coalitions.answer.notExact');
  return <Sentence detail={[needed, count, sure].filter(Boolean).join(' ')}>{who}</Sentence>;
}
