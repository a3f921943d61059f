import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeForces, type ForceStance } from '../../server/domain/force-field.ts';
import { positionFromScale } from '../../server/domain/stance.ts';
import { cityToll } from '../fixtures/city-toll.ts';

const stance = (
  partnerId: string,
  position: number,
  salience: number | null,
  power: number | null = null,
) => ({
  partnerId,
  position,
  salience,
  power,
});

/** Partners by name with their power. */
const partners = (powers: Record<string, number | null>) =>
  Object.entries(powers).map(([id, power]) => ({ id, power }));

const names = (list: readonly ForceStance[]) => list.map(({ partnerId }) => partnerId);

describe('computeForces', () => {
  // By hand: Bakker 0.5·0.8·1 = 0.4; Slager 1·0.5·0.5 = 0.25; Gemeente 0.9·1·(−0.5) = −0.45; Markt 0.3·0.6·0 = 0.
  const forces = computeForces({
    partners: partners({ Bakker: 0.5, Slager: 1, Gemeente: 0.9, Markt: 0.3 }),
    stances: [
      stance('Slager', 0.5, 0.5),
      stance('Bakker', 1, 0.8),
      stance('Markt', 0, 0.6),
      stance('Gemeente', -0.5, 1),
    ],
  });

  it('multiplies power, salience and position', () => {
    expect(forces.stances.map(({ force }) => force)).toEqual([0.25, 0.4, 0, -0.45]);
  });

  it('sums driving and restraining forces apart', () => {
    expect(forces.drivingForce).toBeCloseTo(0.65, 12);
    expect(forces.restrainingForce).toBeCloseTo(0.45, 12);
    expect(forces.netForce).toBeCloseTo(0.2, 12);
  });

  it('lists the strongest first and what presses neither way apart', () => {
    expect(names(forces.driving)).toEqual(['Bakker', 'Slager']);
    expect(names(forces.restraining)).toEqual(['Gemeente']);
    expect(names(forces.neutral)).toEqual(['Markt']);
    expect(forces.unknown).toEqual([]);
  });

  it("lets the stance's own power go before the partner's, also when it is 0", () => {
    const { stances, netForce } = computeForces({
      partners: partners({ Bakker: 0.5, Slager: 1 }),
      stances: [stance('Bakker', 1, 1, 0.9), stance('Slager', 1, 1, 0)],
    });
    expect(stances.map(({ power, ownPower, force }) => [power, ownPower, force])).toEqual([
      [0.9, 0.9, 0.9],
      [0, 0, 0],
    ]);
    expect(netForce).toBe(0.9);
  });

  it('takes the power of the partner where the stance has none, and says so', () => {
    const { stances } = computeForces({
      partners: partners({ Bakker: 0.5 }),
      stances: [stance('Bakker', -1, 0.5)],
    });
    expect(stances[0]).toMatchObject({ power: 0.5, ownPower: null, force: -0.25, attitude: 'AGAINST' });
  });

  it('gives no force without power or salience, says which, and keeps it out of every sum', () => {
    const forces = computeForces({
      partners: partners({ Bakker: null, Slager: 1, Gemeente: null, Markt: 1 }),
      stances: [
        stance('Bakker', 1, 0.5),
        stance('Slager', -1, null),
        stance('Gemeente', 0, null),
        stance('Markt', 1, 0.5),
      ],
    });
    expect(forces.stances.map(({ force, undefinedBecause }) => [force, undefinedBecause])).toEqual([
      [null, 'power is unknown'],
      [null, 'salience is unknown'],
      [null, 'power and salience are unknown'],
      [0.5, null],
    ]);
    expect(names(forces.unknown)).toEqual(['Bakker', 'Slager', 'Gemeente']);
    expect([forces.drivingForce, forces.restrainingForce, forces.netForce]).toEqual([0.5, 0, 0.5]);
  });

  it('counts a salience of 0 as known: the force is 0', () => {
    const { neutral, unknown } = computeForces({
      partners: partners({ Bakker: 1 }),
      stances: [stance('Bakker', -1, 0)],
    });
    expect(unknown).toEqual([]);
    expect(Object.is(neutral[0]?.force, 0)).toBe(true);
  });

  it('goes by the own power alone for a partner that is not given', () => {
    const { stances } = computeForces({
      partners: [],
      stances: [stance('Bakker', 1, 1), stance('Slager', 1, 1, 0.5)],
    });
    expect(stances.map(({ force }) => force)).toEqual([null, 0.5]);
  });

  it('finds sums of 0 for an issue without stances', () => {
    expect(computeForces({ stances: [], partners: partners({ Bakker: 1 }) })).toEqual({
      stances: [],
      driving: [],
      restraining: [],
      neutral: [],
      unknown: [],
      drivingForce: 0,
      restrainingForce: 0,
      netForce: 0,
    });
  });

  it('orders equal forces by partner id, whatever order they came in', () => {
    const equal = [stance('C', 1, 1), stance('A', 1, 1), stance('B', 1, 1)];
    for (const stances of [equal, equal.toReversed()]) {
      expect(names(computeForces({ partners: partners({ A: 1, B: 1, C: 1 }), stances }).driving)).toEqual([
        'A',
        'B',
        'C',
      ]);
    }
  });

  it('keeps what else a stance holds', () => {
    const { driving } = computeForces({
      partners: partners({ Bakker: 1 }),
      stances: [{ ...stance('Bakker', 1, 1), argument: 'minder verkeer' }],
    });
    expect(driving[0]?.argument).toBe('minder verkeer');
  });

  it('puts every stance in one list, within −1 to +1, and adds up, for any stances', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const anyStance = fc.record({
      partnerId: fc.constantFrom('A', 'B', 'C', 'D'),
      position: fc.double({ min: -1, max: 1, noNaN: true }),
      salience: share,
      power: share,
    });
    fc.assert(
      fc.property(fc.array(anyStance), share, (stances, power) => {
        const { driving, restraining, neutral, unknown, ...sums } = computeForces({
          stances,
          partners: partners({ A: power, B: 1, C: 0 }),
        });
        expect(driving.length + restraining.length + neutral.length + unknown.length).toBe(stances.length);
        const known = [...driving, ...restraining, ...neutral].map(({ force }) => force as number);
        expect(known.every((force) => force >= -1 && force <= 1)).toBe(true);
        expect(sums.netForce).toBeCloseTo(
          known.reduce((sum, force) => sum + force, 0),
          9,
        );
      }),
    );
  });
});

