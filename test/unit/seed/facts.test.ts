import { describe, expect, it } from 'vitest';
import { buildField } from '../../../seed/field.ts';
import { factsAt, isEssential, withoutDangling } from '../../../server/domain/history.ts';
import { visibilityOrder } from '../../../server/domain/visibility.ts';
import { checkValues } from '../../../server/store/changes/check-values.ts';
import { duplicateKeys } from '../../../server/store/changes/duplicates.ts';
import { checkShape } from '../../../server/store/changes/shape.ts';
import { linksOf } from '../../../server/store/facts/properties.ts';
import { visibilityOf } from '../../../server/store/facts/state.ts';
import { contactCentre, type DemoCentre, isCurrent, TODAY, town } from './demo-fields.ts';

const DAY_MS = 86_400_000;

describe.each([
  ['the town', town],
  ['the contact centre', contactCentre],
] as [string, DemoCentre][])('%s', (_, field) => {
  const { facts, revisions, centre } = field;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));

  it('holds only values within the limits of their kind, in the form in which the store keeps them', () => {
    for (const { label, values } of [...facts, ...revisions])
      expect(checkValues(label, values)).toEqual({ values });
  });

  it('holds only facts whose values and links agree', () => {
    expect(facts.flatMap(checkShape)).toEqual([]);
  });

  it('links every fact to facts of the right kind in the same centre', () => {
    for (const { label, links, centreId } of facts) {
      expect(centreId).toBe(centre.id);
      for (const [name, link] of linksOf(label)) {
        const ids = [links[name] ?? []].flat();
        if (isEssential(name, link)) expect(ids).not.toEqual([]);
        for (const id of ids) expect(byId.get(id)?.label).toBe(link.target);
      }
    }
  });

  it('shows no fact to more people than what it is about', () => {
    for (const { label, links, values } of facts) {
      for (const [name, link] of linksOf(label)) {
        if (link.optional || name === 'interestIds') continue;
        for (const id of [links[name] ?? []].flat()) {
          const about = byId.get(id);
          const width = about ? visibilityOrder[visibilityOf(about)] : Number.NaN;
          expect(visibilityOrder[values.visibility as 'SHARED' | 'TEAM']).toBeGreaterThanOrEqual(width);
        }
      }
    }
  });

  it('notes nothing twice', () => {
    const keys = facts.filter(isCurrent).flatMap((fact) => [...new Set(duplicateKeys(fact))]);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(new Set(revisions.map(({ id }) => id)).size).toBe(revisions.length);
  });

  it('has no private facts and no author, as no user wrote it', () => {
    for (const { values, author } of facts) {
      expect(values.visibility).not.toBe('PRIVATE');
      expect(author).toBeNull();
    }
  });

  it('names a source for every claim', () => {
    for (const { label, values } of facts) {
      if (label !== 'Issue' && label !== 'Contact')
        expect(values.source, JSON.stringify(values)).toBeTruthy();
    }
  });

  it('dates every fact between eighteen months and three days ago', () => {
    const oldest = new Date(TODAY.getTime() - 549 * DAY_MS).toISOString();
    const newest = new Date(TODAY.getTime() - 3 * DAY_MS).toISOString();
    for (const { values } of [...facts, ...revisions]) {
      expect((values.validFrom as string) >= oldest).toBe(true);
      expect((values.validFrom as string) <= newest).toBe(true);
    }
  });

  it('keeps earlier values in periods that follow each other up to the present value', () => {
    for (const fact of facts) {
      const past = revisions.filter(({ factId }) => factId === fact.id);
      expect(fact.version).toBe(past.length + 1);
      const starts = [...past.map(({ validFrom }) => validFrom), fact.values.validFrom as string];
      expect([...starts].sort()).toEqual(starts);
      expect(past.map(({ validTo }) => validTo)).toEqual(starts.slice(1));
      for (const { validFrom, validTo } of past) expect(validFrom < validTo).toBe(true);
    }
  });

  it('is whole at any date: no fact is about something that is not there yet', () => {
    const current = facts.map((fact) => ({
      ...fact,
      validFrom: fact.values.validFrom as string,
      validTo: fact.values.validTo as string | null,
    }));
    for (let day = 550; day >= 0; day -= 3) {
      const asOf = new Date(TODAY.getTime() - day * DAY_MS).toISOString();
      const held = factsAt(current, revisions, asOf).map((fact) => ({
        id: 'factId' in fact ? fact.factId : fact.id,
        label: fact.label,
        links: fact.links,
      }));
      const present = new Set(held.map(({ id }) => id));
      const standing = new Set(withoutDangling(held, present).map(({ id }) => id));
      const dangling = held
        .filter(({ id }) => !standing.has(id))
        .map(({ label, links }) => ({ day, label, links }));
      expect(dangling).toEqual([]);
    }
  });

  it('has the same ids and distances in time whichever day it is loaded', () => {
    const later = buildField(field.record, new Date(TODAY.getTime() + 40 * DAY_MS));
    expect(later.facts.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    later.facts.forEach((fact, index) => {
      const shift =
        Date.parse(fact.values.validFrom as string) - Date.parse(facts[index]?.values.validFrom as string);
      expect(shift).toBe(40 * DAY_MS);
    });
  });
});

it('refuses a name that no partner has', () => {
  const record = { ...town.record, partners: town.record.partners.slice(1) };
  expect(() => buildField(record, TODAY)).toThrow(/no Partner is called "Grand café De Graanzolder"/);
});
