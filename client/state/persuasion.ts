import type { PersuasionCostInput, PersuasionInput } from '../api/generated/graphql.ts';

/** Which plan is looked at: the place in order of hours, the one that bears a loss, or the one for a budget. */
export const planChoices = ['1', '2', '3', 'robust', 'budget'] as const;
export type PlanChoice = (typeof planChoices)[number];

/** Hours that someone thinks it takes to win a partner over, instead of the rule of thumb. */
export interface OwnHours {
  readonly partnerId: string;
  /** 0 to 10,000, in tenths. */
  readonly hours: number;
}

/** Which plans someone looks for. */
export interface PersuasionSearch {
  readonly plan: PlanChoice;
  readonly respectsConflicts: boolean;
  readonly needsIntroduction: boolean;
  readonly canAbstain: boolean;
  readonly countsSpillOver: boolean;
  /** 0 to 10,000; null looks for no plan of this kind. */
  readonly budgetHours: number | null;
  /** Ids of partners to be left as they are. */
  readonly leftOut: readonly string[];
  /** Nobody stands in here and in `leftOut`. */
  readonly ownHours: readonly OwnHours[];
}

export const anyPersuasion: PersuasionSearch = {
  plan: '1',
  respectsConflicts: false,
  needsIntroduction: false,
  canAbstain: false,
  countsSpillOver: false,
  budgetHours: null,
  leftOut: [],
  ownHours: [],
};

/** The service takes no more. */
const MOST_NAMED = 500;
const MOST_HOURS = 10_000;
const hoursWritten = /^\d{1,5}(\.\d)?$/;
const ownWritten = /^([\da-zA-Z-]+)\.(\d{1,5}(?:\.\d)?)$/;

const toHours = (text: string | null): number | null => {
  const hours = hoursWritten.test(text ?? '') ? Number(text) : null;
  return hours !== null && hours <= MOST_HOURS ? hours : null;
};

/** Reads `plan=2&bonds=apart&introduced=yes&abstain=yes&along=yes&budget=12.5&leave=<id>_<id>&effort=<id>.6_<id>.2.5`. */
export function parsePersuasionSearch(query: URLSearchParams): PersuasionSearch {
  const leftOut = [
    ...new Set((query.get('leave') ?? '').split('_').filter((id) => /^[\da-zA-Z-]+$/.test(id))),
  ].slice(0, MOST_NAMED);
  const own = new Map<string, number>();
  for (const part of (query.get('effort') ?? '').split('_')) {
    const [, id, written] = ownWritten.exec(part) ?? [];
    const hours = toHours(written ?? null);
    if (id && hours !== null && !own.has(id) && !leftOut.includes(id)) own.set(id, hours);
  }
  return {
    plan: planChoices.find((one) => one === query.get('plan')) ?? anyPersuasion.plan,
    respectsConflicts: query.get('bonds') === 'apart',
    needsIntroduction: query.get('introduced') === 'yes',
    canAbstain: query.get('abstain') === 'yes',
    countsSpillOver: query.get('along') === 'yes',
    budgetHours: toHours(query.get('budget')),
    leftOut,
    ownHours: [...own]
      .slice(0, MOST_NAMED - leftOut.length)
      .map(([partnerId, hours]) => ({ partnerId, hours })),
  };
}

/** What differs from the usual search, name and value. */
export function serialisePersuasionSearch(search: PersuasionSearch): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (search.plan !== anyPersuasion.plan) found.push(['plan', search.plan]);
  if (search.respectsConflicts) found.push(['bonds', 'apart']);
  if (search.needsIntroduction) found.push(['introduced', 'yes']);
  if (search.canAbstain) found.push(['abstain', 'yes']);
  if (search.countsSpillOver) found.push(['along', 'yes']);
  if (search.budgetHours !== null) found.push(['budget', String(search.budgetHours)]);
  if (search.leftOut.length > 0) found.push(['leave', search.leftOut.join('_')]);
  if (search.ownHours.length > 0) {
    found.push(['effort', search.ownHours.map(({ partnerId, hours }) => `${partnerId}.${hours}`).join('_')]);
  }
  return found;
}

/** What someone says of one partner: to leave it as it is, how many hours it takes, or nothing (null). */
export function sayOf(
  search: PersuasionSearch,
  partnerId: string,
  said: 'leave' | number | null,
): PersuasionSearch {
  const leftOut = search.leftOut.filter((id) => id !== partnerId);
  const isKnown = search.ownHours.some((one) => one.partnerId === partnerId);
  const others = search.ownHours.filter((one) => one.partnerId !== partnerId);
  if (said === null) return { ...search, leftOut, ownHours: others };
  if (said === 'leave') return { ...search, leftOut: [...leftOut, partnerId], ownHours: others };
  const hours = Math.round(Math.min(MOST_HOURS, Math.max(0, said)) * 10) / 10;
  const own = { partnerId, hours };
  return {
    ...search,
    leftOut,
    ownHours: isKnown
      ? search.ownHours.map((one) => (one.partnerId === partnerId ? own : one))
      : [...search.ownHours, own],
  };
}

/**
 * The search as the API takes it, without the budget, which is asked for by itself. What is said of partners outside `entitledIds` is left
 * out: the service would refuse it all.
 */
export function toPersuasionInput(
  search: PersuasionSearch,
  entitledIds: ReadonlySet<string>,
): PersuasionInput {
  const costs: readonly PersuasionCostInput[] = [
    ...search.leftOut.filter((id) => entitledIds.has(id)).map((partnerId) => ({ partnerId, isFixed: true })),
    ...search.ownHours.filter(({ partnerId }) => entitledIds.has(partnerId)),
  ];
  return {
    costs: [...costs],
    respectConflicts: search.respectsConflicts,
    canAbstain: search.canAbstain,
    needsIntroduction: search.needsIntroduction,
    spillOver: search.countsSpillOver,
  };
}
