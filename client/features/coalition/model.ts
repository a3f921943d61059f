import type { ScorePart } from '../../api/generated/graphql.ts';
import type { Option } from './documents.ts';

/** So many options are asked for. */
export const OPTIONS = 10;

/** What a part differs from the others by before it is worth a word. */
const NOTABLE = 0.005;

/** A short name for a coalition in an address: the same for the same members, whatever their order (FNV-1a, 32 bits). */
export function keyOf(memberIds: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of memberIds.toSorted().join('_')) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export interface OptionRow {
  /** Its key. */
  readonly id: string;
  /** 1 for the first of the list. */
  readonly number: number;
  readonly option: Option;
  /** Against the first of the list, ids by name. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Parts in which it stands out from the mean of the list by half a point in a hundred or more. */
  readonly strongest: ScorePart | null;
  readonly weakest: ScorePart | null;
}

/** The options in their order, with what sets each apart. */
export function toRows(options: readonly Option[]): OptionRow[] {
  const first = new Set(options[0]?.memberIds);
  const means = meansOf(options);
  return options.map((option, place) => {
    const own = new Set(option.memberIds);
    const ahead = (part: ScorePart | null | undefined) => {
      const value = part && option.parts.find((one) => one.part === part)?.value;
      return part && typeof value === 'number' ? value - (means.get(part) ?? value) : 0;
    };
    return {
      id: keyOf(option.memberIds),
      number: place + 1,
      option,
      added: option.memberIds.filter((id) => !first.has(id)),
      dropped: [...first].filter((id) => !own.has(id)),
      strongest: ahead(option.strongest) >= NOTABLE ? (option.strongest ?? null) : null,
      weakest: ahead(option.weakest) <= -NOTABLE ? (option.weakest ?? null) : null,
    };
  });
}

function meansOf(options: readonly Option[]): ReadonlyMap<ScorePart, number> {
  const values = new Map<ScorePart, number[]>();
  for (const { part, value } of options.flatMap(({ parts }) => parts)) {
    if (typeof value === 'number') values.set(part, [...(values.get(part) ?? []), value]);
  }
  return new Map(
    [...values].map(([part, list]) => [part, list.reduce((sum, one) => sum + one, 0) / list.length]),
  );
}

/** How many at the head of the list are equally good. */
export function tiedFirst(options: readonly Option[]): number {
  const best = options[0]?.score;
  return options.filter(({ score }) => score === best).length;
}

/** The test with the least to spare as a share of what it needs; null when none has a margin. */
export function tightestTest({ outcome }: Pick<Option, 'outcome'>) {
  const room = ({ margin, needed }: (typeof outcome.tests)[number]) => (margin ?? 0) / (needed || 1);
  return outcome.tests
    .filter(({ margin, needed }) => margin != null && needed != null)
    .reduce<(typeof outcome.tests)[number] | null>(
      (least, test) => (least && room(least) <= room(test) ? least : test),
      null,
    );
}
