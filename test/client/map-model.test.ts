import { describe, expect, test } from 'vitest';
import { spokenPartners, tiesOfPartner } from '../../client/features/map/describe.ts';
import { startOfTour, stepFrom } from '../../client/features/map/tour.ts';
import { ringPositions, surroundings } from '../../client/graph/ego.ts';
import { toElements } from '../../client/graph/elements.ts';
import { emphasise } from '../../client/graph/emphasis.ts';
import { twoLines } from '../../client/graph/label.ts';
import { chooseNames } from '../../client/graph/names.ts';
import { stepTowards } from '../../client/graph/steer.ts';
import { whatIsShown } from '../../client/state/filters.ts';
import { noFilters } from '../../client/state/view.ts';
import { fieldOf } from '../support/force-field.ts';

const everything = { filters: noFilters, focus: null, steps: 1 as const };
const street = fieldOf(
  { Bakker: { Slager: 1, Gemeente: { kind: 'INFORMS', isDirected: true } }, Gemeente: { Politie: 1 } },
  { Gemeente: { power: 0.9 }, Bakker: { attitude: 'FOR' } },
  {
    conflicts: [
      {
        id: 'c',
        name: 'Twist',
        partyIds: ['Bakker', 'Politie'],
        issueId: null,
        severity: 3,
        stage: 'OPEN',
        mediatorId: null,
      },
    ],
  },
);
const elements = toElements(street, { showInterests: false });

describe('emphasise', () => {
  test('nothing chosen: nothing fades', () => {
    const { ghosts, away, near, named } = emphasise(elements, whatIsShown(street, everything), null);
    expect([ghosts.size, away.size, near.size, named.size]).toEqual([0, 0, 0, 0]);
  });

  test('a chosen partner and its neighbours are named, its edges come near, the rest goes away', () => {
    const { away, near, named } = emphasise(elements, whatIsShown(street, everything), 'Slager');
    expect([...named].sort()).toEqual(['Bakker', 'Slager']);
    expect([...near]).toEqual(['Bakker-Slager']);
    expect([...away].sort()).toEqual([
      'Bakker-Gemeente',
      'Gemeente',
      'Gemeente-Politie',
      'Politie',
      'c',
      'c:Bakker',
      'c:Politie',
    ]);
  });

  test('a chosen conflict keeps its parties', () => {
    expect([...emphasise(elements, whatIsShown(street, everything), 'c').named].sort()).toEqual([
      'Bakker',
      'Politie',
      'c',
    ]);
  });

  test('a chosen relationship keeps its two ends', () => {
    const { named, away } = emphasise(elements, whatIsShown(street, everything), 'Gemeente-Politie');
    expect([...named].sort()).toEqual(['Gemeente', 'Gemeente-Politie', 'Politie']);
    expect(away.has('Gemeente-Politie')).toBe(false);
  });

  test('what is filtered away becomes a ghost with its edges, and is no neighbour', () => {
    const shown = whatIsShown(street, { ...everything, filters: { ...noFilters, powerAtLeast: 0.9 } });
    const { ghosts, named } = emphasise(elements, shown, 'Gemeente');
    expect(ghosts.has('Politie') && ghosts.has('Gemeente-Politie') && ghosts.has('c')).toBe(true);
    expect([...named]).toEqual(['Gemeente']);
  });

  test('someone who is not there is not chosen', () => {
    expect(emphasise(elements, whatIsShown(street, everything), 'Weg').chosen).toBeNull();
  });
});

