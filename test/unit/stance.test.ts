import { describe, expect, it } from 'vitest';
import { attitudeOf, positionFromScale, positionOnScale } from '../../server/domain/stance.ts';

describe('attitude of a position', () => {
  it.each([
    [1, 'FOR'],
    [0.2, 'FOR'],
    [0.199, 'DOUBT'],
    [0, 'DOUBT'],
    [-0.199, 'DOUBT'],
    [-0.2, 'AGAINST'],
    [-1, 'AGAINST'],
    [null, 'UNKNOWN'],
  ])('reads %s as %s', (position, attitude) => {
    expect(attitudeOf(position)).toBe(attitude);
  });
});

describe("position on the issue's own scale", () => {
  const euros = { minimum: 0.5, maximum: 7 };

  it('puts −1 at the minimum, +1 at the maximum and 0 halfway', () => {
    expect(positionOnScale(-1, euros)).toBe(0.5);
    expect(positionOnScale(1, euros)).toBe(7);
    expect(positionOnScale(0, euros)).toBe(3.75);
  });

  it('is null for an issue with half a scale or none', () => {
    expect(positionOnScale(0.5, { minimum: null, maximum: null })).toBeNull();
    expect(positionOnScale(0.5, { minimum: 0, maximum: null })).toBeNull();
    expect(positionOnScale(0.5, { minimum: null, maximum: 0 })).toBeNull();
  });

  it('comes back from the value it stands for', () => {
    for (const position of [-1, -0.35, 0, 0.8, 1]) {
      const value = positionOnScale(position, euros);
      expect(positionFromScale(value as number, euros)).toBeCloseTo(position, 12);
    }
  });

  it('has no position on a scale without length', () => {
    expect(positionFromScale(3, { minimum: 3, maximum: 3 })).toBeNull();
    expect(positionFromScale(3, { minimum: 0, maximum: null })).toBeNull();
  });

  it('runs downwards where the maximum is the lower number', () => {
    expect(positionOnScale(-1, { minimum: 10, maximum: 0 })).toBe(10);
    expect(positionFromScale(0, { minimum: 10, maximum: 0 })).toBe(1);
  });
});
