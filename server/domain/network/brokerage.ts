import { listContacts } from './contacts.ts';
import { findTie, type Network } from './network.ts';

/** Structural holes round each partner (Burt 1992). Null for a partner without ties, for whom there is nothing to broker. */
export interface StructuralHoles {
  /**
   * Constraint: how far do its contacts hold it in one circle?
   *   c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²,  p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki),  j and q over the contacts of i, q ≠ i, j.
   */
  readonly constraint: (number | null)[];
  /**
   * Effective size: how many of its contacts are worth keeping for what they alone bring?
   *   Σ_j (1 − Σ_q p_iq m_jq),  m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj).
   * Without strengths this is d − 2t/d (Borgatti 1997, Connections 20:35–38).
   */
  readonly effectiveSize: (number | null)[];
  /** Effective size by number of contacts, 0..1. */
  readonly efficiency: (number | null)[];
}

/**
 * Burt (1992), Structural Holes, ch. 2. Both directions of a tie count, added up; `byStrength` weighs ties by strength, otherwise each is 1.
 * O(Σ over ties of the lesser degree): for each tie i–q the contacts j that both have.
 */
export function computeStructuralHoles(network: Network, byStrength = false): StructuralHoles {
  const { size } = network;
  const { offsets, contacts, values, shares, greatest, twins } = addDirections(network, byStrength);
  /** Per tie i→j: Σ_q p_iq p_qj and Σ_q p_iq m_jq. */
  const indirect = new Float64Array(contacts.length);
  const redundancy = new Float64Array(contacts.length);
  const degreeOf = (v: number) => offsets[v + 1]! - offsets[v]!;
  const tieTo = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i += 1) {
    for (let ij = offsets[i]!; ij < offsets[i + 1]!; ij += 1) tieTo[contacts[ij]!] = ij;
    for (let iq = offsets[i]!; iq < offsets[i + 1]!; iq += 1) {
      const q = contacts[iq]!;
      // Each tie from one end only, the one with more contacts, so that the shorter row is read.
      if (degreeOf(q) > degreeOf(i) || (degreeOf(q) === degreeOf(i) && q > i)) continue;
      const qi = twins[iq]!;
      for (let qj = offsets[q]!; qj < offsets[q + 1]!; qj += 1) {
        const j = contacts[qj]!;
        const ij = tieTo[j]!;
        if (ij === -1) continue;
        indirect[ij]! += shares[iq]! * shares[qj]!;
        indirect[qj]! += shares[qi]! * shares[ij]!;
        redundancy[ij]! += (shares[iq]! * values[qj]!) / greatest[j]!;
        redundancy[qj]! += (shares[qi]! * values[ij]!) / greatest[j]!;
      }
    }
    for (let ij = offsets[i]!; ij < offsets[i + 1]!; ij += 1) tieTo[contacts[ij]!] = -1;
  }

  const holes = Array.from({ length: size }, (_, i) => {
    if (degreeOf(i) === 0) return { constraint: null, effectiveSize: null, efficiency: null };
    let constraint = 0;
    let effectiveSize = 0;
    for (let ij = offsets[i]!; ij < offsets[i + 1]!; ij += 1) {
      constraint += (shares[ij]! + indirect[ij]!) ** 2;
      effectiveSize += 1 - redundancy[ij]!;
    }
    return { constraint, effectiveSize, efficiency: effectiveSize / degreeOf(i) };
  });
  return {
    constraint: holes.map((own) => own.constraint),
    effectiveSize: holes.map((own) => own.effectiveSize),
    efficiency: holes.map((own) => own.efficiency),
  };
}

/** The symmetric network a_ij + a_ji in rows, with p_ij of each tie, the place of its twin j→i, and each row's greatest value. */
function addDirections(network: Network, byStrength: boolean) {
  const { size } = network;
  const { offsets, contacts, outward, inward } = listContacts(network);
  const values = new Float64Array(contacts.length);
  const shares = new Float64Array(contacts.length);
  const twins = new Int32Array(contacts.length);
  const greatest = new Float64Array(size);
  const next = offsets.slice();
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e += 1) {
      const value = byStrength ? outward[e]! + inward[e]! : Math.sign(outward[e]!) + Math.sign(inward[e]!);
      values[e] = value;
      sum += value;
      if (value > greatest[i]!) greatest[i] = value;
      // Rows ascend, so a contact meets its own contacts in the order of this loop.
      twins[e] = next[contacts[e]!]!++;
    }
    for (let e = offsets[i]!; e < offsets[i + 1]!; e += 1) shares[e] = values[e]! / sum;
  }
  return { offsets, contacts, values, shares, greatest, twins };
}

/** The five ways to stand between two others, by the groups of the three. */
export const brokerageRoles = [
  'COORDINATOR',
  'CONSULTANT',
  'REPRESENTATIVE',
  'GATEKEEPER',
  'LIAISON',
] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** How often a partner fills a role; `expected` and `z` are null where they are not defined. */
export interface RoleCount {
  readonly count: number;
  /** Mean over networks of the same density with ties at random. */
  readonly expected: number | null;
  /** (count − expected) / standard deviation. */
  readonly z: number | null;
}

