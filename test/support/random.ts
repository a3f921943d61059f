/** Chance with a seed: the same seed always gives the same draws (mulberry32). */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    /** From 0 up to, not including, 1. */
    next,
    /** From 0 up to, not including, `below`. */
    whole,
    pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T,
    chance: (probability: number) => next() < probability,
    /** A share of 0..1 in hundredths. */
    share: () => Math.round(next() * 100) / 100,
    uuid: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => whole(16).toString(16)),
  };
}

export type SeededRandom = ReturnType<typeof seededRandom>;
