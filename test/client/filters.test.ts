import { describe, expect, test } from 'vitest';
import type { ForceField } from '../../client/api/force-field.ts';
import { countFilters, countPartners, toggle, whatIsShown, withinSteps } from '../../client/state/filters.ts';
import { type Filters, noFilters } from '../../client/state/view.ts';
import { fieldOf } from '../support/force-field.ts';

const conflict = (...partyIds: string[]): ForceField['conflicts'][number] => ({
  id: partyIds.join('×'),
  name: 'Twist',
  partyIds,
  issueId: null,
  severity: 2,
  stage: 'OPEN',
  mediatorId: null,
});

/** Bakker – Slager – Gemeente – Politie in a row, and Kiosk alone. */
const street = fieldOf(
  {
    Bakker: { Slager: { layer: 'INFORMAL', confidence: 0.9 } },
    Slager: { Gemeente: { sign: 'NEGATIVE', confidence: 0.3 } },
    Gemeente: { Politie: { confidence: null } },
  },
  {
    Bakker: { attitude: 'FOR', power: 0.2, group: 'Markt' },
    Slager: { attitude: 'AGAINST', power: 0.4 },
    Gemeente: { kind: 'MUNICIPALITY', sector: 'PUBLIC', power: 0.9 },
    Politie: { kind: 'POLICE', sector: 'PUBLIC', power: null },
    Kiosk: { sector: null, power: 0 },
  },
  {
    conflicts: [conflict('Bakker', 'Slager'), conflict('Slager', 'Gemeente', 'Politie')],
    interests: [{ id: 'rust', name: 'Rust', theme: null, scope: 'INDIVIDUAL' }],
    holdings: [{ partnerId: 'Kiosk', interestId: 'rust' }],
  },
);

const shownWith = (filters: Partial<Filters>, focus: string | null = null, steps: 1 | 2 | 3 = 1) =>
  whatIsShown(street, { filters: { ...noFilters, ...filters }, focus, steps });
const partnersWith = (...given: Parameters<typeof shownWith>) => [...shownWith(...given).partners];

describe('what is shown', () => {
  test('everything, without filters', () => {
    const shown = shownWith({});
    expect([shown.partners.size, shown.relationships.size, shown.conflicts.size]).toEqual([5, 3, 2]);
  });

  test.each<[Partial<Filters>, string[]]>([
    [{ kinds: ['POLICE'] }, ['Politie']],
    [{ sectors: ['NONE'] }, ['Kiosk']],
    [{ sectors: ['PUBLIC', 'NONE'] }, ['Gemeente', 'Politie', 'Kiosk']],
    [{ groups: ['Markt'] }, ['Bakker']],
    [{ attitudes: ['FOR', 'AGAINST'] }, ['Bakker', 'Slager']],
    [{ interests: ['rust'] }, ['Kiosk']],
    [{ text: 'slag' }, ['Slager']],
    [{ text: '  ' }, ['Bakker', 'Slager', 'Gemeente', 'Politie', 'Kiosk']],
    [{ powerAtLeast: 0.4 }, ['Slager', 'Gemeente']],
    [{ hasConflict: true }, ['Bakker', 'Slager', 'Gemeente', 'Politie']],
    [{ kinds: ['SHOP'], attitudes: ['AGAINST'] }, ['Slager']],
  ])('%o keeps %o', (filters, kept) => expect(partnersWith(filters).sort()).toEqual([...kept].sort()));

  test('a power of at least 0 keeps who has none and leaves out who is unknown', () => {
    expect(partnersWith({ powerAtLeast: 0 })).toContain('Kiosk');
    expect(partnersWith({ powerAtLeast: 0 })).not.toContain('Politie');
  });

  test('a layer, a sign and a certainty leave out relationships, not partners', () => {
    expect([...shownWith({ layer: 'INFORMAL' }).relationships]).toEqual(['Bakker-Slager']);
    expect([...shownWith({ signs: ['NEGATIVE'] }).relationships]).toEqual(['Slager-Gemeente']);
    expect([...shownWith({ confidenceAtLeast: 0.5 }).relationships]).toEqual(['Bakker-Slager']);
    expect(shownWith({ layer: 'INFORMAL' }).partners.size).toBe(5);
  });

  test('a relationship goes when one of its partners goes', () => {
    expect([...shownWith({ kinds: ['SHOP'] }).relationships]).toEqual(['Bakker-Slager']);
  });

  test('a conflict stays as long as two of its parties do', () => {
    expect([...shownWith({ kinds: ['SHOP', 'MUNICIPALITY'] }).conflicts]).toEqual([
      'Bakker×Slager',
      'Slager×Gemeente×Politie',
    ]);
    expect([...shownWith({ kinds: ['POLICE', 'MUNICIPALITY'] }).conflicts]).toEqual([
      'Slager×Gemeente×Politie',
    ]);
    expect([...shownWith({ kinds: ['POLICE'] }).conflicts]).toEqual([]);
  });

  test('a focus keeps who is within its steps', () => {
    expect(partnersWith({}, 'Bakker', 1)).toEqual(['Bakker', 'Slager']);
    expect(partnersWith({}, 'Bakker', 2)).toEqual(['Bakker', 'Slager', 'Gemeente']);
    expect(partnersWith({}, 'Bakker', 3)).toEqual(['Bakker', 'Slager', 'Gemeente', 'Politie']);
  });

  test('a focus walks over shown relationships only, and keeps its own partner whatever the filters', () => {
    expect(partnersWith({ layer: 'FORMAL' }, 'Bakker', 3)).toEqual(['Bakker']);
    expect(partnersWith({ kinds: ['POLICE'] }, 'Bakker', 1)).toEqual(['Bakker']);
  });

  test('a focus on someone who is not in the field shows nobody', () => {
    expect(partnersWith({}, 'Weg', 3)).toEqual([]);
  });

  test('with an issue chosen the attitude filter goes by the stance', () => {
    const issue = {
      id: 'i',
      key: 'i',
      name: 'I',
      description: null,
      minimum: null,
      maximum: null,
      rule: null,
    };
    const stances = [
      { id: 's', partnerId: 'Kiosk', position: 1, attitude: 'FOR' } as ForceField['stances'][number],
    ];
    const shown = whatIsShown(
      { ...street, issue, stances },
      { filters: { ...noFilters, attitudes: ['FOR'] }, focus: null, steps: 1 },
    );
    expect([...shown.partners]).toEqual(['Kiosk']);
  });
});

describe('counts beside the legend', () => {
  test('a count ignores its own filter and heeds the others', () => {
    const view = {
      filters: { ...noFilters, attitudes: ['FOR' as const], kinds: ['SHOP'] },
      focus: null,
      steps: 1 as const,
    };
    const counts = countPartners(street, view, 'attitudes', (_, attitude) => attitude);
    expect(Object.fromEntries(counts)).toEqual({ FOR: 1, AGAINST: 1, UNKNOWN: 1 });
  });

  test('counts the filters that do something', () => {
    expect(countFilters(noFilters)).toBe(0);
    expect(countFilters({ ...noFilters, kinds: ['SHOP'], powerAtLeast: 0, hasConflict: true })).toBe(3);
  });
});

test('toggle puts in and takes out', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
});

test('direction does not matter to steps', () => {
  expect([...withinSteps([{ fromId: 'b', toId: 'a' }], 'a', 1)].sort()).toEqual(['a', 'b']);
});
