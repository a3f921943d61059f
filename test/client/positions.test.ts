import { beforeEach, describe, expect, test } from 'vitest';
import { toElements } from '../../client/graph/elements.ts';
import { forgetPositions, keepPositions, readPositions } from '../../client/graph/kept-positions.ts';
import { completePositions, hasMostPlaces } from '../../client/graph/positions.ts';
import { fieldOf } from '../support/force-field.ts';

const elementsOf = (...given: Parameters<typeof fieldOf>) =>
  toElements(fieldOf(...given), { showInterests: true });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

const kept = { Bakker: { x: 0, y: 0 }, Slager: { x: 400, y: 0 }, Gemeente: { x: 0, y: 400 } };

describe('completePositions', () => {
  test('a newcomer comes near who it is tied to, and nobody else moves', () => {
    const positions = completePositions(
      elementsOf({ Bakker: { Slager: 1, Gemeente: 1 }, Kiosk: { Slager: 1 } }),
      kept,
    );
    expect(positions).toMatchObject(kept);
    expect(distance(positions.Kiosk!, kept.Slager)).toBeLessThan(150);
    expect(distance(positions.Kiosk!, kept.Slager)).toBeGreaterThan(30);
  });

  test('a newcomer without relationships comes below the rest', () => {
    const positions = completePositions(
      elementsOf({ Bakker: { Slager: 1, Gemeente: 1 } }, { Kiosk: {} }),
      kept,
    );
    expect(positions.Kiosk!.y).toBeGreaterThan(400);
  });

  test('a conflict stands between its parties, off anyone who stands there', () => {
    const conflict = {
      id: 'c',
      name: 'Twist',
      partyIds: ['Bakker', 'Slager'],
      issueId: null,
      severity: 3,
      stage: 'OPEN',
      mediatorId: null,
    } as const;
    const conflicts = [{ ...conflict, partyIds: [...conflict.partyIds] }];
    const free = completePositions(elementsOf({}, { Bakker: {}, Slager: {} }, { conflicts }), kept);
    expect(free.c).toEqual({ x: 200, y: 0 });
    const inTheWay = { ...kept, Kiosk: { x: 200, y: 0 } };
    const aside = completePositions(
      elementsOf({}, { Bakker: {}, Slager: {}, Kiosk: {} }, { conflicts }),
      inTheWay,
    );
    expect(distance(aside.c!, inTheWay.Kiosk)).toBeGreaterThan(20);
  });

  test('a conflict that was dragged stays where it was put', () => {
    const conflicts = [
      {
        id: 'c',
        name: 'Twist',
        partyIds: ['Bakker', 'Slager'],
        issueId: null,
        severity: 3,
        stage: 'OPEN' as const,
        mediatorId: null,
      },
    ];
    const dragged = { ...kept, c: { x: 33, y: 44 } };
    expect(completePositions(elementsOf({}, { Bakker: {}, Slager: {} }, { conflicts }), dragged).c).toEqual({
      x: 33,
      y: 44,
    });
  });

  test('the same field and places give the same positions', () => {
    const elements = elementsOf({ Bakker: { Slager: 1 }, Kiosk: { Slager: 1 }, Bloemist: { Slager: 1 } });
    expect(completePositions(elements, kept)).toEqual(completePositions(elements, kept));
  });
});

test('a field is laid out anew when fewer than half of its partners have a place', () => {
  const elements = elementsOf({}, { Bakker: {}, Slager: {}, Kiosk: {}, Bloemist: {} });
  expect(hasMostPlaces(elements, { Bakker: kept.Bakker })).toBe(false);
  expect(hasMostPlaces(elements, { Bakker: kept.Bakker, Slager: kept.Slager })).toBe(true);
  expect(hasMostPlaces(elementsOf({}), kept)).toBe(false);
});

describe('positions kept on the device', () => {
  beforeEach(() => window.localStorage.clear());

  test('are kept per centre and can be forgotten', () => {
    keepPositions('a', { Bakker: { x: 1.4, y: -2.6 } });
    expect(readPositions('a')).toEqual({ Bakker: { x: 1, y: -3 } });
    expect(readPositions('b')).toEqual({});
    forgetPositions('a');
    expect(readPositions('a')).toEqual({});
  });

  test.each(['not json', '[1]', 'null', '{"Bakker":"here"}', '{"Bakker":[1]}', '{"Bakker":[null,"x"]}'])(
    'what cannot be read counts as none: %s',
    (stored) => {
      window.localStorage.setItem('krachtenveld.positions.a', stored);
      expect(readPositions('a')).toEqual({});
    },
  );
});
