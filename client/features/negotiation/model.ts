import type { FieldIssue } from '../../api/force-field.ts';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { type Bargaining, MOST_ISSUES, type StatusQuo } from '../../state/bargaining.ts';
import type { BargainingPosition, Effect, Exchange, IssueOutlook, Outlook } from './documents.ts';

const isNamed = (names: readonly string[]) => {
  const named = new Set(names);
  return ({ id, key }: FieldIssue) => named.has(id) || named.has(key);
};

/** The issues that are asked about, the chosen one first, at most twelve: those that the address names, otherwise all. */
export function issuesOnTable(
  issues: readonly FieldIssue[],
  chosenId: string,
  onTable: Bargaining['onTable'],
): readonly FieldIssue[] {
  const chosen = issues.filter(({ id }) => id === chosenId);
  const others = issues.filter(({ id }) => id !== chosenId);
  const wanted = onTable.length > 0 ? others.filter(isNamed(onTable)) : others;
  return [...chosen, ...wanted].slice(0, MOST_ISSUES);
}

/** Those of the address that are on the table, by id, as the API takes them. */
export function toStatusQuos(
  statusQuos: readonly StatusQuo[],
  table: readonly FieldIssue[],
): { issueId: string; value: number }[] {
  return table.flatMap((issue) => {
    const given = statusQuos.find((one) => isNamed([one.issue])(issue));
    return given ? [{ issueId: issue.id, value: given.value }] : [];
  });
}

/** What is supposed of a vote is about the chosen issue: with several on the table each stance must say so. */
export function aboutIssue(scenario: ScenarioInput | null, issueId: string): ScenarioInput | null {
  if (!scenario?.stances) return scenario;
  return {
    ...scenario,
    stances: scenario.stances.map((stance) => ({ ...stance, issueId: stance.issueId ?? issueId })),
  };
}

/** The issues someone takes a position on; the chosen one stays, so that its screen can say that nobody does. */
export function issuesToShow(outlook: Outlook, chosenId: string): readonly IssueOutlook[] {
  return outlook.issues.filter(({ issueId, positions }) => issueId === chosenId || positions.length > 0);
}

/** Between which values an outcome lies when the model is as wrong as published ones were on average; within the scale. */
export function publishedBand(
  { minimum, maximum }: Pick<IssueOutlook, 'minimum' | 'maximum'>,
  value: number,
  meanPublishedError: number,
): { readonly low: number; readonly high: number } {
  const reach = meanPublishedError * (maximum - minimum);
  return { low: Math.max(minimum, value - reach), high: Math.min(maximum, value + reach) };
}

/** How much a partner pulls compared to who pulls most: up to a quarter, a half, three quarters, and above; null when unknown. */
export type ShareStep = 1 | 2 | 3 | 4;

export function shareStepOf(share: number | null | undefined, largest: number): ShareStep | null {
  if (share == null) return null;
  const part = largest > 0 ? share / largest : 0;
  if (part <= 0.25) return 1;
  if (part <= 0.5) return 2;
  return part <= 0.75 ? 3 : 4;
}

export interface PositionRow extends BargainingPosition {
  readonly id: string;
  readonly name: string;
  readonly step: ShareStep | null;
}

/** Everyone with a position, from the lower end of the scale to the upper. */
export function toPositionRows(
  { positions }: Pick<IssueOutlook, 'positions'>,
  names: ReadonlyMap<string, string>,
): PositionRow[] {
  const largest = Math.max(0, ...positions.map(({ share }) => share ?? 0));
  return positions
    .map((position) => ({
      ...position,
      id: position.partnerId,
      name: names.get(position.partnerId) ?? position.partnerId,
      step: shareStepOf(position.share, largest),
    }))
    .sort((a, b) => a.at.value - b.at.value || a.name.localeCompare(b.name, 'nl'));
}

export interface Deal extends Exchange {
  readonly id: string;
  /** From 1, in the order in which they are made. */
  readonly rank: number;
  /** Within what the estimates allow it may bring nothing. */
  readonly mayVanish: boolean;
  /** Others who lose, the most hurt first. */
  readonly losers: readonly Effect[];
  /** Others who profit, the most first. */
  readonly winners: readonly Effect[];
}

export function toDeals({ exchanges }: Pick<Outlook, 'exchanges'>): Deal[] {
  return exchanges.map((exchange, at) => ({
    ...exchange,
    id: String(at),
    rank: at + 1,
    mayVanish: exchange.gainLow <= 0,
    losers: exchange.effects.filter(({ effect }) => effect < 0),
    winners: exchange.effects.filter(({ effect }) => effect > 0).reverse(),
  }));
}

export const isAbout = ({ sides }: Pick<Exchange, 'sides'>, issueId: string): boolean =>
  sides.some(({ suppliesIssueId }) => suppliesIssueId === issueId);

/** The deal to speak of first: the best one over this issue, otherwise the best of all; null when there is none. */
export function bestDeal(deals: readonly Deal[], issueId: string): Deal | null {
  return deals.find((deal) => isAbout(deal, issueId)) ?? deals[0] ?? null;
}

export interface EffectRow extends Effect {
  readonly id: string;
  readonly name: string;
  /** In how many deals it gives way itself. */
  readonly dealCount: number;
}

/** What all deals together do to each partner, the most hurt first. */
export function toEffectRows(
  { effects, exchanges }: Pick<Outlook, 'effects' | 'exchanges'>,
  names: ReadonlyMap<string, string>,
): EffectRow[] {
  const partners = exchanges.flatMap(({ sides }) => sides.map(({ partnerId }) => partnerId));
  return effects.map((one) => ({
    ...one,
    id: one.partnerId,
    name: names.get(one.partnerId) ?? one.partnerId,
    dealCount: partners.filter((id) => id === one.partnerId).length,
  }));
}
