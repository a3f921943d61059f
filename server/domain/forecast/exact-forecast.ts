import type { Constraint } from './constraints.ts';
import type { VoteProbabilities } from './estimates.ts';
import type { PassProbability } from './pass-probability.ts';

/** States after some voters: what each constraint has gathered so far. */
interface Layer {
  readonly count: number;
  readonly probability: Float64Array;
  /** Where for, against and not cast lead in the next layer, three to a state; −1: it can no longer pass, or is not followed. */
  readonly next: Int32Array;
}

export interface ExactLimits {
  readonly maxStates?: number;
  readonly maxStatesAtOnce?: number;
}

/**
 * How likely is it to pass, exactly, by dynamic programming over what the constraints have gathered?
 *
 *   forward   F_i(s) = probability of state s before voter i      backward  V_i(s) = probability of passing from there
 *   P = V_0,   P(pass | i for) = Σ_s F_i(s) V_{i+1}(s + a_i),  and so for against and not cast
 *
 * The states are (weight cast, for, for − against, …), kept in a dictionary; a constraint that must hold, or no longer can, whatever the others do,
 * is settled, which joins or drops states. Heavy voters first. A vote of probability 0 is followed once, so that "what if" has its answer too.
 * The three ways to vote: Felsenthal & Machover (1997), Ternary voting games, Int. J. Game Theory 26:335–351.
 *
 * @returns null when there are more states than the limits.
 */
export function computeExactPass(
  constraints: readonly Constraint[],
  votes: VoteProbabilities,
  { maxStates = 1_000_000, maxStatesAtOnce = 10_000 }: ExactLimits = {},
): PassProbability | null {
  const order = orderHeavyFirst(constraints, votes.inFavour.length);
  const layers = walk(constraints, votes, order, maxStates, maxStatesAtOnce);
  return layers && walkBack(layers, votes, order);
}

function orderHeavyFirst(constraints: readonly Constraint[], size: number): number[] {
  const load = new Float64Array(size);
  for (const { inFavour, against } of constraints) {
    const spans = inFavour.map(
      (value, i) => Math.max(value, against[i]!, 0) - Math.min(value, against[i]!, 0),
    );
    const all = spans.reduce((sum, span) => sum + span, 0) || 1;
    spans.forEach((span, i) => {
      load[i]! += span / all;
    });
  }
  return [...load.keys()].sort((a, b) => load[b]! - load[a]!);
}

