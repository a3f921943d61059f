import type { Network } from './network.ts';

/** A network of groups: rows of ties between different groups, and the strength of each group, ties within it counted twice. */
interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly values: Float64Array;
  readonly strengths: Float64Array;
}

/** How much chance there is in the refinement, in units of modularity times all strength. */
const randomness = 0.01;

/**
 * The Leiden algorithm for modularity on an undirected network: actors move to the community that gains most, each community is refined into
 * well-tied parts, and the parts become the actors of a smaller network, which starts from the communities found. Repeated from its own outcome
 * up to `iterations` times, or until nothing changes. Traag, Waltman & van Eck (2019), Scientific Reports 9:5233.
 */
export function runLeiden(
  network: Network,
  options: {
    readonly byStrength: boolean;
    readonly iterations: number;
    readonly random: () => number;
  },
): Int32Array {
  const { random, iterations } = options;
  const ground = toLevel(network, options.byStrength);
  /** 1 / 2m: modularity gains of v in C are (w_vC − k_v K_C / 2m) / m, and the last factor does not matter. */
  const perStrength = 1 / ground.strengths.reduce((sum, value) => sum + value, 0);
  const membership = Int32Array.from({ length: network.size }, (_, v) => v);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    let level = ground;
    let communityOf = membership.slice();
    /** Where each actor of the network is in the level. */
    const placeOf = Int32Array.from({ length: network.size }, (_, v) => v);
    let hasMoved = false;
    for (;;) {
      hasMoved = moveActors(level, communityOf, perStrength, random) || hasMoved;
      const partOf = refine(level, communityOf, perStrength, random);
      const count = renumber(partOf, level.size);
      if (count === level.size) break;
      const communityOfPart = new Int32Array(count);
      for (let v = 0; v < level.size; v += 1) communityOfPart[partOf[v]!] = communityOf[v]!;
      renumber(communityOfPart, level.size);
      level = aggregate(level, partOf, count);
      communityOf = communityOfPart;
      for (let v = 0; v < network.size; v += 1) placeOf[v] = partOf[placeOf[v]!]!;
    }
    for (let v = 0; v < network.size; v += 1) membership[v] = communityOf[placeOf[v]!]!;
    if (!hasMoved) break;
  }
  return membership;
}

function toLevel({ size, offsets, targets, strengths }: Network, byStrength: boolean): Level {
  const values = byStrength ? strengths : new Float64Array(targets.length).fill(1);
  const sums = new Float64Array(size);
  for (let v = 0; v < size; v += 1)
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) sums[v]! += values[e]!;
  return { size, offsets, targets, values, strengths: sums };
}

/** Moves each actor where it gains most, and looks again at those it leaves behind, until nobody gains. Changes `communityOf`. */
function moveActors(
  { size, offsets, targets, values, strengths }: Level,
  communityOf: Int32Array,
  perStrength: number,
  random: () => number,
): boolean {
  const total = new Float64Array(size);
  const members = new Int32Array(size);
  for (let v = 0; v < size; v += 1) {
    total[communityOf[v]!]! += strengths[v]!;
    members[communityOf[v]!]! += 1;
  }
  const empty: number[] = [];
  for (let c = size - 1; c >= 0; c -= 1) if (members[c] === 0) empty.push(c);

  const queue = shuffle(size, random);
  const isWaiting = new Uint8Array(size).fill(1);
  let waiting = size;
  const tiesTo = new Float64Array(size);
  const met = new Int32Array(size);
  let hasMoved = false;
  for (let head = 0; waiting > 0; head = head + 1 === size ? 0 : head + 1) {
    const v = queue[head]!;
    waiting -= 1;
    isWaiting[v] = 0;
    const own = communityOf[v]!;
    const end = offsets[v + 1]!;
    let metCount = 0;
    for (let e = offsets[v]!; e < end; e += 1) {
      const c = communityOf[targets[e]!]!;
      if (tiesTo[c] === 0) met[metCount++] = c;
      tiesTo[c]! += values[e]!;
    }
    const pull = strengths[v]! * perStrength;
    const isAlone = members[own] === 1;
    let best = own;
    let bestGain = tiesTo[own]! - pull * (total[own]! - strengths[v]!);
    if (!isAlone && bestGain < 0) {
      best = empty.at(-1)!;
      bestGain = 0;
    }
    for (let i = 0; i < metCount; i += 1) {
      const c = met[i]!;
      const gain = tiesTo[c]! - pull * total[c]!;
      tiesTo[c] = 0;
      if (c !== own && gain > bestGain + 1e-12) {
        best = c;
        bestGain = gain;
      }
    }
    if (best === own) continue;
    hasMoved = true;
    total[own]! -= strengths[v]!;
    total[best]! += strengths[v]!;
    if (members[best] === 0) empty.pop();
    if (isAlone) empty.push(own);
    members[own]! -= 1;
    members[best]! += 1;
    communityOf[v] = best;
    for (let e = offsets[v]!; e < end; e += 1) {
      const w = targets[e]!;
      if (isWaiting[w] || communityOf[w] === best) continue;
      isWaiting[w] = 1;
      let at = head + 1 + waiting;
      if (at >= size) at -= size;
      queue[at] = w;
      waiting += 1;
    }
  }
  return hasMoved;
}

