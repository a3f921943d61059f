import { describe, expect, it } from 'vitest';
import type { NetworkMeasures } from '../../client/api/network-measures.ts';
import {
  neighboursOf,
  partsCutOff,
  toBreakpoints,
  toBridges,
} from '../../client/features/connectors/breaks.ts';
import { foremost, freedomOf, roleOf, toConnectors } from '../../client/features/connectors/connectors.ts';
import { evidenceOf } from '../../client/features/connectors/evidence-of.ts';
import { findingsOf, groupSizes, tieLookup } from '../../client/features/connectors/groups.ts';
import { changesNothing, inEverySet } from '../../client/features/connectors/key-players.ts';
import { onlyIn, toLayerRows } from '../../client/features/connectors/layers.ts';
import { columnsOf, csvRows } from '../../client/features/connectors/measure-rows.ts';
import { formatMeasure, type PartnerMeasures, rangesOf, stepsBy } from '../../client/state/measures.ts';
import { fileWord, toCsv } from '../../client/ui/csv.ts';

const nothing = { count: 0, expected: 0, z: null };
const noRoles = {
  coordinator: nothing,
  consultant: nothing,
  representative: nothing,
  gatekeeper: nothing,
  liaison: nothing,
};

function partner(partnerId: string, given: Partial<PartnerMeasures> = {}): PartnerMeasures {
  return {
    partnerId,
    group: '',
    degree: 0,
    inDegree: null,
    outDegree: null,
    strength: 0,
    betweennessNormalised: 0,
    closeness: null,
    inCloseness: null,
    harmonicCloseness: null,
    eigenvector: null,
    pageRank: null,
    core: 0,
    community: 0,
    component: 0,
    isCutVertex: false,
    constraint: null,
    effectiveSize: null,
    efficiency: null,
    brokerage: noRoles,
    ...given,
  };
}

const network = (...partners: PartnerMeasures[]) => ({ partners }) as unknown as NetworkMeasures;
const names = new Map([...'abcdefgh'].map((id) => [id, id.toUpperCase()]));

/** Ties as pairs of letters; `-` before a pair makes it negative, `~` informal. */
function field(...pairs: string[]) {
  const relationships = pairs.map((pair) => {
    const [fromId, toId] = pair.slice(-2);
    return {
      fromId,
      toId,
      sign: pair.startsWith('-') ? 'NEGATIVE' : 'POSITIVE',
      layer: pair.startsWith('~') ? 'INFORMAL' : 'FORMAL',
      strength: null,
    };
  });
  const ids = [...new Set(pairs.flatMap((pair) => [...pair.slice(-2)]))];
  return { partners: ids.map((id) => ({ id })), relationships } as unknown as Parameters<
    typeof neighboursOf
  >[0];
}
const all = { layer: null, byStrength: false };

