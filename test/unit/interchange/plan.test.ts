import { describe, expect, it } from 'vitest';
import { defaultValues } from '../../../server/domain/default-values.ts';
import { issueKey, type Visibility } from '../../../server/domain/facts.ts';
import type { ImportKind } from '../../../server/interchange/import/columns.ts';
import { type ImportPlan, planImport } from '../../../server/interchange/import/plan.ts';
import { readFile } from '../../../server/interchange/import/read-file.ts';
import type { FactState } from '../../../server/store/facts/state.ts';
import { cityTollFiles } from '../../fixtures/city-toll-files.ts';

const NOW = '2026-06-01T12:00:00.000Z';
type Files = Partial<Record<Lowercase<ImportKind>, string>>;

let ids = 0;
function plan(
  files: Files,
  stored: readonly FactState[] = [],
  visibility: Visibility = 'SHARED',
): ImportPlan {
  const read = Object.entries(files).map(([kind, text]) =>
    readFile({
      name: `${kind}.csv`,
      kind: kind.toUpperCase() as ImportKind,
      bytes: Buffer.from(text),
      mapping: [],
    }),
  );
  return planImport(read, stored, { visibility, now: NOW, newId: () => `id-${++ids}` });
}

/** What is stored when a plan has been carried out, as the write engine would have it. */
function carriedOut({ operations, problems }: ImportPlan, before: readonly FactState[] = []): FactState[] {
  expect(problems).toEqual([]);
  const facts = new Map(before.map((fact) => [fact.id, fact]));
  for (const operation of operations) {
    const earlier = facts.get(operation.id);
    const { label, id } = operation;
    const name = operation.values?.name;
    const made = {
      validFrom: NOW,
      validTo: null,
      ...defaultValues[label],
      ...(label === 'Issue' && { key: issueKey(String(name)) }),
    };
    facts.set(id, {
      label,
      id,
      centreId: 'centre',
      version: (earlier?.version ?? 0) + 1,
      author: 'user',
      values: { ...(earlier?.values ?? made), ...operation.values },
      links: { ...earlier?.links, ...('links' in operation ? operation.links : {}) },
    });
  }
  return [...facts.values()];
}

const counts = ({ counts }: ImportPlan) =>
  Object.fromEntries(
    counts.map(({ label, created, changed, unchanged }) => [label, [created, changed, unchanged]]),
  );
const made = (result: ImportPlan, label: string) =>
  result.operations.flatMap((operation) => (operation.label === label ? [operation.values] : []));
const problems = (result: ImportPlan) =>
  result.problems.map(({ file, line, column, code }) => [file, line, column, code]);

describe('the city toll', () => {
  const files = cityTollFiles();

  it('gives 10 partners, 6 issues and 60 stances', () => {
    expect(counts(plan(files))).toEqual({ Partner: [10, 0, 0], Issue: [6, 0, 0], Stance: [60, 0, 0] });
  });

  it('maps positions from the range of each issue to −1…+1, and keeps the range', () => {
    const result = plan(files);
    expect(made(result, 'Issue')[1]).toMatchObject({ name: 'tol-hoogte', minimum: 0.5, maximum: 7 });
    const [tollOfWillems, heightOfWillems] = made(result, 'Stance');
    expect(tollOfWillems).toMatchObject({ position: 1, salience: 0.95, power: 1 });
    // 3 on a scale of 0.5 to 7: 2 × 2.5 / 6.5 − 1.
    expect(heightOfWillems?.position).toBeCloseTo(-0.230769230769, 12);
  });

  it('changes nothing the second time', () => {
    const again = plan(files, carriedOut(plan(files)));
    expect(counts(again)).toEqual({ Partner: [0, 0, 10], Issue: [0, 0, 6], Stance: [0, 0, 60] });
    expect(again.operations).toEqual([]);
  });

  it('reads the stances by themselves when the issues are there, on the stored scale', () => {
    const stored = carriedOut(plan({ issues: files.issues }));
    expect(carriedOut(plan({ stances: files.stances }, stored), stored)).toHaveLength(76);
  });

  it('asks for minimum and maximum when the issues are not there', () => {
    const { problems: found } = plan({ stances: files.stances });
    expect(found[0]).toMatchObject({
      file: 'stances.csv',
      line: 2,
      column: 'position',
      code: 'OUT_OF_RANGE',
    });
    expect(found[0]?.wording.en).toContain('minimum and maximum');
  });

  it('gives a partner the power that all its stances give, and says so', () => {
    const result = plan(files);
    expect(made(result, 'Partner')[2]).toMatchObject({ name: 'GL', power: 0.6 });
    expect(result.notes[0]?.wording.en).toMatch(/10 new partners/);
  });
});

