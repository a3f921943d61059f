import { type FactLabel, factKinds, type Link } from './facts.ts';

/**
 * The field of any date. A fact keeps its id and its node while its values change: what the node holds counts since its `validFrom`,
 * and each state that was replaced is kept beside it as a revision with the period in which it held.
 *
 * To read a date: take the facts and the revisions that the asker may see, `factsAt` picks what held on that date, and
 * `withoutDangling` drops what is then about something that is not there. A revision whose fact the asker may not see any more
 * does not count, so narrowing who may see a fact hides its past as well.
 *
 * Dates are ISO 8601 in UTC with milliseconds (`Date.toISOString`), so that they compare as text.
 */

export interface Current {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Earlier {
  readonly factId: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Whether a period, start included and end not, contains the date. */
export function holdsAt(period: Pick<Current, 'validFrom' | 'validTo'>, asOf: string): boolean {
  return period.validFrom <= asOf && (period.validTo === null || period.validTo > asOf);
}

/**
 * What held on `asOf`: for each fact its current state, otherwise the revision of that date, otherwise nothing. In the order of `current`.
 * Revisions may come in any order; of two that overlap the later counts.
 */
export function factsAt<C extends Current, E extends Earlier>(
  current: readonly C[],
  earlier: readonly E[],
  asOf: string,
): (C | E)[] {
  const held = new Map<string, E>();
  for (const revision of earlier) {
    const other = held.get(revision.factId);
    if (holdsAt(revision, asOf) && (other === undefined || other.validFrom < revision.validFrom)) {
      held.set(revision.factId, revision);
    }
  }
  return current.flatMap((fact): (C | E)[] => {
    if (fact.validFrom <= asOf) return holdsAt(fact, asOf) ? [fact] : [];
    const revision = held.get(fact.id);
    return revision ? [revision] : [];
  });
}

export interface Linked {
  readonly id: string;
  readonly label: FactLabel;
  readonly links: Readonly<Record<string, string | readonly string[] | null>>;
}

/** Ids a link holds: none, one or many. */
export function linkedIds(link: string | readonly string[] | null | undefined): readonly string[] {
  if (link === null || link === undefined) return [];
  return typeof link === 'string' ? [link] : link;
}

/** Links without which a fact has no meaning: a stance its partner and issue, a conflict its parties. */
export function isEssential(name: string, link: Link): boolean {
  return link.optional !== true && (link.many !== true || name === 'partyIds');
}

/**
 * The facts that stand by themselves among `present` ids: one whose partner, issue, interest or any party is absent is dropped; absent
 * interests, issue and mediator of a conflict are left out of its links.
 */
export function withoutDangling<F extends Linked>(facts: readonly F[], present: ReadonlySet<string>): F[] {
  return facts.flatMap((fact) => {
    const kinds: Readonly<Record<string, Link>> = factKinds[fact.label].links;
    const links: Record<string, string | readonly string[] | null> = {};
    for (const [name, link] of Object.entries(kinds)) {
      const ids = linkedIds(fact.links[name]);
      const there = ids.filter((id) => present.has(id));
      if (isEssential(name, link) && (there.length < ids.length || ids.length === 0)) return [];
      links[name] = link.many ? there : (there[0] ?? null);
    }
    return [{ ...fact, links }];
  });
}
