import { describe, expect, test } from 'vitest';
import type { StanceForce } from '../../client/api/force-field.ts';
import { toSides } from '../../client/features/forces/model.ts';
import { balanceKey, weighForces } from '../../client/state/force-balance.ts';
import { fieldOf } from '../support/force-field.ts';

const stance = (partnerId: string, position: number, force: number | null) =>
  ({ id: `s-${partnerId}`, partnerId, position, force, attitude: 'FOR' }) as StanceForce;
const names = ['Bakker', 'Slager', 'Gemeente', 'Politie', 'Kiosk'];

describe('toSides', () => {
  const sides = toSides({
    ...fieldOf({}, Object.fromEntries(names.map((name) => [name, {}]))),
    stances: [
      stance('Bakker', 0.5, 0.2),
      stance('Slager', -1, -0.6),
      stance('Gemeente', 1, 0.5),
      stance('Politie', 0, 0),
      stance('Kiosk', 0.9, null),
      stance('Weg', 1, 1),
    ],
  });

  test('sets driving against restraining forces, strongest first', () => {
    expect(sides.driving.map(({ name }) => name)).toEqual(['Gemeente', 'Bakker']);
    expect(sides.restraining.map(({ name }) => name)).toEqual(['Slager']);
  });

  test('counts who has no known force, and puts them on no side', () => {
    expect(sides.unknown).toBe(1);
    expect([...sides.driving, ...sides.restraining].some(({ name }) => name === 'Kiosk')).toBe(false);
  });

  test('lists every stance from most in favour to most against, but of nobody who is not in the field', () => {
    expect(sides.all.map(({ name }) => name)).toEqual(['Gemeente', 'Kiosk', 'Bakker', 'Politie', 'Slager']);
  });

  test('knows the strongest force, 0 without any', () => {
    expect(sides.strongest).toBe(0.6);
    expect(toSides({ partners: [], stances: [] }).strongest).toBe(0);
  });
});

test.each([
  [0, 0, 'none'],
  [1, 1, 'even'],
  [1.1, 1, 'even'],
  [1.2, 1, 'slightly.driving'],
  [1, 1.5, 'slightly.restraining'],
  [2, 1, 'clearly.driving'],
  [1, 3, 'far.restraining'],
  [0.3, 0, 'only.driving'],
  [0, 0.3, 'only.restraining'],
])('a force of %s against %s is said as %s', (drivingForce, restrainingForce, key) => {
  expect(balanceKey(weighForces({ drivingForce, restrainingForce }))).toBe(key);
});