describe('partners', () => {
  const stored = carriedOut(plan({ partners: 'name,power,group\nCafé Zon,0.5,Markt' }));

  it('are the same by name, whatever case, accents and spaces', () => {
    const again = plan({ partners: 'name,power\ncafe  zon ,0.5' }, stored);
    expect(counts(again)).toEqual({ Partner: [0, 0, 1] });
  });

  it('get the values that differ, and keep what the file leaves empty', () => {
    const { operations } = plan({ partners: 'name,power,group\nCafé Zon,0.7,' }, stored);
    expect(operations).toEqual([
      { op: 'update', label: 'Partner', id: stored[0]?.id, expectedVersion: 1, values: { power: 0.7 } },
    ]);
  });

  it('are made when only a stance, holding, relationship, contact or conflict names them', () => {
    const result = plan({
      interests: 'partner,interest\nA,Rust',
      stances: 'partner,issue,position\nB,Tol,1',
      relationships: 'from,to\nC,D',
      contacts: 'partner,name\nE,Jan',
      conflicts: 'name,parties,severity,mediator\nRuzie,F; a,2,G',
    });
    expect(made(result, 'Partner').map((values) => values?.name)).toEqual([
      'A',
      'E',
      'B',
      'C',
      'D',
      'F',
      'G',
    ]);
    expect(counts(result)).toMatchObject({
      Interest: [1, 0, 0],
      Holding: [1, 0, 0],
      Contact: [1, 0, 0],
      Conflict: [1, 0, 0],
    });
  });

  it('begin with the earliest fact that names them', () => {
    const result = plan({ relationships: 'from,to,validFrom\nA,B,2024\nA,C,2022' });
    expect(made(result, 'Partner').map((values) => values?.validFrom)).toEqual([
      '2022-01-01T00:00:00.000Z',
      '2024-01-01T00:00:00.000Z',
      '2022-01-01T00:00:00.000Z',
    ]);
  });

  it('that have ended are not found again: the name stands for a new one', () => {
    const ended = stored.map((fact) => ({
      ...fact,
      values: { ...fact.values, validTo: '2026-05-01T00:00:00.000Z' },
    }));
    expect(counts(plan({ partners: 'name\nCafé Zon' }, ended))).toEqual({ Partner: [1, 0, 0] });
  });
});

