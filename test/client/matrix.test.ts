import { describe, expect, it } from 'vitest';
import { greatestSize, shadeOf, stepInMatrix } from '../../client/ui/figure/matrix.ts';

describe('the shade of a cell', () => {
  it('runs in five steps up to the greatest', () => {
    expect([0.01, 0.2, 0.21, 0.4, 0.99, 1].map((value) => shadeOf(value, 1))).toEqual([1, 1, 2, 2, 5, 5]);
  });

  it('is that of the step below for a value that only rounding lifts over its edge', () => {
    expect(shadeOf(0.1 + 0.2, 0.5)).toBe(3);
  });

  it('runs the other way below 0', () => {
    expect([-3, -0.5].map((value) => shadeOf(value, 3))).toEqual([-5, -1]);
  });

  it('is none for 0, for undefined and where all is 0', () => {
    expect([shadeOf(0, 4), shadeOf(null, 4), shadeOf(1, 0)]).toEqual([0, 0, 0]);
  });

  it('measures against the value furthest from 0', () => {
    expect([greatestSize([1, -4, null, 2]), greatestSize([null]), greatestSize([])]).toEqual([4, 0, 0]);
  });
});

describe('a walk over a matrix', () => {
  it('stays within its edges', () => {
    expect(stepInMatrix({ row: 0, column: 0 }, 'ArrowUp', 2, 3)).toEqual({ row: 0, column: 0 });
    expect(stepInMatrix({ row: 1, column: 1 }, 'ArrowRight', 2, 3)).toEqual({ row: 1, column: 2 });
    expect(stepInMatrix({ row: 1, column: 2 }, 'Home', 2, 3)).toEqual({ row: 1, column: 0 });
  });

  it('goes nowhere for a key that does not walk', () => {
    expect(stepInMatrix({ row: 0, column: 0 }, 'a', 2, 3)).toBeNull();
  });
});
