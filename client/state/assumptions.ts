import type { RulePreset, ScenarioInput, Vote } from '../api/generated/graphql.ts';

/** What someone supposes of a partner: how it surely votes, or its probability of being in favour when it votes, 0 to 1 in steps of 0.01. */
export interface VoteAssumption {
  readonly partnerId: string;
  readonly vote: Vote | number;
}

const words = { FOR: 'for', AGAINST: 'against', NOT_CAST: 'home' } as const;
const votes: Readonly<Record<string, Vote>> = { for: 'FOR', against: 'AGAINST', home: 'NOT_CAST' };
const one = /^([\da-zA-Z-]+)\.(for|against|home|\d{1,3})$/;

/** The service takes no more in one scenario. */
const MOST = 500;

/** Reads `<id>.for_<id>.home_<id>.60`. What it does not understand is left out, and so is a second assumption on the same partner. */
export function parseAssumptions(text: string | null): readonly VoteAssumption[] {
  const found = new Map<string, VoteAssumption>();
  for (const part of (text ?? '').split('_')) {
    const [, partnerId, word] = one.exec(part) ?? [];
    if (!partnerId || !word || found.has(partnerId)) continue;
    const vote = votes[word] ?? Number(word) / 100;
    if (typeof vote === 'string' || vote <= 1) found.set(partnerId, { partnerId, vote });
  }
  return [...found.values()].slice(0, MOST);
}

export function serialiseAssumptions(assumptions: readonly VoteAssumption[]): string {
  return assumptions
    .map(({ partnerId, vote }) =>
      typeof vote === 'number' ? `${partnerId}.${Math.round(vote * 100)}` : `${partnerId}.${words[vote]}`,
    )
    .join('_');
}

/** The same list with another vote for this partner, in its place; null takes the assumption away. */
export function assumeVote(
  assumptions: readonly VoteAssumption[],
  partnerId: string,
  vote: Vote | number | null,
): readonly VoteAssumption[] {
  if (vote === null) return assumptions.filter((other) => other.partnerId !== partnerId);
  return assumptions.some((other) => other.partnerId === partnerId)
    ? assumptions.map((other) => (other.partnerId === partnerId ? { partnerId, vote } : other))
    : [...assumptions, { partnerId, vote }];
}

/** As the API takes them; null when nothing is assumed. */
export function toScenario(
  assumptions: readonly VoteAssumption[],
  rule: RulePreset | null,
): ScenarioInput | null {
  if (assumptions.length === 0 && rule === null) return null;
  return {
    stances: assumptions.map(({ partnerId, vote }) =>
      typeof vote === 'number' ? { partnerId, probability: vote } : { partnerId, vote },
    ),
    ...(rule && { rule }),
  };
}