describe('relationships', () => {
  it('need no more than two names', () => {
    const result = plan({ relationships: 'from,to\n1,2\n2,3' });
    expect(carriedOut(result).at(-1)?.values).toMatchObject({
      kind: 'KNOWS',
      layer: 'FORMAL',
      sign: 'POSITIVE',
      isDirected: false,
    });
    expect(counts(result)).toEqual({ Partner: [3, 0, 0], Relationship: [2, 0, 0] });
  });

  it('without direction are one in both orders, and a repeat of them is none', () => {
    const files = { relationships: 'from,to,strength\nA,B,0.5\nB,A,0.5' };
    expect(counts(plan(files))).toEqual({ Partner: [2, 0, 0], Relationship: [1, 0, 0] });
    expect(plan({ relationships: 'from,to,strength\nB,A,0.5' }, carriedOut(plan(files))).operations).toEqual(
      [],
    );
  });

  it('with a direction are two: there and back', () => {
    const files = { relationships: 'from,to,directed,strength\nA,B,yes,0.5\nB,A,yes,0.9' };
    expect(counts(plan(files))).toEqual({ Partner: [2, 0, 0], Relationship: [2, 0, 0] });
    expect(plan(files, carriedOut(plan(files))).operations).toEqual([]);
  });

  it('of another kind or layer are others', () => {
    const files = {
      relationships: 'from,to,kind,layer\nA,B,kent,informeel\nA,B,kent,formeel\nA,B,huurt,formeel',
    };
    expect(counts(plan(files))).toMatchObject({ Relationship: [3, 0, 0] });
  });

  it('that get a direction take the order of the file', () => {
    const stored = carriedOut(plan({ relationships: 'from,to\nB,A' }));
    const [b, a] = stored.map(({ id }) => id);
    const { operations } = plan({ relationships: 'from,to,directed\nA,B,ja' }, stored);
    expect(operations).toMatchObject([
      { op: 'update', values: { isDirected: true }, links: { fromId: a, toId: b } },
    ]);
  });

  it('with weights of both signs are positive, negative or neutral ties', () => {
    const result = plan({ relationships: 'from,to,weight\nA,B,3\nB,C,-1.5\nC,D,0' });
    expect(made(result, 'Relationship')).toMatchObject([
      { strength: 1, sign: 'POSITIVE' },
      { strength: 0.5, sign: 'NEGATIVE' },
      { strength: 0, sign: 'NEUTRAL' },
    ]);
  });

  it('of two periods are two facts, and both are found again', () => {
    const files = {
      relationships: 'from,to,strength,validFrom,validTo\nA,B,0.2,2020,2022\nA,B,0.8,2022,',
    };
    expect(counts(plan(files))).toMatchObject({ Relationship: [2, 0, 0] });
    expect(plan(files, carriedOut(plan(files))).operations).toEqual([]);
  });

  it.each([
    ['a partner with itself', 'from,to\nA,B\nB,b', [['relationships.csv', 3, 'to', 'INVALID']]],
    [
      'one pair in two strengths',
      'from,to,strength\nA,B,0.5\nB,A,0.6',
      [['relationships.csv', 3, 'strength', 'DUPLICATE']],
    ],
    [
      'one pair with and without direction',
      'from,to,directed\nA,B,ja\nB,A,nee',
      [['relationships.csv', 3, 'directed', 'DUPLICATE']],
    ],
    [
      'a weight below 0 that is called positive',
      'from,to,sign,strength\nA,B,+,-0.5',
      [['relationships.csv', 2, 'strength', 'INVALID']],
    ],
    ['an empty name', 'from,to\nA,', [['relationships.csv', 2, 'to', 'REQUIRED']]],
    [
      'what begins tomorrow',
      'from,to,validFrom\nA,B,2-6-2026',
      [['relationships.csv', 2, 'validFrom', 'OUT_OF_RANGE']],
    ],
    [
      'what ends before it began',
      'from,to,validFrom,validTo\nA,B,2024,2023',
      [['relationships.csv', 2, 'validTo', 'OUT_OF_RANGE']],
    ],
  ])('refuse %s', (_, relationships, expected) => {
    expect(problems(plan({ relationships }))).toEqual(expected);
  });

  it('that contradict each other name the other line', () => {
    const [problem] = plan({ relationships: 'from,to,strength\nA,B,0.5\nB,A,0.6' }).problems;
    expect(problem?.wording.en).toContain('line 2');
    expect(problem?.wording.nl).toContain('regel 2');
  });
});

