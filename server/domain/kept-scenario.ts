import { noScenario, type Scenario } from './scenario.ts';

/** The assumptions about this issue (id) as they are kept: its own stances do not name it, so that they stay with it when it is merged with another. */
export const writeScenario = (scenario: Scenario, issueId: string): string =>
  JSON.stringify({
    ...scenario,
    stances: scenario.stances.map((stance) => ({
      ...stance,
      issueId: stance.issueId === issueId ? null : stance.issueId,
    })),
  });

/** The assumptions about this issue, each stance with the id of the issue it is on. */
export function readScenario(text: string, issueId: string): Scenario {
  const kept: Scenario = { ...noScenario, ...JSON.parse(text) };
  return {
    ...kept,
    stances: kept.stances.map((stance) => ({ ...stance, issueId: stance.issueId ?? issueId })),
  };
}

/** Ids of what a reader sees. */
export interface Seen {
  readonly partners: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
}

/** The assumptions that are about nothing but what is seen. */
export function seenPart(scenario: Scenario, { partners, issues }: Seen): Scenario {
  const only = (ids: readonly string[] | null) => seenIds(ids, partners);
  return {
    ...scenario,
    stances: scenario.stances.filter(
      ({ partnerId, issueId }) => partners.has(partnerId) && issues.has(issueId ?? ''),
    ),
    relationships: scenario.relationships.filter(
      ({ fromId, toId }) => partners.has(fromId) && partners.has(toId),
    ),
    weights: scenario.weights.filter(({ partnerId }) => partners.has(partnerId)),
    absentIds: only(scenario.absentIds) ?? [],
    vetoIds: only(scenario.vetoIds),
    electorateIds: only(scenario.electorateIds),
  };
}

/** A list of which nothing is seen counts as not assumed: an empty one would entitle everyone. */
function seenIds(ids: readonly string[] | null, partners: ReadonlySet<string>): readonly string[] | null {
  const seen = ids?.filter((id) => partners.has(id)) ?? null;
  return seen?.length === 0 && ids!.length > 0 ? null : seen;
}

/** New assumptions of someone who does not see all of the old ones: those that are not seen stay. */
export function replaceSeen(old: Scenario, given: Scenario, seen: Seen): Scenario {
  const shown = seenPart(old, seen);
  const unseen = <One>(all: readonly One[], told: readonly One[]) => all.filter((one) => !told.includes(one));
  const ids = (own: readonly string[] | null, before: readonly string[] | null) => {
    const kept = (before ?? []).filter((id) => !seen.partners.has(id));
    return own === null && kept.length === 0 ? null : [...(own ?? []), ...kept];
  };
  return {
    ...given,
    stances: [...given.stances, ...unseen(old.stances, shown.stances)],
    relationships: [...given.relationships, ...unseen(old.relationships, shown.relationships)],
    weights: [...given.weights, ...unseen(old.weights, shown.weights)],
    absentIds: ids(given.absentIds, old.absentIds) ?? [],
    vetoIds: ids(given.vetoIds, old.vetoIds),
    electorateIds: ids(given.electorateIds, old.electorateIds),
  };
}
