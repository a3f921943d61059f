import type { TFunction } from 'i18next';
import type { RuleTest } from '../../api/decision.ts';
import { scoreParts } from '../../state/coalition.ts';
import type { CsvValue } from '../../ui/csv.ts';
import type { Coalitions } from './documents.ts';
import type { OptionRow } from './model.ts';

/** The options as a file: one row each, the members by name in one cell. */
export function csvRows(
  rows: readonly OptionRow[],
  coalitions: Coalitions,
  words: {
    readonly t: TFunction;
    readonly names: ReadonlyMap<string, string>;
    readonly testName: (test: RuleTest) => string;
  },
): (readonly CsvValue[])[] {
  const { t, names, testName } = words;
  const tests = coalitions.options[0]?.outcome.tests.map(({ test }) => test) ?? [];
  const nameOf = (id: string) => names.get(id) ?? id;
  const listOf = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return [
    [
      t('coalitions.csv.number'),
      t('coalitions.option.score'),
      ...scoreParts.map((part) => t(`coalitions.part.${part}.name`)),
      t('coalitions.csv.count'),
      t('coalitions.csv.supporters'),
      t('coalitions.csv.persuade'),
      t('coalitions.option.hours'),
      ...tests.map((test) => t('coalitions.csv.room', { test: testName(test) })),
      t('coalitions.option.conflicts'),
      t('coalitions.option.leaves'),
    ],
    ...rows.map(({ number, option }): readonly CsvValue[] => [
      number,
      option.score ?? null,
      ...scoreParts.map((part) => option.parts.find((one) => one.part === part)?.value ?? null),
      option.memberIds.length,
      listOf(option.supporterIds),
      listOf(option.toPersuade.map(({ partnerId }) => partnerId)),
      option.hours,
      ...tests.map(({ id }) => option.outcome.tests.find(({ test }) => test.id === id)?.margin ?? null),
      option.conflicts.map(({ oneId, otherId }) => `${nameOf(oneId)} – ${nameOf(otherId)}`).join(', '),
      listOf(option.departures.map(({ partnerId }) => partnerId)),
    ]),
  ];
}