describe('values that hold since a date', () => {
  const files = { stances: 'partner,issue,position,validFrom\nA,Tol,0.5,2025-01-01' };
  const stored = carriedOut(plan(files));
  const stance = stored.find(({ label }) => label === 'Stance')!;

  it('change with the date of the file', () => {
    const { operations } = plan(
      { stances: 'partner,issue,position,validFrom\nA,Tol,-0.5,2026-01-01' },
      stored,
    );
    expect(operations).toMatchObject([
      { op: 'update', id: stance.id, values: { position: -0.5, validFrom: '2026-01-01T00:00:00.000Z' } },
    ]);
  });

  it('keep their date when the file corrects them under the same', () => {
    const { operations } = plan(
      { stances: 'partner,issue,position,validFrom\nA,Tol,0.4,2025-01-01' },
      stored,
    );
    expect(operations).toMatchObject([{ values: { position: 0.4, validFrom: '2025-01-01T00:00:00.000Z' } }]);
  });

  it('stay when they are newer here than in the file, and the note says so', () => {
    const newer = stored.map((fact) =>
      fact === stance
        ? { ...fact, values: { ...fact.values, position: 0.9, validFrom: '2026-05-01T00:00:00.000Z' } }
        : fact,
    );
    const result = plan(files, newer);
    expect(counts(result)).toMatchObject({ Stance: [0, 0, 1] });
    expect(result.notes[0]?.wording.en).toContain('later date');
  });
});

describe('positions and scales', () => {
  it.each([
    [
      'a position off the scale',
      { issues: 'issue,minimum,maximum\nTol,0,7', stances: 'partner,issue,position\nA,Tol,7.5' },
      [['stances.csv', 2, 'position', 'OUT_OF_RANGE']],
    ],
    [
      'a scale with one end',
      { issues: 'issue,minimum,maximum\nTol,0,', stances: 'partner,issue,position\nA,Tol,5' },
      [['issues.csv', 2, 'minimum', 'REQUIRED']],
    ],
    [
      'a scale upside down',
      { issues: 'issue,minimum,maximum\nTol,7,0' },
      [['issues.csv', 2, 'minimum', 'OUT_OF_RANGE']],
    ],
    [
      'a first stance without position',
      { stances: 'partner,issue,position,salience\nA,Tol,,0.5' },
      [['stances.csv', 2, 'position', 'REQUIRED']],
    ],
  ])('refuse %s', (_, files, expected) => {
    expect(problems(plan(files))).toEqual(expected);
  });

  it('find an issue by its name or its key', () => {
    const stored = carriedOut(plan({ issues: 'issue,minimum,maximum\nTolheffing binnenstad,0,100' }));
    const result = plan({ stances: 'partner,issue,position\nA,tolheffing-binnenstad,50' }, stored);
    expect(counts(result)).toMatchObject({ Issue: [0, 0, 1], Stance: [1, 0, 0] });
    expect(made(result, 'Stance')[0]?.position).toBe(0);
  });
});

describe('visibility', () => {
  const visibilities = (result: ImportPlan) =>
    result.operations.map(({ label, values }) => [label, values?.visibility]);

  it('is that of the import where the file does not say; contacts are TEAM', () => {
    expect(visibilities(plan({ contacts: 'partner,name\nA,Jan' }))).toEqual([
      ['Partner', 'SHARED'],
      ['Contact', 'TEAM'],
    ]);
    expect(visibilities(plan({ contacts: 'partner,name\nA,Jan' }, [], 'PRIVATE'))).toEqual([
      ['Partner', 'PRIVATE'],
      ['Contact', 'PRIVATE'],
    ]);
  });

  it('of a partner that is only named is that of the widest row that names it', () => {
    const result = plan({ relationships: 'from,to,visibility\nA,B,team\nA,C,prive' });
    expect(visibilities(result)).toEqual([
      ['Partner', 'TEAM'],
      ['Partner', 'TEAM'],
      ['Partner', 'PRIVATE'],
      ['Relationship', 'TEAM'],
      ['Relationship', 'PRIVATE'],
    ]);
  });

  it('is never wider than what a fact is about', () => {
    const partners = 'name,visibility\nA,TEAM\nB,';
    expect(visibilities(plan({ partners, relationships: 'from,to\nA,B' })).at(-1)).toEqual([
      'Relationship',
      'TEAM',
    ]);
    const stated = plan({ partners, relationships: 'from,to,visibility\nA,B,SHARED' });
    expect(problems(stated)).toEqual([['relationships.csv', 2, 'visibility', 'CONFLICT']]);
  });
});

