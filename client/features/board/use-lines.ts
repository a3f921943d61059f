import { useTranslation } from 'react-i18next';
import { useWords } from '../../ui/decision/use-words.ts';
import { formatCount, formatNumber } from '../../ui/numbers.ts';
import { firstFew } from './model.ts';
import type { SheetProps } from './Sheet.tsx';

const MOST = { deciders: 3, members: 14, persuade: 8, steps: 7, leaving: 3 } as const;

/** What the sheet says below the tests: who decides, with whom, by which steps, and what may go wrong. */
export function useLines(props: SheetProps) {
  const { t, i18n } = useTranslation();
  const { field, names, forecast, coalition, plan } = props;
  const { percent, nameList } = useWords(names);
  const { language } = i18n;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const nameOf = (id: string) => names.get(id) ?? id;
  const hours = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const some = (texts: readonly string[], most: number) => {
    const { shown, more } = firstFew(texts, most);
    return list.format(more > 0 ? [...shown, t('board.more', { count: more })] : shown);
  };

  const deciders = forecast.voters
    .filter(({ pivotal }) => Math.abs(pivotal) >= 0.0005)
    .sort((a, b) => Math.abs(b.pivotal) - Math.abs(a.pivotal))
    .slice(0, MOST.deciders)
    .map(({ partnerId, ifFor, ifAgainst }) =>
      t('board.decides', {
        name: nameOf(partnerId),
        ifFor: percent(ifFor),
        ifAgainst: percent(ifAgainst),
      }),
    );

  const [best] = coalition?.options ?? [];
  const team = !coalition
    ? [t('board.failed')]
    : !best
      ? [t(`board.coalition.none.${coalition.noneBecause ?? 'NONE_FOUND_IN_TIME'}`)]
      : [
          t('board.coalition.members', {
            count: best.memberIds.length,
            names: some(best.memberIds.map(nameOf), MOST.members),
          }),
          best.toPersuade.length === 0
            ? t('board.coalition.ready')
            : t('board.coalition.persuade', {
                names: some(
                  best.toPersuade.map((one) =>
                    t('board.nameAndHours', { name: nameOf(one.partnerId), hours: hours(one.hours) }),
                  ),
                  MOST.persuade,
                ),
              }),
        ];

  const interests = new Map(field.interests.map(({ id, name }) => [id, name]));
  const [cheapest] = plan?.plans ?? [];
  const steps = cheapest ? firstFew(cheapest.steps, MOST.steps) : { shown: [], more: 0 };
  const planLines = !plan
    ? [t('board.failed')]
    : plan.alreadyPasses
      ? [t('board.plan.passes')]
      : !cheapest
        ? [t(`decision.change.none.${plan.noneBecause ?? 'NONE_FOUND_IN_TIME'}`)]
        : steps.shown.map((step) => {
            const interest = interests.get(step.interests[0]?.interestId ?? '');
            return [
              t('board.plan.step', { name: nameOf(step.partnerId), hours: hours(step.hours) }),
              step.introducerId && t('board.plan.by', { name: nameOf(step.introducerId) }),
              interest && t('board.plan.interest', { interest }),
            ]
              .filter(Boolean)
              .join(' ');
          });
  const planEnd = cheapest
    ? [
        steps.more > 0 && t('board.plan.more', { count: steps.more }),
        t('board.plan.then', {
          hours: formatCount(Math.max(1, Math.round(cheapest.hours)), language),
          chance: percent(cheapest.probability.value),
        }),
      ]
        .filter(Boolean)
        .join(' ')
    : null;

  const hurts = forecast.turnoutHurtsIds;
  const risks = [
    ...(coalition?.blockers ?? []).slice(0, 1).map(({ memberIds, probability }) =>
      t('board.risks.block', {
        count: memberIds.length,
        names: some(memberIds.map(nameOf), MOST.members),
        chance: percent(probability),
      }),
    ),
    ...(best && best.departures.length > 0
      ? [
          t('board.risks.leave', {
            names: nameList(best.departures.slice(0, MOST.leaving).map(({ partnerId }) => partnerId)),
          }),
        ]
      : []),
    ...(hurts.length > 0 ? [t('board.risks.hurts', { names: some(hurts.map(nameOf), MOST.leaving) })] : []),
  ];
  return { deciders, coalition: team, plan: planLines, planEnd, risks };
}
