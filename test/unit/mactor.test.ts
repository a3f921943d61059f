import { describe, expect, it } from 'vitest';
import { computeMactor } from '../../server/domain/mactor.ts';

// Three actors, two objectives, worked out by hand from the definitions of Godet (1991).
const input = {
  directInfluence: [
    [0, 2, 1],
    [1, 0, 3],
    [0, 1, 0],
  ],
  valuedPosition: [
    [3, -1],
    [-2, 2],
    [1, 0],
  ],
} as const;

describe('mactor', () => {
  const canonical = computeMactor({ ...input, variant: 'CANONICAL' });

  it('adds to direct influence what passes through one other, by the lesser of the two', () => {
    // MIDI_01 = 2 + min(1, 1); MIDI_00 = min(2, 1) + min(1, 0); …
    expect(canonical.directAndIndirectInfluence).toEqual([
      [1, 3, 3],
      [1, 2, 4],
      [1, 1, 1],
    ]);
  });
  it('sums influence and dependence without the diagonal and places them at the means', () => {
    expect(canonical.influence).toEqual([6, 5, 2]);
    expect(canonical.dependence).toEqual([2, 4, 7]);
    expect(canonical.place).toEqual(['DOMINANT', 'DOMINANT', 'DOMINATED']);
  });
  it('weighs power with retro-action in the canonical variant, without it in the other, mean 1', () => {
    // M = 7, 7, 3; D = 3, 6, 8; r = 6/17·7/10, 5/17·7/13, 2/17·3/11
    const r = [(6 / 17) * (7 / 10), (5 / 17) * (7 / 13), (2 / 17) * (3 / 11)];
    const sum = r[0]! + r[1]! + r[2]!;
    r.forEach((value, a) => {
      expect(canonical.competitiveness![a]).toBeCloseTo((3 * value) / sum, 12);
    });
    const without = computeMactor({ ...input, variant: 'WITHOUT_DIAGONAL' }).competitiveness!;
    const s = [(6 / 13) * (6 / 8), (5 / 13) * (5 / 9), (2 / 13) * (2 / 9)];
    const total = s[0]! + s[1]! + s[2]!;
    s.forEach((value, a) => {
      expect(without[a]).toBeCloseTo((3 * value) / total, 12);
    });
  });
  it('finds who shares and who opposes objectives, by number and by intensity', () => {
    expect(canonical.convergence[1]).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(canonical.divergence[1]).toEqual([
      [0, 2, 0],
      [2, 0, 1],
      [0, 1, 0],
    ]);
    expect(canonical.convergence[2]![0]![2]).toBe(2);
    expect(canonical.divergence[2]![0]![1]).toBe(4);
  });
  it('calls one who both shares and opposes ambivalent', () => {
    // Actor 2 converges with 0 once and diverges from 1 once: 1 − (1 + 1)/2.
    expect(canonical.ambivalence[1]).toEqual([0, 0, 0]);
    const torn = computeMactor({
      directInfluence: [
        [0, 1],
        [1, 0],
      ],
      valuedPosition: [
        [1, 1],
        [1, -1],
      ],
      variant: 'CANONICAL',
    });
    expect(torn.ambivalence[1]).toEqual([1, 1]);
  });
  it('mobilises by intensity times power', () => {
    const [first] = canonical.mobilisation!;
    const r = canonical.competitiveness!;
    expect(first!.inFavour).toBeCloseTo(3 * r[0]! + 1 * r[2]!, 12);
    expect(first!.against).toBeCloseTo(2 * r[1]!, 12);
    expect(first!.total).toBeCloseTo(first!.inFavour + first!.against, 12);
  });
  it('has no balance of power where nobody influences anybody', () => {
    const still = computeMactor({
      directInfluence: [
        [0, 0],
        [0, 0],
      ],
      valuedPosition: [[1], [1]],
      variant: 'CANONICAL',
    });
    expect(still.competitiveness).toBeNull();
    expect(still.weightedValuedPosition).toBeNull();
    expect(still.convergence[3]).toBeNull();
    expect(still.convergence[1]![0]![1]).toBe(1);
  });
});
