import { describe, expect, it } from 'vitest';
import { BoundedCache } from '../../server/api/bounded-cache.ts';

describe('BoundedCache', () => {
  it('drops what was not used for longest when it is full', () => {
    const cache = new BoundedCache<string>(2);
    cache.set('a', 'A');
    cache.set('b', 'B');
    cache.get('a');
    cache.set('c', 'C');
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
  });

  it('counts sizes, and forgets that of a value that is replaced', () => {
    const cache = new BoundedCache<string>(10);
    cache.set('a', 'A', 8);
    cache.set('a', 'a', 3);
    cache.set('b', 'B', 7);
    expect([cache.get('a'), cache.get('b'), cache.size]).toEqual(['a', 'B', 10]);
    cache.set('c', 'C', 9);
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([
      undefined,
      undefined,
      'C',
      9,
    ]);
  });

  it('does not keep what is larger than itself, nor what that would have replaced', () => {
    const cache = new BoundedCache<string>(10);
    cache.set('a', 'old', 1);
    cache.set('a', 'new', 11);
    expect([cache.get('a'), cache.size]).toEqual([undefined, 0]);
  });
});
