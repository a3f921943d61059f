import { describe, expect, it } from 'vitest';
import type { ImportKind } from '../../../server/interchange/import/columns.ts';
import type { ColumnChoice } from '../../../server/interchange/import/mapping.ts';
import { readFile } from '../../../server/interchange/import/read-file.ts';

function read(
  text: string,
  kind: ImportKind | null = null,
  mapping: readonly ColumnChoice[] = [],
  remembered: readonly ColumnChoice[] = [],
) {
  return readFile({ name: 'file.csv', kind, bytes: Buffer.from(text), mapping }, () => remembered);
}
const values = (text: string, kind: ImportKind | null = null) =>
  read(text, kind).rows.map((row) => row.values);
const problems = (text: string, kind: ImportKind | null = null) =>
  read(text, kind).problems.map(({ line, column, code }) => [line, column, code]);

describe('values', () => {
  it('come from words in Dutch and English; a kind of its own stays as it is', () => {
    const text =
      'naam;soort;sector;houding;rol feitelijk;taal\nA;Winkel;privaat;voor;meebeslissen;Nederlands\nB;hospitality;PUBLIC;RED;Advise;en\nC;Kerkgenootschap;vereniging;onbekend;;nl-BE';
    expect(values(text)).toEqual([
      {
        name: 'A',
        kind: 'SHOP',
        sector: 'PRIVATE',
        attitude: 'FOR',
        ringActual: 'DECIDE',
        preferredLanguage: 'nl',
      },
      {
        name: 'B',
        kind: 'HOSPITALITY',
        sector: 'PUBLIC',
        attitude: 'AGAINST',
        ringActual: 'ADVISE',
        preferredLanguage: 'en',
      },
      {
        name: 'C',
        kind: 'Kerkgenootschap',
        sector: 'ASSOCIATION',
        attitude: 'UNKNOWN',
        preferredLanguage: 'nl-BE',
      },
    ]);
  });

  it('read shares as decimals or percentages, and euros with points', () => {
    expect(values('naam;invloed;woz-waarde\nA;0,75;€ 1.250.000\nB;75%;350.000\nC;1;425.000,-')).toEqual([
      { name: 'A', power: 0.75, wozValue: 1_250_000 },
      { name: 'B', power: 0.75, wozValue: 350_000 },
      { name: 'C', power: 1, wozValue: 425_000 },
    ]);
  });

  it('read dates, yes and no, and lists', () => {
    expect(values('van;naar;gericht;geldig vanaf\nA;B;ja;1-3-2024\nB;C;Nee;2023\nC;D;x;')).toEqual([
      { from: 'A', to: 'B', directed: true, validFrom: '2024-03-01T00:00:00.000Z' },
      { from: 'B', to: 'C', directed: false, validFrom: '2023-01-01T00:00:00.000Z' },
      { from: 'C', to: 'D', directed: true },
    ]);
    expect(values('naam,themas\nA,"parkeren; groen | licht"')[0]?.themes).toEqual([
      'parkeren',
      'groen',
      'licht',
    ]);
  });

  it('give back what was neutralised for spreadsheets, once', () => {
    expect(values("name,description\n'=1+1,''+x\n't Hoekje,'-")).toEqual([
      { name: '=1+1', description: "'+x" },
      { name: "'t Hoekje", description: '-' },
    ]);
  });

  it('keep long texts as they stand, line breaks and outer spaces included', () => {
    expect(values('name,description\nA," eerste\n\ntweede "')[0]?.description).toBe(' eerste\n\ntweede ');
  });

  it('take signs from + and −, words and numbers', () => {
    const cells = ['+', '-', '−', '1', '-1', '0', 'positief', 'Negative', 'neutraal'];
    const read = values(`from,to,sign\n${cells.map((cell) => `A,B,${cell}`).join('\n')}`);
    expect(read.map(({ sign }) => sign)).toEqual([
      'POSITIVE',
      'NEGATIVE',
      'NEGATIVE',
      'POSITIVE',
      'NEGATIVE',
      'NEUTRAL',
      'POSITIVE',
      'NEGATIVE',
      'NEUTRAL',
    ]);
  });
});

describe('weights of ties', () => {
  it('stay as they are up to 1', () => {
    const { rows, notes } = read('from,to,strength\nA,B,0.5\nB,C,1\nC,D,-0.25');
    expect(rows.map((row) => row.values.strength)).toEqual([0.5, 1, -0.25]);
    expect(notes).toEqual([]);
  });

  it('are divided by the largest of the column when that is above 1, and the note says so', () => {
    const { rows, notes } = read('source,target,weight\nA,B,31\nB,C,-15.5\nC,D,0');
    expect(rows.map((row) => row.values.strength)).toEqual([1, -0.5, 0]);
    expect(notes[0]?.en).toContain('31');
    expect(notes[0]?.nl).toContain('31');
  });
});

