/** Draws in [0, 1), the same for the same seed: mulberry32 (Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  // Signed, so that it stays a small integer of the engine: as unsigned every other draw would allocate.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