describe('names on the map', () => {
  const wish = (id: string, x: number, priority = 0) => ({ id, x, y: 0, width: 80, height: 14, priority });

  test('of two that overlap the more important one is shown', () => {
    expect([...chooseNames([wish('a', 0, 1), wish('b', 40, 2)], new Set())]).toEqual(['b']);
  });

  test('those side by side are both shown', () => {
    expect(chooseNames([wish('a', 0), wish('b', 81)], new Set()).size).toBe(2);
  });

  test('a name does not stand over the body of someone as important, but may over a lesser one and its own', () => {
    const body = { id: 'b', x: 0, y: 5, width: 20, height: 20, priority: 2 };
    expect(chooseNames([wish('a', 0, 2)], new Set(), [body]).size).toBe(0);
    expect(chooseNames([wish('a', 0, 3)], new Set(), [body]).size).toBe(1);
    expect(chooseNames([wish('b', 0, 2)], new Set(), [body]).size).toBe(1);
  });

  test('the chosen one is shown whatever it covers, and others make room for it', () => {
    expect([...chooseNames([wish('a', 0, 9), wish('b', 40, 1)], new Set(['b']))]).toEqual(['b']);
  });

  test.each([
    ['Slagerij', 'Slagerij'],
    ['Bakkerij van de Ven', 'Bakkerij van de\nVen'],
    ['Ondernemersvereniging Hart van de Stad', 'Ondernemersvereni…\nHart van de Stad'],
    ['Afdeling Beheer Openbare Ruimte en nog veel meer', 'Afdeling Beheer\nOpenbare Ruimte e…'],
  ])('%s stands on at most two lines', (name, text) => expect(twoLines(name).text).toBe(text));
});

describe('walking with the arrow keys', () => {
  const at = (id: string, x: number, y: number) => ({ id, at: { x, y } });
  const around = [at('right', 100, 10), at('far', 300, 0), at('below', 5, 80), at('left', -50, 0)];

  test.each([
    ['ArrowRight', 'right'],
    ['ArrowDown', 'below'],
    ['ArrowLeft', 'left'],
    ['ArrowUp', null],
  ] as const)('%s leads to %s', (key, id) => {
    expect(stepTowards({ x: 0, y: 0 }, key, around, new Set())).toBe(id);
  });

  test('a neighbour comes sooner than a stranger who stands a little nearer', () => {
    const candidates = [at('stranger', 100, 0), at('neighbour', 140, 0)];
    expect(stepTowards({ x: 0, y: 0 }, 'ArrowRight', candidates, new Set(['neighbour']))).toBe('neighbour');
  });

  test('the walk begins at the most powerful partner that is shown', () => {
    expect(startOfTour(elements, new Set(['Bakker', 'Gemeente']))).toBe('Gemeente');
    expect(startOfTour(elements, new Set(['Bakker', 'Slager']))).toBe('Bakker');
    expect(startOfTour(elements, new Set())).toBeNull();
  });

  test('the walk passes over who is filtered away', () => {
    const positions = { Bakker: { x: 0, y: 0 }, Slager: { x: 50, y: 0 }, Gemeente: { x: 100, y: 0 } };
    expect(stepFrom(elements, positions, new Set(['Bakker', 'Gemeente']), 'Bakker', 'ArrowRight')).toBe(
      'Gemeente',
    );
  });
});

describe('the map read aloud', () => {
  test('tells of each partner its kind, attitude, relationships and conflicts, by name', () => {
    expect(spokenPartners(street, whatIsShown(street, everything))[0]).toEqual({
      id: 'Bakker',
      name: 'Bakker',
      kind: 'SHOP',
      attitude: 'FOR',
      relationships: 2,
      conflicts: 1,
    });
  });

  test('a directed relationship reads from its own end, one without direction from either', () => {
    const shown = whatIsShown(street, everything);
    expect(
      tiesOfPartner(street, shown, 'Gemeente').map(({ otherId, isOutgoing }) => [otherId, isOutgoing]),
    ).toEqual([
      ['Bakker', false],
      ['Politie', true],
    ]);
  });
});

describe('the surroundings of one partner', () => {
  const near = surroundings(elements, 'Bakker', whatIsShown(street, everything).relationships);

  test('hold those tied to it, its conflicts and the other parties of those', () => {
    expect(near.nodes.map(({ id }) => id).sort()).toEqual(['Bakker', 'Gemeente', 'Politie', 'Slager', 'c']);
    expect(near.edges.some(({ id }) => id === 'Gemeente-Politie')).toBe(false);
  });

  test('stand around it in rings, each in a place of its own', () => {
    const places = Object.values(ringPositions(near, 'Bakker')).map(({ x, y }) => `${x} ${y}`);
    expect(places).toHaveLength(5);
    expect(new Set(places).size).toBe(5);
  });
});