describe('problems', () => {
  it('name the line and the column', () => {
    const text =
      'naam,invloed,sector,"geldig\nvanaf"\nA,0.5,publiek,2024\n"B\nC",veel,publiek,2024\nD,75,kerk,31-02-2024';
    expect(problems(text, 'PARTNERS')).toEqual([
      [4, 'invloed', 'INVALID'],
      [6, 'invloed', 'OUT_OF_RANGE'],
      [6, 'sector', 'INVALID'],
      [6, 'geldig\nvanaf', 'INVALID'],
    ]);
  });

  it.each([
    ['a text that is too long', `name\n${'x'.repeat(201)}`, [2, 'name', 'TOO_LONG']],
    ['a party name that is too long', `name,parties\nRuzie,A;${'x'.repeat(201)}`, [2, 'parties', 'TOO_LONG']],
    ['no e-mail address', 'partner,name,email\nA,Jan,jan at a.nl', [2, 'email', 'INVALID']],
    ['half an influence', 'from,to,influence\nA,B,1.5', [2, 'influence', 'INVALID']],
    ['an influence of 5', 'from,to,influence\nA,B,5', [2, 'influence', 'OUT_OF_RANGE']],
    ['a percentage that is no share', 'issue,minimum,maximum\nTol,0,100%', [2, 'maximum', 'INVALID']],
    ['a negative share', 'name,power\nA,-0.1', [2, 'power', 'OUT_OF_RANGE']],
  ])('refuse %s', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('ask for the column that is needed', () => {
    expect(problems('partner,issue\nA,Tol', 'STANCES')).toEqual([[null, null, 'REQUIRED']]);
  });

  it('ask what the file is about when its headers do not say', () => {
    expect(problems('kolom,waarde\nA,1')).toEqual([[null, null, 'REQUIRED']]);
  });

  it('say in English and in Dutch what to do instead', () => {
    const [problem] = read('naam,invloed\nA,75').problems;
    expect(problem?.wording.en).toMatch(/0 to 1.*75%/);
    expect(problem?.wording.nl).toMatch(/0 tot 1.*75%/);
  });
});

describe('mapping', () => {
  const text = 'naam,status,opmerking\nA,0.5,let op\nB,,\nC,1,\n';
  const origins = ({ mapping }: ReturnType<typeof read>) =>
    mapping.map(({ field, origin }) => [field, origin]);

  it('says what was guessed, with the first values of each column', () => {
    const { mapping } = read(text, 'PARTNERS');
    expect(mapping).toEqual([
      { column: 'naam', field: 'name', origin: 'GUESSED', samples: ['A', 'B', 'C'] },
      { column: 'status', field: null, origin: 'NONE', samples: ['0.5', '1'] },
      { column: 'opmerking', field: 'description', origin: 'GUESSED', samples: ['let op'] },
    ]);
  });

  it('follows a choice before memory, and memory before a guess', () => {
    const file = read(
      text,
      'PARTNERS',
      [{ column: 'Status', field: 'power' }],
      [
        { column: 'status', field: 'urgency' },
        { column: 'opmerking', field: null },
      ],
    );
    expect(origins(file)).toEqual([
      ['name', 'GUESSED'],
      ['power', 'CHOSEN'],
      [null, 'REMEMBERED'],
    ]);
    expect(file.rows[0]?.values).toEqual({ name: 'A', power: 0.5 });
  });

  it('leaves a guess out when its field was chosen for another column', () => {
    expect(origins(read(text, 'PARTNERS', [{ column: 'opmerking', field: 'name' }]))).toEqual([
      [null, 'NONE'],
      [null, 'NONE'],
      ['name', 'CHOSEN'],
    ]);
  });

  it.each([
    ['a column that is not there', [{ column: 'macht', field: 'power' }], 'NOT_FOUND'],
    ['a field that is not there', [{ column: 'status', field: 'macht' }], 'INVALID'],
    [
      'two columns for one field',
      [
        { column: 'status', field: 'power' },
        { column: 'opmerking', field: 'power' },
      ],
      'DUPLICATE',
    ],
  ])('refuses %s', (_, mapping, code) => {
    expect(read(text, 'PARTNERS', mapping).problems.map((problem) => problem.code)).toContain(code);
  });

  it('has one signature for the same headers in another order and case', () => {
    expect(read('naam,soort\nA,B').signature).toBe(read('Soort;NAAM\nA;B').signature);
    expect(read('naam,soort\nA,B').signature).not.toBe(read('naam,sector\nA,publiek').signature);
  });
});