describe('interests, contacts and conflicts', () => {
  it('keep what an interest is apart from who holds it', () => {
    const result = plan({
      interests: 'partner,interest,theme,importance\nA,Rust,wonen,0.9\nB,rust,,0.4\n,Groen,natuur,',
    });
    expect(made(result, 'Interest')).toMatchObject([
      { name: 'Rust', theme: 'wonen' },
      { name: 'Groen', theme: 'natuur' },
    ]);
    expect(made(result, 'Holding')).toMatchObject([{ importance: 0.9 }, { importance: 0.4 }]);
  });

  it('refuse two themes for one interest', () => {
    const result = plan({ interests: 'partner,interest,theme\nA,Rust,wonen\nB,Rust,natuur' });
    expect(problems(result)).toEqual([['interests.csv', 3, 'theme', 'DUPLICATE']]);
  });

  it('tie a conflict to its parties, issue, interests and mediator', () => {
    const files = {
      conflicts:
        'titel,partijen,kwestie,belangen,ernst,fase,bemiddelaar\nTerras,"Café; Bewoners",Sluitingstijd,Rust | Omzet,3,bemiddeling,Gemeente',
    };
    const stored = carriedOut(plan(files));
    const names = new Map(stored.map(({ id, values }) => [id, values.name]));
    const conflict = stored.at(-1)!;
    expect(conflict.values).toMatchObject({ name: 'Terras', severity: 3, stage: 'MEDIATION' });
    expect([conflict.links.partyIds ?? []].flat().map((id) => names.get(id))).toEqual(['Café', 'Bewoners']);
    expect([conflict.links.interestIds ?? []].flat().map((id) => names.get(id))).toEqual(['Rust', 'Omzet']);
    expect(names.get(String(conflict.links.mediatorId))).toBe('Gemeente');
    expect(plan(files, stored).operations).toEqual([]);
  });

  it('refuse a conflict with one party or without severity', () => {
    expect(problems(plan({ conflicts: 'name,parties,severity\nRuzie,A,2' }))).toEqual([
      ['conflicts.csv', 2, 'parties', 'REQUIRED'],
    ]);
    expect(problems(plan({ conflicts: 'name,parties,severity\nRuzie,A;B,' }))).toEqual([
      ['conflicts.csv', 2, 'severity', 'REQUIRED'],
    ]);
  });

  it('keep two contacts of one name apart by their partners', () => {
    expect(counts(plan({ contacts: 'partner,name\nA,Jan\nB,Jan\nA,jan' }))).toMatchObject({
      Contact: [2, 0, 0],
    });
  });
});

describe('an import of more than 10,000 facts', () => {
  const rows = Array.from({ length: 10_001 }, (_, index) => `P${index}`);

  it('is refused', () => {
    expect(problems(plan({ partners: ['name', ...rows].join('\n') }))).toEqual([
      ['partners.csv', null, null, 'LIMIT'],
    ]);
  });

  it('counts what it makes and changes, not what is there already', () => {
    const stored = carriedOut(plan({ partners: ['name', ...rows.slice(1)].join('\n') }));
    expect(problems(plan({ partners: ['name', ...rows].join('\n') }, stored))).toEqual([]);
  });
});

describe('rows that repeat each other', () => {
  it('are one fact', () => {
    expect(counts(plan({ partners: 'name,power\nA,0.5\na,0.5' }))).toEqual({ Partner: [1, 0, 0] });
  });

  it('are added together when they speak of different things', () => {
    expect(made(plan({ partners: 'name,power,urgency\nA,0.5,\nA,,0.2' }), 'Partner')).toMatchObject([
      { power: 0.5, urgency: 0.2 },
    ]);
  });

  it('are refused where they contradict each other, also across files', () => {
    expect(problems(plan({ partners: 'name,power\nA,0.5\nA,0.6' }))).toEqual([
      ['partners.csv', 3, 'power', 'DUPLICATE'],
    ]);
  });
});