describe('who connects', () => {
  it('stands in order of the pairs it connects; equals share a place and go by name', () => {
    const rows = toConnectors(
      network(
        partner('c', { betweennessNormalised: 0.2 }),
        partner('b', { betweennessNormalised: 0.2 }),
        partner('a', { betweennessNormalised: 0.1 }),
      ),
      names,
    );
    expect(rows.map(({ name, place }) => `${place} ${name}`)).toEqual(['1 B', '1 C', '3 A']);
    expect(foremost(rows).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('is nobody when nobody stands between others, or when that is undefined', () => {
    expect(foremost(toConnectors(network(partner('a'), partner('b')), names))).toEqual([]);
    expect(foremost(toConnectors(network(partner('a', { betweennessNormalised: null })), names))).toEqual([]);
  });

  it('leaves out who has no name here', () => {
    expect(toConnectors(network(partner('unseen')), names)).toEqual([]);
  });

  it('has the role it plays most beyond expectation, not the most frequent one', () => {
    const liaison = { count: 9, expected: 10, z: -0.2 };
    expect(roleOf({ ...noRoles, liaison, gatekeeper: { count: 3, expected: 1, z: 2 } })).toBe('gatekeeper');
  });

  it('has the most frequent role where nothing can be expected, and none without any', () => {
    const count = (count: number) => ({ count, expected: null, z: null });
    expect(roleOf({ ...noRoles, coordinator: count(1), liaison: count(4) })).toBe('liaison');
    expect(roleOf(noRoles)).toBeNull();
  });

  it('is free with five contacts who do not know each other, and bound in a circle of three', () => {
    expect([freedomOf(0.2), freedomOf(0.3), freedomOf(0.926), freedomOf(null)]).toEqual([
      'free',
      'partly',
      'bound',
      null,
    ]);
  });
});

describe('where the field breaks', () => {
  // a–b–c with d and e hanging on c, and a triangle f–g–h on a.
  const tree = neighboursOf(field('ab', 'bc', 'cd', 'ce', 'fg', 'gh', 'fh', 'fa'), all);

  it('names whom each cut vertex would part from the rest, the largest part being the rest', () => {
    expect(partsCutOff(tree, 'c').map((part) => part.sort().join(''))).toEqual(['d', 'e']);
    expect(partsCutOff(tree, 'b').map((part) => part.sort().join(''))).toEqual(['cde']);
    expect(partsCutOff(tree, 'd')).toEqual([]);
  });

  it('lists those that cut off most first, equals by id', () => {
    const breakpoints = toBreakpoints({ cutVertexIds: ['b', 'c', 'f'] }, tree);
    expect(breakpoints.map(({ id, count }) => `${id}${count}`)).toEqual(['b3', 'c2', 'f2']);
  });

  it('names the smaller side of a bridge', () => {
    const bridges = toBridges({ bridges: [{ fromId: 'b', toId: 'a', partsOff: 4 }] }, tree);
    expect(bridges[0]!.lost.length).toBe(4);
    expect(toBridges({ bridges: [{ fromId: 'c', toId: 'd', partsOff: 1 }] }, tree)[0]).toMatchObject({
      keptBy: 'c',
      lostId: 'd',
      lost: ['d'],
    });
  });

  it('counts neither negative relationships nor those of another layer', () => {
    expect(neighboursOf(field('ab', '-bc'), all).get('b')).toEqual(new Set(['a']));
    expect(neighboursOf(field('ab', '~bc'), { layer: 'INFORMAL', byStrength: false }).get('b')).toEqual(
      new Set(['c']),
    );
  });
});

describe('the two layers', () => {
  const values = {
    degree: 0,
    strength: 0,
    betweennessNormalised: null,
    harmonicCloseness: null,
    eigenvector: null,
    pageRank: null,
    core: 0,
    constraint: null,
  };
  const differences = [...'abcd'].map((partnerId, index) => ({
    partnerId,
    formal: { ...values, degree: index },
    informal: { ...values, degree: [9, 1, 1, 1][index]! },
    difference: { ...values, degree: [9, 0, -1, -2][index]! },
  }));

  it('stand with the greatest difference first, with the place in each', () => {
    const rows = toLayerRows(differences, 'DEGREE', names);
    expect(rows.map(({ id, formalPlace, informalPlace }) => [id, formalPlace, informalPlace])).toEqual([
      ['a', 4, 1],
      ['d', 1, 2],
      ['c', 2, 2],
      ['b', 3, 2],
    ]);
  });

  it('tell who is in front informally only', () => {
    const rows = toLayerRows(differences, 'DEGREE', names);
    expect(onlyIn(rows, 'informal').map(({ id }) => id)).toEqual(['a']);
    expect(onlyIn(rows, 'formal')).toEqual([]);
  });

  it('keep undefined apart from nought, and have no rows for a measure without layers', () => {
    expect(toLayerRows(differences, 'BETWEENNESS', names)[0]).toMatchObject({
      formal: null,
      difference: null,
      formalPlace: null,
    });
    expect(toLayerRows(differences, 'EFFICIENCY', names)).toEqual([]);
  });
});

describe('groups', () => {
  const tie = (from: string, to: string, count: number, possible: number) => ({
    from,
    to,
    count,
    possible,
    density: possible ? count / possible : null,
    negativeCount: 0,
    meanStrength: null,
  });

  it('stand with the largest first, the nameless one among them', () => {
    const sizes = groupSizes(network(partner('a', { group: 'X' }), partner('b'), partner('c')));
    expect(sizes).toEqual([
      { group: '', size: 2 },
      { group: 'X', size: 1 },
    ]);
  });

  it('are found under either order without direction, and under one with', () => {
    const groups = [tie('A', 'B', 1, 4)];
    expect(tieLookup({ groups, direction: 'UNDIRECTED' })('B', 'A')?.count).toBe(1);
    expect(tieLookup({ groups, direction: 'DIRECTED' })('B', 'A')).toBeNull();
  });

  it('say which two are closest and which two are apart, leaving out pairs too small to tell', () => {
    const { closest, apart } = findingsOf([
      tie('A', 'A', 9, 9),
      tie('A', 'B', 9, 9),
      tie('A', 'C', 3, 10),
      tie('B', 'C', 0, 12),
    ]);
    expect([closest?.to, apart?.from]).toEqual(['C', 'B']);
    expect(findingsOf([])).toEqual({ closest: null, apart: null });
  });
});

describe('key players', () => {
  it('are certain where every best set has them', () => {
    expect(
      inEverySet([
        ['a', 'b'],
        ['c', 'b'],
      ]),
    ).toEqual(['b']);
    expect(inEverySet([])).toEqual([]);
  });

  it('change nothing when the field is no more apart without them', () => {
    expect(changesNothing({ value: 0.3, valueBefore: 0.3 })).toBe(true);
    expect(changesNothing({ value: 0.4, valueBefore: 0.3 })).toBe(false);
    expect(changesNothing({ value: 0.4, valueBefore: null })).toBe(false);
  });
});

describe('what a number rests on', () => {
  const evidence = {
    measure: 'BETWEENNESS' as const,
    partnerId: 'b',
    value: 4,
    routes: [['a', 'b', 'c']],
    triangles: [],
    partnerIds: [],
    total: 4,
  };

  it('is read as routes with how many more there are', () => {
    const { kind, lines, rest } = evidenceOf(evidence, names);
    expect([kind, lines[0]!.map(({ name }) => name).join(), rest]).toEqual(['through', 'A,B,C', 3]);
  });

  it('gives examples that differ before those that repeat', () => {
    const routes = ['abc', 'abd', 'abe', 'fbg', 'hbe', 'cbd', 'cbe'].map((line) => [...line]);
    const { lines, rest } = evidenceOf({ ...evidence, routes, total: 7 }, names);
    expect(lines.map((line) => line.map(({ id }) => id).join(''))).toEqual([
      'abc',
      'fbg',
      'hbe',
      'abd',
      'abe',
      'cbd',
    ]);
    expect(rest).toBe(1);
  });

  it('is read as pairs around a go-between, and as circles for constraint', () => {
    const pairs = { ...evidence, routes: [], triangles: [['a', 'b', 'c']] };
    expect(evidenceOf({ ...pairs, measure: 'LIAISON' }, names).kind).toBe('between');
    expect(evidenceOf({ ...pairs, measure: 'CONSTRAINT' }, names).kind).toBe('circles');
  });

  it('is nothing when there is nothing', () => {
    expect(evidenceOf({ ...evidence, routes: [], total: 0 }, names)).toEqual({
      kind: 'none',
      lines: [],
      rest: 0,
    });
  });
});

describe('the steps of a measure', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => partner(`p${index}`, { degree: 20 - index }));

  it('lift out the first tenth, quarter and half', () => {
    const steps = [...stepsBy(twenty, 'DEGREE').values()];
    expect([4, 3, 2, 1].map((step) => steps.filter((one) => one === step).length)).toEqual([2, 3, 5, 10]);
  });

  it('lift out nobody where all are equal', () => {
    const equal = ['a', 'b', 'c'].map((id) => partner(id, { degree: 3 }));
    expect([...stepsBy(equal, 'DEGREE').values()]).toEqual([1, 1, 1]);
  });

  it('keep who has no value apart', () => {
    const steps = stepsBy([partner('a', { constraint: 0.5 }), partner('b')], 'CONSTRAINT');
    expect([steps.get('a'), steps.get('b')]).toEqual([4, 0]);
  });

  it('say what they span', () => {
    expect(rangesOf(twenty, 'DEGREE', stepsBy(twenty, 'DEGREE'))[0]).toEqual({
      step: 4,
      count: 2,
      low: 19,
      high: 20,
    });
  });

  it('are written as the measure is read', () => {
    expect([
      formatMeasure('BETWEENNESS', 0.1234, 'nl').replace('\u00A0', ' '),
      formatMeasure('DEGREE', 7, 'nl'),
      formatMeasure('CONSTRAINT', 0.5, 'en'),
      formatMeasure('DEGREE', -3, 'en'),
    ]).toEqual(['12,3%', '7', '0.50', '−3']);
  });
});

describe('the table as a file', () => {
  it('has Dutch commas behind a byte order mark in Dutch, and is plain in English', () => {
    const rows = [['naam', 1.5, null]];
    expect(toCsv(rows, 'nl')).toBe('\uFEFFnaam;1,5;\r\n');
    expect(toCsv(rows, 'en')).toBe('naam,1.5,\r\n');
  });

  it('runs no formula in a spreadsheet', () => {
    for (const text of ['=1+1', '+31', '-x', '@SUM(A1)', '\t=1']) {
      expect(toCsv([[text]], 'en')).toBe(`"'${text}"\r\n`);
    }
    expect(toCsv([[-0.5]], 'nl')).toContain('-0,5');
  });

  it('keeps quotes, separators and lines within their cell', () => {
    expect(toCsv([['a "b"; c\nd']], 'en')).toBe('"a ""b""; c\nd"\r\n');
  });

  it('has the order of the screen, undefined last whichever way', () => {
    const columns = [
      { id: 'name', head: 'Name', value: (row: { name: string }) => row.name },
      { id: 'x', head: 'X', value: (row: { x: number | null }) => row.x },
    ] as never;
    const rows = [
      { name: 'a', x: 1 },
      { name: 'b', x: null },
      { name: 'c', x: 2 },
    ];
    const order = (isDescending: boolean) =>
      csvRows(rows, columns, { column: 'x', isDescending }, 'nl').map(([name]) => name);
    expect(order(true)).toEqual(['Name', 'c', 'a', 'b']);
    expect(order(false)).toEqual(['Name', 'a', 'c', 'b']);
  });

  it('is named without spaces and accents', () => {
    expect(fileWord('Café Başak & Zn.')).toBe('cafe-basak-zn');
  });

  it('offers measures of direction only where there is one', () => {
    expect(columnsOf(['IN_DEGREE', 'DEGREE'], { direction: 'UNDIRECTED' })).toEqual(['DEGREE']);
    expect(columnsOf(['IN_DEGREE', 'DEGREE'], { direction: 'DIRECTED' })).toEqual(['DEGREE', 'IN_DEGREE']);
    expect(columnsOf([], { direction: 'UNDIRECTED' })[0]).toBe('BETWEENNESS');
  });
});
