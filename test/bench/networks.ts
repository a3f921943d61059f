import { buildNetwork, type Network, type Tie } from '../../server/domain/network/network.ts';
import { seededRandom } from '../support/random.ts';

/** Ties between actors 0..size−1, none twice. */
export interface Shape {
  readonly size: number;
  readonly ties: readonly Tie[];
}

export const toNetwork = ({ size, ties }: Shape, isDirected = false): Network =>
  buildNetwork(size, ties, { isDirected });

/**
 * Newcomers tie themselves to `links` earlier actors, the well tied first: each is drawn in proportion to its ties. The first `links` actors
 * wait untied for the first newcomer. Barabási & Albert (1999), Science 286:509–512.
 */
export function barabasiAlbert(size: number, links: number, seed: number): Shape {
  const random = seededRandom(seed);
  const ties: Tie[] = [];
  /** Every actor once for each of its ties. */
  const ends: number[] = [];
  for (let newcomer = links; newcomer < size; newcomer += 1) {
    const chosen = new Set<number>();
    while (chosen.size < links) chosen.add(newcomer === links ? chosen.size : random.pick(ends));
    for (const to of chosen) {
      ties.push({ from: newcomer, to });
      ends.push(newcomer, to);
    }
  }
  return { size, ties };
}

/** Groups of equal size; a given share of each actor's ties stays inside its group. */
export function plantedGroups(
  size: number,
  groups: number,
  tieCount: number,
  inside: number,
  seed: number,
): Shape {
  const random = seededRandom(seed);
  const ties = new Map<number, Tie>();
  while (ties.size < tieCount) {
    const from = random.whole(size);
    // Actors of one group have one remainder.
    const to = random.chance(inside)
      ? (from % groups) + groups * random.whole(Math.floor(size / groups))
      : random.whole(size);
    if (from !== to) ties.set(Math.min(from, to) * size + Math.max(from, to), { from, to });
  }
  return { size, ties: [...ties.values()] };
}

/** Turns each tie to one side or the other by chance, or to both. */
export function directed({ size, ties }: Shape, mutual: number, seed: number): Shape {
  const random = seededRandom(seed);
  const turned = ties.flatMap(({ from, to }) => {
    const there = { from, to };
    const back = { from: to, to: from };
    return random.chance(mutual) ? [there, back] : [random.chance(0.5) ? there : back];
  });
  return { size, ties: turned };
}

export function grid(rows: number, columns: number): Shape {
  const ties: Tie[] = [];
  for (let v = 0; v < rows * columns; v += 1) {
    if ((v + 1) % columns !== 0) ties.push({ from: v, to: v + 1 });
    if (v + columns < rows * columns) ties.push({ from: v, to: v + columns });
  }
  return { size: rows * columns, ties };
}

/** Each actor hangs under an earlier one, drawn evenly. */
export function randomTree(size: number, seed: number): Shape {
  const random = seededRandom(seed);
  return {
    size,
    ties: Array.from({ length: size - 1 }, (_, i) => ({ from: i + 1, to: random.whole(i + 1) })),
  };
}

/** Groups in which everyone is tied to everyone, each joined to the next by a single tie. */
export function cliqueChain(cliques: number, members: number): Shape {
  const ties: Tie[] = [];
  for (let first = 0; first < cliques * members; first += members) {
    for (let i = 1; i < members; i += 1) {
      for (let j = 0; j < i; j += 1) ties.push({ from: first + i, to: first + j });
    }
    if (first > 0) ties.push({ from: first - 1, to: first });
  }
  return { size: cliques * members, ties };
}
