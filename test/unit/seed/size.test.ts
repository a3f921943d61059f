import { describe, expect, it } from 'vitest';
import type { FactLabel } from '../../../server/domain/facts.ts';
import { contactCentre, type DemoCentre, isCurrent, nameOf, ofLabel, town } from './demo-fields.ts';

const count = (field: DemoCentre, label: FactLabel) => ofLabel(field, label).filter(isCurrent).length;
const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;

describe('the town', () => {
  it('has the size of a real inner city', () => {
    expect(count(town, 'Partner')).toBeGreaterThanOrEqual(60);
    expect(count(town, 'Partner')).toBeLessThanOrEqual(80);
    expect(count(town, 'Relationship')).toBeGreaterThanOrEqual(240);
    expect(count(town, 'Relationship')).toBeLessThanOrEqual(270);
    expect(count(town, 'Interest')).toBe(15);
    expect(count(town, 'Holding')).toBeGreaterThanOrEqual(140);
    expect(count(town, 'Issue')).toBe(8);
    expect(ofLabel(town, 'Conflict')).toHaveLength(6);
  });

  it('has contacts for about forty partners', () => {
    const partners = new Set(ofLabel(town, 'Contact').map(({ links }) => links.partnerId));
    expect(partners.size).toBeGreaterThanOrEqual(38);
  });

  it('has both layers, a little more formal than informal', () => {
    const formal = share(ofLabel(town, 'Relationship'), ({ values }) => values.layer === 'FORMAL');
    expect(formal).toBeGreaterThan(0.5);
    expect(formal).toBeLessThan(0.6);
  });

  it('has conflicts at every stage', () => {
    const stages = ofLabel(town, 'Conflict').map(({ values }) => values.stage);
    expect(new Set(stages)).toEqual(new Set(['LATENT', 'OPEN', 'ESCALATED', 'MEDIATION', 'SETTLED']));
  });

  it('remembers at least forty judgements that changed', () => {
    const judged = town.revisions.filter(
      ({ label, values }) => label !== 'Partner' || values.source !== 'Inventarisatie bij de start',
    );
    expect(judged.length).toBeGreaterThanOrEqual(40);
    for (const label of ['Partner', 'Stance', 'Relationship', 'Conflict'])
      expect(judged.filter((revision) => revision.label === label).length).toBeGreaterThan(5);
  });

  it('has claims that are due for another look and claims that are unsure', () => {
    const now = new Date('2031-05-14T10:00:00.000Z').toISOString();
    const judged = [...ofLabel(town, 'Stance'), ...ofLabel(town, 'Relationship')];
    const stale = judged.filter(
      ({ values }) => values.reviewBy !== null && (values.reviewBy as string) < now,
    );
    const unsure = judged.filter(({ values }) => (values.confidence as number) <= 0.5);
    expect(stale.length).toBeGreaterThan(20);
    expect(unsure.length).toBeGreaterThan(8);
  });

  it('shares most of its structure and keeps judgements to the team', () => {
    expect(share(ofLabel(town, 'Partner'), ({ values }) => values.visibility === 'SHARED')).toBeGreaterThan(
      0.95,
    );
    expect(share(ofLabel(town, 'Contact'), ({ values }) => values.visibility === 'TEAM')).toBe(1);
    const stances = ofLabel(town, 'Stance');
    expect(share(stances, ({ values }) => values.visibility === 'TEAM')).toBeGreaterThan(0.4);
    expect(share(stances, ({ values }) => values.visibility === 'SHARED')).toBeGreaterThan(0.3);
  });

  it('has relationships in every sign and every influence from 0 to 4', () => {
    const all = ofLabel(town, 'Relationship');
    expect(new Set(all.map(({ values }) => values.sign))).toEqual(
      new Set(['POSITIVE', 'NEUTRAL', 'NEGATIVE']),
    );
    expect(new Set(all.map(({ values }) => values.influence))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('the contact centre', () => {
  it('has about 25 parties with interests, issues and conflicts', () => {
    expect(count(contactCentre, 'Partner')).toBeGreaterThanOrEqual(24);
    expect(count(contactCentre, 'Partner')).toBeLessThanOrEqual(28);
    expect(count(contactCentre, 'Interest')).toBe(8);
    expect(count(contactCentre, 'Issue')).toBe(4);
    expect(count(contactCentre, 'Conflict')).toBe(3);
    expect(count(contactCentre, 'Relationship')).toBeGreaterThan(55);
  });
});

/** Partners by the piece of the network they lie in, largest first. */
function components(field: DemoCentre): string[][] {
  const neighbours = new Map(ofLabel(field, 'Partner').map(({ id }) => [id, [] as string[]]));
  for (const { links } of ofLabel(field, 'Relationship').filter(isCurrent)) {
    const [from, to] = [links.fromId as string, links.toId as string];
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const pieces: string[][] = [];
  const seen = new Set<string>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const piece = [start];
    seen.add(start);
    for (const id of piece) {
      for (const next of neighbours.get(id) ?? []) {
        if (!seen.has(next)) piece.push(next);
        seen.add(next);
      }
    }
    pieces.push(piece.map((id) => nameOf(field, id)));
  }
  return pieces.sort((a, b) => b.length - a.length);
}

describe('the network', () => {
  it('holds the town together, all but the newcomer', () => {
    expect(components(town).slice(1)).toEqual([['Atelier Klei & Vuur']]);
  });

  it('holds the contact centre together', () => {
    expect(components(contactCentre)).toHaveLength(1);
  });

  it('ties a street more closely than chance would', () => {
    const groupOf = new Map(ofLabel(town, 'Partner').map(({ id, values }) => [id, values.group]));
    const ties = ofLabel(town, 'Relationship').filter(isCurrent);
    const within = ties.filter(
      ({ links }) => groupOf.get(String(links.fromId)) === groupOf.get(String(links.toId)),
    );
    // Drawn at random, two partners share a group about once in ten times.
    expect(within.length / ties.length).toBeGreaterThan(0.2);
  });

  it('runs, as lived, over a few brokers who reach most groups', () => {
    const groupOf = new Map(ofLabel(town, 'Partner').map(({ id, values }) => [id, values.group]));
    const reach = new Map<string, Set<unknown>>();
    const lived = ofLabel(town, 'Relationship').filter(({ values }) => values.layer === 'INFORMAL');
    for (const { links } of lived.filter(isCurrent)) {
      const [from, to] = [links.fromId as string, links.toId as string];
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        reach.set(one, (reach.get(one) ?? new Set()).add(groupOf.get(other)));
    }
    const widest = [...reach].sort(([, a], [, b]) => b.size - a.size).map(([id]) => nameOf(town, id));
    expect(widest.slice(0, 3).sort()).toEqual([
      'BIZ-vereniging Binnenstad',
      'Centrummanagement Havermeer',
      'Wijkagent Binnenstad',
    ]);
  });

  it('knows one partner that nobody has spoken with', () => {
    const unknown = ofLabel(town, 'Partner').filter(({ values }) => values.power === null);
    expect(unknown.map(({ values }) => values.name)).toEqual(['Telefoonreparatie FixPunt']);
    const [id] = unknown.map((partner) => partner.id);
    expect(ofLabel(town, 'Contact').filter(({ links }) => links.partnerId === id)).toEqual([]);
    expect(ofLabel(town, 'Stance').filter(({ links }) => links.partnerId === id)).toEqual([]);
  });
});