/**
 * Brokerage roles: between which groups does this partner pass things on?
 *
 * It brokers a → v → b when a does not reach b directly (a ≠ b). By the groups of (a, v, b): AAA coordinator, ABA consultant (itinerant),
 * AAB representative, ABB gatekeeper, ABC liaison. Ordered pairs (a, b), so an undirected network counts each pair twice,
 * as sna::brokerage in R does.
 * Gould & Fernandez (1989), Sociological Methodology 19:89–126. O(Σ indegree · outdegree · log degree).
 */
export function countBrokerage(
  network: Network,
  groupOf: ArrayLike<number>,
): Record<BrokerageRole, number>[] {
  const { size, offsets, targets } = network;
  const counts = Array.from({ length: size }, () => ({
    COORDINATOR: 0,
    CONSULTANT: 0,
    REPRESENTATIVE: 0,
    GATEKEEPER: 0,
    LIAISON: 0,
  }));
  for (let a = 0; a < size; a += 1) {
    for (let e = offsets[a]!; e < offsets[a + 1]!; e += 1) {
      const v = targets[e]!;
      for (let f = offsets[v]!; f < offsets[v + 1]!; f += 1) {
        const b = targets[f]!;
        if (b === a || findTie(network, a, b) !== -1) continue;
        counts[v]![roleOf(groupOf[a]!, groupOf[v]!, groupOf[b]!)] += 1;
      }
    }
  }
  return counts;
}

/** The role of v between a and b, by the groups of the three. */
export function roleOf(a: number, v: number, b: number): BrokerageRole {
  if (a === v) return v === b ? 'COORDINATOR' : 'REPRESENTATIVE';
  if (v === b) return 'GATEKEEPER';
  return a === b ? 'CONSULTANT' : 'LIAISON';
}

/**
 * How unusual are the counts, given the groups' sizes and the density d?
 *
 * With every directed tie there independently with probability d, a → v → b without a → b has probability μ = d²(1 − d). Two such pairs
 * are related only when they share the tie into v or the tie out of v, with covariance d³(1 − d)³. So, over the P pairs (a, b) that fit a role,
 *   expected = Pμ,   variance = Pμ(1 − μ) + S·d³(1 − d)³,
 * with S the ordered pairs of them that share an end. Gould & Fernandez (1989), appendix.
 */
export function scoreBrokerage(
  network: Network,
  groupOf: ArrayLike<number>,
): Record<BrokerageRole, RoleCount>[] {
  const { size } = network;
  const counts = countBrokerage(network, groupOf);
  const arcs = network.targets.length;
  const d = size < 2 ? 0 : arcs / (size * (size - 1));
  const mean = d * d * (1 - d);
  const shared = d ** 3 * (1 - d) ** 3;
  const groupSizes = new Map<number, number>();
  for (let v = 0; v < size; v += 1) groupSizes.set(groupOf[v]!, (groupSizes.get(groupOf[v]!) ?? 0) + 1);

  return counts.map((count, v) => {
    const own = groupSizes.get(groupOf[v]!)!;
    const others = [...groupSizes].filter(([group]) => group !== groupOf[v]).map(([, n]) => n);
    const outside = size - own;
    const inside = own - 1;
    const crossing = {
      pairs: inside * outside,
      related: inside * outside * (outside - 1) + outside * inside * (inside - 1),
    };
    const possible: Record<BrokerageRole, { pairs: number; related: number }> = {
      COORDINATOR: { pairs: inside * (inside - 1), related: 2 * inside * (inside - 1) * (inside - 2) },
      CONSULTANT: {
        pairs: sum(others, (n) => n * (n - 1)),
        related: 2 * sum(others, (n) => n * (n - 1) * (n - 2)),
      },
      REPRESENTATIVE: crossing,
      GATEKEEPER: crossing,
      LIAISON: {
        pairs: sum(others, (n) => n * (outside - n)),
        related: 2 * sum(others, (n) => n * (outside - n) * (outside - n - 1)),
      },
    };
    const score = (role: BrokerageRole): RoleCount => {
      const { pairs, related } = possible[role];
      if (pairs === 0) return { count: count[role], expected: null, z: null };
      const expected = pairs * mean;
      const variance = expected * (1 - mean) + Math.max(0, related) * shared;
      return {
        count: count[role],
        expected,
        z: variance > 0 ? (count[role] - expected) / Math.sqrt(variance) : null,
      };
    };
    return {
      COORDINATOR: score('COORDINATOR'),
      CONSULTANT: score('CONSULTANT'),
      REPRESENTATIVE: score('REPRESENTATIVE'),
      GATEKEEPER: score('GATEKEEPER'),
      LIAISON: score('LIAISON'),
    };
  });
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