/**
 * Parts of each community: every actor starts alone and, when well tied to the rest of the community, joins by chance one of its well-tied parts that
 * does not lower modularity, rather one that raises it more. Parts hold together, which communities themselves need not.
 */
function refine(
  { size, offsets, targets, values, strengths }: Level,
  communityOf: Int32Array,
  perStrength: number,
  random: () => number,
): Int32Array {
  const partOf = Int32Array.from({ length: size }, (_, v) => v);
  const isAlone = new Uint8Array(size).fill(1);
  const total = new Float64Array(size);
  for (let v = 0; v < size; v += 1) total[communityOf[v]!]! += strengths[v]!;
  const partTotal = strengths.slice();
  /** Of each part, the ties to the rest of its community. */
  const outward = new Float64Array(size);
  for (let v = 0; v < size; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      if (communityOf[targets[e]!] === communityOf[v]) outward[v]! += values[e]!;
    }
  }
  const isWellTied = (part: number, community: number) =>
    outward[part]! >= partTotal[part]! * (total[community]! - partTotal[part]!) * perStrength;

  const tiesTo = new Float64Array(size);
  const met = new Int32Array(size);
  const chances = new Float64Array(size);
  for (const v of shuffle(size, random)) {
    const community = communityOf[v]!;
    if (!isAlone[v] || !isWellTied(v, community)) continue;
    let metCount = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (communityOf[w] !== community) continue;
      const part = partOf[w]!;
      if (tiesTo[part] === 0) met[metCount++] = part;
      tiesTo[part]! += values[e]!;
    }
    // Staying alone gains 0; chances are relative to the greatest gain, so that none overflows.
    let greatest = 0;
    for (let i = 0; i < metCount; i += 1) {
      const part = met[i]!;
      const gain = tiesTo[part]! - strengths[v]! * partTotal[part]! * perStrength;
      chances[i] = gain >= 0 && isWellTied(part, community) ? gain : -1;
      if (chances[i]! > greatest) greatest = chances[i]!;
    }
    let sum = Math.exp(-greatest / randomness);
    for (let i = 0; i < metCount; i += 1) {
      const gain = chances[i]!;
      chances[i] = gain < 0 ? 0 : Math.exp((gain - greatest) / randomness);
      sum += chances[i]!;
    }
    let draw = random() * sum;
    let chosen = v;
    for (let i = 0; i < metCount; i += 1) {
      draw -= chances[i]!;
      if (draw < 0) {
        chosen = met[i]!;
        break;
      }
    }
    if (chosen !== v) {
      partOf[v] = chosen;
      isAlone[chosen] = 0;
      partTotal[chosen]! += strengths[v]!;
      outward[chosen]! += outward[v]! - 2 * tiesTo[chosen]!;
    }
    for (let i = 0; i < metCount; i += 1) tiesTo[met[i]!] = 0;
  }
  return partOf;
}

/** The network of the parts: ties between two parts become one, ties within a part remain in its strength. */
function aggregate(level: Level, partOf: Int32Array, size: number): Level {
  const starts = new Int32Array(size + 1);
  for (let v = 0; v < level.size; v += 1) starts[partOf[v]! + 1]! += 1;
  for (let part = 0; part < size; part += 1) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const members = new Int32Array(level.size);
  for (let v = 0; v < level.size; v += 1) members[next[partOf[v]!]!++] = v;

  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(level.targets.length);
  const values = new Float64Array(level.targets.length);
  const strengths = new Float64Array(size);
  /** Where the present part's tie to another is being added up. */
  const placeOf = new Int32Array(size).fill(-1);
  let at = 0;
  for (let part = 0; part < size; part += 1) {
    const first = at;
    for (let i = starts[part]!; i < starts[part + 1]!; i += 1) {
      const v = members[i]!;
      strengths[part]! += level.strengths[v]!;
      for (let e = level.offsets[v]!; e < level.offsets[v + 1]!; e += 1) {
        const other = partOf[level.targets[e]!]!;
        if (other === part) continue;
        if (placeOf[other]! < first) {
          placeOf[other] = at;
          targets[at] = other;
          at += 1;
        }
        values[placeOf[other]!]! += level.values[e]!;
      }
    }
    offsets[part + 1] = at;
  }
  return { size, offsets, targets, values, strengths };
}

/** Numbers groups, given by numbers under `below`, 0, 1, … as they are met, in place; gives how many there are. */
function renumber(groupOf: Int32Array, below: number): number {
  const numberOf = new Int32Array(below).fill(-1);
  let count = 0;
  for (let v = 0; v < groupOf.length; v += 1) {
    const group = groupOf[v]!;
    if (numberOf[group] === -1) numberOf[group] = count++;
    groupOf[v] = numberOf[group]!;
  }
  return count;
}

function shuffle(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, v) => v);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}