describe('the debate on the city toll', () => {
  const scale = { minimum: cityToll.minimum, maximum: cityToll.maximum };
  const { driving, restraining, neutral, unknown, drivingForce, restrainingForce, netForce } = computeForces({
    partners: [],
    stances: cityToll.stances.map(({ partner, position, salience, power }) => ({
      partnerId: partner,
      position: positionFromScale(position, scale) as number,
      salience,
      power,
    })),
  });

  it('has the driving and restraining forces that were worked out by hand', () => {
    // Willems 1·.95·1 = .95, GL .6·.95·1 = .57, SP .4·.7·.5 = .14, CU .2·.7·.5 = .07: together 1.73.
    expect(driving.map(({ partnerId, force }) => [partnerId, Number(force?.toFixed(9))])).toEqual([
      ['Willems', 0.95],
      ['GL', 0.57],
      ['SP', 0.14],
      ['CU', 0.07],
    ]);
    expect(drivingForce).toBeCloseTo(1.73, 12);
    // Wcentr .9·.95 = .855, VVDs .5·.9 = .45, KvK .6·.8·.5 = .24, CDA .5·.8·.5 = .2, D66 .2·.5·.5 = .05: together 1.795.
    expect(restraining.map(({ partnerId, force }) => [partnerId, Number(force?.toFixed(9))])).toEqual([
      ['Wcentr', -0.855],
      ['VVDs', -0.45],
      ['KvK', -0.24],
      ['CDA', -0.2],
      ['D66', -0.05],
    ]);
    expect(restrainingForce).toBeCloseTo(1.795, 12);
    expect(netForce).toBeCloseTo(-0.065, 12);
    // PvdA stands in the middle.
    expect(neutral.map(({ partnerId }) => partnerId)).toEqual(['PvdA']);
    expect(unknown).toEqual([]);
  });

  it('has the net force that the compromise of the case implies', () => {
    // Compromise O = Σ c s x / Σ c s on 0..100, so Σ c s (x − 50) / 50 = (O − 50) Σ c s / 50 must be the net force.
    const weight = cityToll.stances.reduce((sum, { power, salience }) => sum + power * salience, 0);
    expect(netForce).toBeCloseTo(((cityToll.compromise - 50) * weight) / 50, 8);
  });

  it('has the sums of a calculation in whole numbers', () => {
    // Power in tenths, salience in hundredths, position in twenty-fifths from the middle: force = product / (10 · 100 · 2).
    const wholes = cityToll.stances.map(
      ({ power, salience, position }) =>
        Math.round(power * 10) * Math.round(salience * 100) * ((position - 50) / 25),
    );
    const sum = (sign: 1 | -1) =>
      wholes.filter((n) => n * sign > 0).reduce((total, n) => total + n * sign, 0) / 2000;
    expect(drivingForce).toBeCloseTo(sum(1), 12);
    expect(restrainingForce).toBeCloseTo(sum(-1), 12);
  });
});