function walk(
  constraints: readonly Constraint[],
  votes: VoteProbabilities,
  order: readonly number[],
  maxStates: number,
  maxStatesAtOnce: number,
): Layer[] | null {
  const width = constraints.length;
  const least = constraints.map((row) =>
    order.reduce((sum, i) => sum + Math.min(row.inFavour[i]!, row.against[i]!, 0), 0),
  );
  const most = constraints.map((row) =>
    order.reduce((sum, i) => sum + Math.max(row.inFavour[i]!, row.against[i]!, 0), 0),
  );
  const radices = constraints.map((_, r) => most[r]! - least[r]! + 2);
  const hasNumbers = radices.reduce((product, radix) => product * radix, 1) <= Number.MAX_SAFE_INTEGER;
  const lowest = [...least];
  const dictionary = hasNumbers ? new StateDictionary(maxStatesAtOnce) : new WideStateDictionary();

  /** Settles the sums in place; −1 when some constraint can no longer hold, otherwise the state's number, as far as there are such numbers. */
  const settle = (sums: Float64Array): number => {
    let key = 0;
    for (let r = 0; r < width; r += 1) {
      const { atLeast } = constraints[r]!;
      const sum = sums[r]!;
      if (sum === Number.POSITIVE_INFINITY || sum + least[r]! >= atLeast) {
        sums[r] = Number.POSITIVE_INFINITY;
        key *= radices[r]!;
      } else if (sum + most[r]! < atLeast) return -1;
      else key = key * radices[r]! + (sum - lowest[r]! + 1);
    }
    return key;
  };

  const first = new Float64Array(width);
  const layers: Layer[] = [];
  if (settle(first) === -1) return layers;
  let states = { count: 1, sums: first, probability: Float64Array.of(1), isFollowed: Uint8Array.of(1) };
  let total = 1;
  for (const i of order) {
    constraints.forEach((row, r) => {
      least[r]! -= Math.min(row.inFavour[i]!, row.against[i]!, 0);
      most[r]! -= Math.max(row.inFavour[i]!, row.against[i]!, 0);
    });
    const chances = [votes.inFavour[i]!, votes.against[i]!, votes.notCast[i]!];
    const next = new Int32Array(3 * states.count).fill(-1);
    const room = Math.min(3 * states.count, maxStatesAtOnce);
    const after = {
      count: 0,
      sums: new Float64Array(room * width),
      probability: new Float64Array(room),
      isFollowed: new Uint8Array(room),
    };
    dictionary.clear();
    const sums = new Float64Array(width);
    for (let s = 0; s < states.count; s += 1) {
      for (let vote = 0; vote < 3; vote += 1) {
        const chance = chances[vote]!;
        if (chance === 0 && !states.isFollowed[s]) continue;
        for (let r = 0; r < width; r += 1) {
          const row = constraints[r]!;
          sums[r] =
            states.sums[s * width + r]! + (vote === 0 ? row.inFavour[i]! : vote === 1 ? row.against[i]! : 0);
        }
        const key = settle(sums);
        if (key === -1) continue;
        const at = dictionary.find(key, after.count, sums);
        if (at === after.count) {
          if (after.count === maxStatesAtOnce) return null;
          after.sums.set(sums, at * width);
          after.count += 1;
        }
        after.probability[at]! += chance * states.probability[s]!;
        if (chance > 0 && states.isFollowed[s]) after.isFollowed[at] = 1;
        next[3 * s + vote] = at;
      }
    }
    layers.push({ count: states.count, probability: states.probability, next });
    states = after;
    total += after.count;
    if (total > maxStates) return null;
  }
  return layers;
}

function walkBack(
  layers: readonly Layer[],
  votes: VoteProbabilities,
  order: readonly number[],
): PassProbability {
  const size = order.length;
  const ifFor = new Float64Array(size);
  const ifAgainst = new Float64Array(size);
  const ifNotCast = new Float64Array(size);
  if (layers.length === 0) return { probability: 0, ifFor, ifAgainst, ifNotCast };
  // After the last voter every constraint is settled: one state is left, and it passes.
  let values = Float64Array.of(1);
  for (let layer = size - 1; layer >= 0; layer -= 1) {
    const i = order[layer]!;
    const { count, probability, next } = layers[layer]!;
    const own = new Float64Array(count);
    const passingFrom = (at: number) => (at === -1 ? 0 : values[at]!);
    for (let s = 0; s < count; s += 1) {
      const inFavour = passingFrom(next[3 * s]!);
      const against = passingFrom(next[3 * s + 1]!);
      const notCast = passingFrom(next[3 * s + 2]!);
      own[s] = votes.inFavour[i]! * inFavour + votes.against[i]! * against + votes.notCast[i]! * notCast;
      ifFor[i]! += probability[s]! * inFavour;
      ifAgainst[i]! += probability[s]! * against;
      ifNotCast[i]! += probability[s]! * notCast;
    }
    values = own;
  }
  return { probability: values[0]!, ifFor, ifAgainst, ifNotCast };
}

/** The sums of states to their places: for values in euros in several tests, whose numbers would be too large. */
class WideStateDictionary {
  readonly #places = new Map<string, number>();

  clear(): void {
    this.#places.clear();
  }

  find(_key: number, place: number, sums: Float64Array): number {
    const key = sums.join(' ');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, place);
    return place;
  }
}

/** Numbers of states to their places, by open addressing. */
class StateDictionary {
  readonly #keys: Float64Array;
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#keys = new Float64Array(size);
    this.#places = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  clear(): void {
    this.#places.fill(-1);
  }

  /** The place of a known state; for a new one `place`, which is then its own. */
  find(key: number, place: number): number {
    let at = (Math.imul(key % 4294967296, 0x9e3779b1) ^ Math.imul(key / 4294967296, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & this.#mask;
    while (this.#places[at] !== -1) {
      if (this.#keys[at] === key) return this.#places[at]!;
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = key;
    this.#places[at] = place;
    return place;
  }
}
