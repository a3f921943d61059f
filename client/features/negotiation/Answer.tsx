import { useTranslation } from 'react-i18next';
import { Sentence } from '../../ui/Sentence.tsx';
import type { IssueOutlook, Outlook } from './documents.ts';
import { bestDeal, type Deal, isAbout } from './model.ts';
import { Named, named } from './Named.tsx';
import { useWords } from './use-words.ts';

/** Where the issue ends without a deal, the deal to speak of, and whom that hurts. */
export function Answer(props: {
  names: ReadonlyMap<string, string>;
  outlook: Outlook;
  issue: { readonly id: string; readonly name: string };
  own: IssueOutlook | undefined;
  deals: readonly Deal[];
  shownCount: number;
  isSupposed: boolean;
}) {
  const { t } = useTranslation();
  const { at, figure, percent } = useWords();
  const { outlook, issue, own, deals, names } = props;
  const compromise = own?.compromise;
  if (!own || !compromise) {
    return (
      <Sentence>
        {t('bargaining.answer.none', {
          issue: issue.name,
          why: t(`bargaining.because.${own?.undefinedBecause ?? 'NOBODY_TAKES_A_POSITION'}`),
        })}
      </Sentence>
    );
  }
  const isExact = compromise.band.low.value === compromise.band.high.value;
  const deal = bestDeal(deals, issue.id);
  const loser = deal?.losers[0];
  const detail = [
    own.hasOwnScale &&
      t('bargaining.answer.scale', {
        minimum: figure(own, own.minimum),
        maximum: figure(own, own.maximum),
      }),
    t('bargaining.answer.published', { share: percent(outlook.meanPublishedError) }),
    deal
      ? t(`bargaining.answer.${isAbout(deal, issue.id) ? 'deal' : 'dealElsewhere'}`, {
          one: named(deal.sides[0]!.partnerId),
          two: named(deal.sides[1]!.partnerId),
        })
      : props.shownCount > 1
        ? t('bargaining.answer.noDeal')
        : null,
    loser && t('bargaining.answer.loser', { name: named(loser.partnerId) }),
  ];
  return (
    <Sentence detail={<Named names={names}>{detail.filter(Boolean).join(' ')}</Named>}>
      {t(`bargaining.answer.${props.isSupposed ? 'supposed' : 'ends'}${isExact ? 'Exact' : ''}`, {
        issue: issue.name,
        at: at(own, compromise.at),
        low: figure(own, compromise.band.low.value),
        high: figure(own, compromise.band.high.value),
      })}
    </Sentence>
  );
}
