import type { FactLabel } from '../domain/facts.ts';
import { withoutDangling } from '../domain/history.ts';
import type { Viewer } from '../domain/visibility.ts';
import type { Database } from './driver.ts';
import { seesRevision, statesAt } from './facts/dated.ts';
import { differences, type FieldValue } from './facts/differences.ts';
import { findNames, type Names, namedBy } from './facts/names.ts';
import { type Ask, asking, factsAbout, factsById, factsOnceAbout, revisionsOf } from './facts/read.ts';
import { type FactState, isOpen, type Revision, sees } from './facts/state.ts';
import { byLabel } from './facts/write.ts';

/** A value that held earlier, with the fields that were different then. */
interface EarlierValues {
  readonly factId: string;
  readonly label: FactLabel;
  readonly validFrom: string;
  readonly validTo: string;
  readonly values: FieldValue[];
}

export interface PartnerCard {
  readonly partner: FactState;
  /** Contacts, holdings, stances, relationships and conflicts of the partner. */
  readonly facts: readonly FactState[];
  readonly names: { readonly id: string; readonly name: string }[];
  /** Newest first. */
  readonly history: EarlierValues[];
}

const MAX_HISTORY = 100;

/**
 * What the viewer may see of one partner on a date, `asOf` in ISO 8601 UTC; null when the viewer sees no such partner, or when it had no part
 * in the field on that date. Without a date it is today's, also of a partner whose part has ended.
 */
export async function findPartnerCard(
  database: Database,
  viewer: Viewer,
  { id, asOf }: { id: string; asOf: string | null },
): Promise<PartnerCard | null> {
  const ask = asking(database);
  const [stored] = (await factsById(ask, 'Partner', [id])).filter(sees(viewer));
  if (!stored) return null;
  const now = await databaseTime(ask);
  const about = await readAbout(ask, viewer, stored, asOf !== null);
  const revisions = await readRevisions(ask, viewer, [stored, ...about]);
  const [partner] = asOf === null ? [stored] : statesAt([stored], revisions, asOf);
  if (!partner) return null;

  const held = asOf === null ? about.filter((fact) => isOpen(fact, now)) : statesAt(about, revisions, asOf);
  const targets = await readTargets(ask, viewer, held, { asOf, now });
  const facts = withoutDangling(held, new Set([partner.id, ...targets.keys()])).filter((fact) =>
    Object.values(fact.links).flat().includes(id),
  );
  const earlier = revisions.filter(({ validTo }) => asOf === null || validTo <= asOf);
  const everyName = new Map([
    ...(await findNames(ask, viewer, namedBy([...revisions, ...about]))),
    ...targets,
    [partner.id, partner.values.name as string] as const,
  ]);
  return {
    partner,
    facts,
    names: [...new Set(facts.flatMap(({ links }) => Object.values(links).flat()))].flatMap((target) => {
      const name = target === null ? undefined : everyName.get(target);
      return target !== null && name !== undefined ? [{ id: target, name }] : [];
    }),
    history: toHistory(earlier, revisions, [stored, ...about], everyName),
  };
}

/** The database's clock, by which facts begin and end. */
async function databaseTime(ask: Ask): Promise<string> {
  const [row] = await ask<{ now: string }>('/* databaseTime */ RETURN datetime.realtime() AS now');
  return row?.now ?? '';
}

async function readAbout(
  ask: Ask,
  viewer: Viewer,
  partner: FactState,
  isPast: boolean,
): Promise<FactState[]> {
  const about = await factsAbout(ask, [partner]);
  if (isPast) {
    const known = new Set(about.map(({ id }) => id));
    const moved = (await factsOnceAbout(ask, partner)).filter(({ id }) => !known.has(id));
    for (const [label, ofLabel] of byLabel(moved)) {
      about.push(
        ...(await factsById(
          ask,
          label,
          ofLabel.map(({ id }) => id),
        )),
      );
    }
  }
  return about.filter(sees(viewer));
}

async function readRevisions(ask: Ask, viewer: Viewer, facts: readonly FactState[]): Promise<Revision[]> {
  const revisions = await revisionsOf(
    ask,
    facts.map(({ id }) => id),
  );
  return revisions.filter(seesRevision(viewer));
}

/** Names of the partners, interests and issues there on the date. An issue that was closed stays, so that stances on it can be read. */
async function readTargets(
  ask: Ask,
  viewer: Viewer,
  facts: readonly FactState[],
  { asOf, now }: { asOf: string | null; now: string },
): Promise<Map<string, string>> {
  const targets: FactState[] = [];
  for (const [label, ofLabel] of byLabel(namedBy(facts))) {
    const ids = [...new Set(ofLabel.map(({ id }) => id))];
    targets.push(...(await factsById(ask, label, ids)).filter(sees(viewer)));
  }
  const lasting = targets.map((target) =>
    target.label === 'Issue' ? { ...target, values: { ...target.values, validTo: null } } : target,
  );
  const there =
    asOf === null
      ? lasting.filter((target) => isOpen(target, now))
      : statesAt(lasting, await readRevisions(ask, viewer, targets), asOf);
  return new Map(there.map(({ id, values }) => [id, values.name as string]));
}

function toHistory(
  shown: readonly Revision[],
  revisions: readonly Revision[],
  facts: readonly FactState[],
  names: Names,
): EarlierValues[] {
  const current = new Map(facts.map((fact) => [fact.id, fact]));
  return shown
    .toSorted((a, b) => (a.validTo < b.validTo ? 1 : -1))
    .slice(0, MAX_HISTORY)
    .map((revision) => {
      const { factId, label, validFrom, validTo } = revision;
      const next = revisions
        .filter((other) => other.factId === factId && other.validFrom >= validTo)
        .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
      const { before } = differences(revision, next ?? current.get(factId) ?? null, names);
      const values = before.filter(({ field }) => field !== 'validFrom' && field !== 'validTo');
      return { factId, label, validFrom, validTo, values };
    });
}
