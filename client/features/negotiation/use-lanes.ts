import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssueOutlook } from './documents.ts';
import { publishedBand } from './model.ts';
import { useWords } from './use-words.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One outcome of an issue: what it is called, its value in words, and where it stands; null and a word for it when it has none. */
export interface Lane {
  readonly id: 'expected' | 'after' | 'median' | 'nash' | 'statusQuo' | 'win';
  readonly name: string;
  readonly value: string;
  readonly at?: number | null;
  readonly band?: Interval | null;
  /** How far published models were from the truth. */
  readonly whisker?: Interval;
  /** Where a move began. */
  readonly from?: number | null;
}

/** The outcomes of an issue in the order in which they are read. */
export function useLanes(
  outlook: IssueOutlook,
  meanPublishedError: number,
  hasExchanges: boolean,
): readonly Lane[] {
  const { t } = useTranslation();
  const { figure, range, band } = useWords();
  return useMemo(() => {
    const { compromise, nash, median, winSet, afterExchanges } = outlook;
    const undefinedValue = t('figure.undefined');
    const name = (id: Lane['id']) => t(`bargaining.lane.${id}`);
    const medianRange = median && { low: median.band.low.value, high: median.band.high.value };
    const win = winSet && winningRange(winSet);
    const lanes: Lane[] = [
      compromise
        ? {
            id: 'expected',
            name: name('expected'),
            value: t('bargaining.withBand', {
              at: figure(outlook, compromise.at.value),
              band: band(outlook, compromise.band),
            }),
            at: compromise.at.value,
            band: { low: compromise.band.low.value, high: compromise.band.high.value },
            whisker: publishedBand(outlook, compromise.at.value, meanPublishedError),
          }
        : { id: 'expected', name: name('expected'), value: undefinedValue },
    ];
    if (hasExchanges && afterExchanges) {
      lanes.push({
        id: 'after',
        name: name('after'),
        value: figure(outlook, afterExchanges.value),
        at: afterExchanges.value,
        from: compromise?.at.value ?? null,
      });
    }
    lanes.push(
      {
        id: 'median',
        name: name('median'),
        value: medianRange ? range(outlook, medianRange.low, medianRange.high) : undefinedValue,
        at: medianRange && (medianRange.low + medianRange.high) / 2,
        band: medianRange,
      },
      {
        id: 'nash',
        name: name('nash'),
        value: nash ? figure(outlook, nash.value) : undefinedValue,
        at: nash?.value ?? null,
      },
    );
    if (winSet) {
      lanes.push({
        id: 'statusQuo',
        name: name('statusQuo'),
        value: figure(outlook, winSet.statusQuo.value),
        at: winSet.statusQuo.value,
      });
    }
    lanes.push({
      id: 'win',
      name: name('win'),
      value: !winSet ? undefinedValue : win ? range(outlook, win.low, win.high) : t('bargaining.nothingWins'),
      band: win,
    });
    return lanes;
  }, [outlook, meanPublishedError, hasExchanges, t, figure, range, band]);
}

/** From the lowest to the highest proposal that beats the status quo, which itself lies within; null when nothing does. */
export function winningRange({
  statusQuo,
  below,
  above,
}: NonNullable<IssueOutlook['winSet']>): Interval | null {
  if (!below && !above) return null;
  return {
    low: below?.farthest.value ?? statusQuo.value,
    high: above?.farthest.value ?? statusQuo.value,
  };
}
