import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TestOutcome } from '../../api/decision.ts';
import { missing } from '../../ui/decision/outcome.ts';
import { useWords } from '../../ui/decision/use-words.ts';
import { formatCount } from '../../ui/numbers.ts';
import { type Column, type Difference, decidersOf, differenceOf, testRows } from './comparison.ts';

export interface Cell {
  readonly text: string;
  /** Pass or fail, where the row is about that. */
  readonly passes: boolean | null;
  readonly difference: Difference;
}

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** What the row asks, such as the sentence of a test. */
  readonly about: string | null;
  /** In the order of the columns; null until its answer is there. */
  readonly cells: readonly (Cell | null)[];
}

/** What the columns say, row by row, each cell beside how things are. */
export function useRows(columns: readonly Column[], names: ReadonlyMap<string, string>): CompareRow[] {
  const { t, i18n } = useTranslation();
  const { percent, points, quantity, ruleSentence, testName, shortOf, nameList } = useWords(names);
  return useMemo(() => {
    const [now] = columns;
    if (!now) return [];
    const isThere = ({ figures }: Column) => figures !== null;
    const row = (
      id: string,
      name: string,
      about: string | null,
      toCell: (column: Column, index: number) => Omit<Cell, 'difference'> & { value: number | string | null },
      hasAnswer = isThere,
    ): CompareRow => {
      const given = columns.map((column, index) => (hasAnswer(column) ? toCell(column, index) : null));
      return {
        id,
        name,
        about,
        cells: given.map(
          (cell) => cell && { ...cell, difference: differenceOf(given[0]?.value, cell.value) },
        ),
      };
    };
    const marginText = (outcome: TestOutcome) => {
      const { margin, test } = outcome;
      if (margin == null) return shortOf(outcome);
      const lack = missing(outcome);
      if (lack !== null) return t('scenarios.row.below', { amount: quantity(lack, test.by) });
      return margin === 0
        ? t('scenarios.row.just')
        : t('scenarios.row.above', { amount: quantity(margin, test.by) });
    };
    const none = { text: t('scenarios.row.notAsked'), passes: null, value: null };
    return [
      row('passes', t('scenarios.row.passes'), null, ({ figures }) => {
        const passes = figures?.now?.passes ?? null;
        return {
          text: passes === null ? t('scenarios.row.noRule') : t(`scenarios.row.${passes ? 'yes' : 'no'}`),
          passes,
          value: String(passes),
        };
      }),
      ...testRows(columns).map(({ test, outcomes }) =>
        row(
          `test ${testName(test)} ${ruleSentence(test)}`,
          testName(test),
          ruleSentence(test),
          (_, index) => {
            const outcome = outcomes[index];
            if (!outcome) return none;
            return {
              text: marginText(outcome),
              passes: outcome.passes,
              value: outcome.margin ?? null,
            };
          },
        ),
      ),
      ...vetoRow(),
      ...groupRows(),
      row('chance', t('scenarios.row.chance'), t('scenarios.row.band'), ({ figures }) => {
        const { probability, sensitivity } = figures!;
        if (!probability) return none;
        const value = percent(probability.value);
        return {
          text: sensitivity
            ? t('scenarios.row.chanceWithBand', {
                chance: value,
                low: percent(sensitivity.low),
                high: percent(sensitivity.high),
              })
            : value,
          passes: null,
          value: probability.value,
        };
      }),
      row('deciders', t('scenarios.row.deciders'), t('scenarios.row.points'), ({ figures }) => {
        const deciders = decidersOf(figures!);
        return {
          text:
            deciders.length === 0
              ? t('scenarios.row.nobody')
              : deciders
                  .map(({ partnerId, pivotal }) => `${names.get(partnerId) ?? partnerId} ${points(pivotal)}`)
                  .join('; '),
          passes: null,
          value: deciders.map(({ partnerId }) => partnerId).join(),
        };
      }),
      row(
        'plan',
        t('scenarios.row.plan'),
        null,
        ({ plan }) => {
          const [cheapest] = plan!.plans;
          if (plan!.alreadyPasses) return { text: t('scenarios.row.noPlanNeeded'), passes: null, value: 0 };
          if (!cheapest) return { text: t('scenarios.row.noPlan'), passes: null, value: 'none' };
          return {
            text: t('scenarios.row.planOf', {
              count: cheapest.steps.length,
              hours: formatCount(Math.max(1, Math.round(cheapest.hours)), i18n.language),
            }),
            passes: null,
            value: cheapest.hours,
          };
        },
        ({ plan }) => plan !== null,
      ),
    ];

    function vetoRow(): CompareRow[] {
      if (!columns.some(({ figures }) => figures?.rule?.vetoIds.length)) return [];
      return [
        row('veto', t('scenarios.row.veto'), null, ({ figures }) => {
          const used = figures!.now?.vetoedByIds ?? [];
          return {
            text: used.length > 0 ? nameList(used) : t('scenarios.row.noVeto'),
            passes: used.length === 0,
            value: used.join(),
          };
        }),
      ];
    }

    function groupRows(): CompareRow[] {
      const groups = new Set(
        columns.flatMap(({ figures }) => figures?.now?.groups.map(({ name }) => name) ?? []),
      );
      return [...groups].map((name) =>
        row(`group ${name}`, name, t('decision.group.rule'), ({ figures }) => {
          const group = figures!.now?.groups.find((one) => one.name === name);
          if (!group) return none;
          return {
            text:
              group.needed == null
                ? t('decision.group.nobody')
                : t('decision.group.count', { count: group.inFavourIds.length, needed: group.needed }),
            passes: group.passes,
            value: group.inFavourIds.length,
          };
        }),
      );
    }
  }, [columns, names, t, i18n, percent, points, quantity, ruleSentence, testName, shortOf, nameList]);
}
