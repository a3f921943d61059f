import { describe, expect, it } from 'vitest';
import { contactCentre, type DemoCentre, nameOf, ofLabel, town } from './demo-fields.ts';

const texts = ({ facts, centre }: DemoCentre): string[] =>
  [...facts, centre].flatMap(({ values }) =>
    Object.values(values).flatMap((value) =>
      typeof value === 'string' ? [value] : Array.isArray(value) ? value : [],
    ),
  );

describe.each([
  ['the town', town],
  ['the contact centre', contactCentre],
] as [string, DemoCentre][])('%s', (_, field) => {
  it('says that it is fiction', () => {
    expect(field.centre.values.isDemo).toBe(true);
    expect(field.centre.values.description).toMatch(/^Demonstratie: .* fictie\./);
  });

  it('gives only addresses and telephone numbers that nobody can have', () => {
    for (const { values } of ofLabel(field, 'Contact')) {
      if (values.email !== null) expect(values.email).toMatch(/\.example$/);
      if (values.phone !== null) expect(values.phone).toMatch(/^085-000 \d\d \d\d$/);
    }
  });

  it('holds no placeholder, no stray space and no double word', () => {
    for (const text of texts(field)) {
      expect(text).not.toMatch(/lorem|todo|xxx|tbd|undefined|null/i);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}| [.,;:?!]/);
      expect(text).not.toMatch(/\b(\p{L}{2,}) \1\b/iu);
      expect(text).not.toMatch(/[^’]'s\b|’’|\.\./);
    }
  });

  it('ends every argument, approach and agreement as a sentence', () => {
    for (const { values, label } of field.facts) {
      const sentences = [values.argument, values.howToApproach, values.agreement, values.outcome];
      const steps = label === 'Conflict' ? (values.steps as string[]) : [];
      for (const text of [...sentences, ...steps]) {
        if (typeof text === 'string') expect(text).toMatch(/^[\p{Lu}‘’].*[.?!]$/u);
      }
    }
  });

  it('repeats no argument, approach or agreement', () => {
    for (const name of ['argument', 'howToApproach', 'agreement', 'description', 'note']) {
      const said = field.facts
        .map(({ values }) => values[name])
        .filter((text) => text !== null && text !== undefined && text !== 'Penningmeester.');
      expect(said.filter((text, index) => said.indexOf(text) < index)).toEqual([]);
    }
  });

  it('lets both sides of a conflict differ on its issue', () => {
    for (const { links, values } of ofLabel(field, 'Conflict')) {
      if (links.issueId === null) continue;
      const positions = ofLabel(field, 'Stance')
        .filter((stance) => stance.links.issueId === links.issueId)
        .filter((stance) => (links.partyIds as string[]).includes(stance.links.partnerId as string))
        .map((stance) => stance.values.position as number);
      const name = `${values.name} (${nameOf(field, links.issueId)})`;
      expect(Math.max(...positions) - Math.min(...positions), name).toBeGreaterThan(0.4);
    }
  });
});
