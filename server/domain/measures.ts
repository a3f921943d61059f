import type { BrokerageRole } from './network/brokerage.ts';
import type { MeasuredNetwork, Values } from './network/measured-network.ts';

/** A number that each partner has: what it asks, how it is computed, after whom, and when it has no answer. */
export interface Measure {
  readonly measure: string;
  /** Name of the field of the partner's measures. */
  readonly field: string;
  /** The question it answers, in one plain sentence. */
  readonly question: string;
  readonly formula: string;
  readonly reference: string;
  /** Null when it always has an answer. */
  readonly undefinedWhen: string | null;
  /** Whether more of it means more room to act. */
  readonly isHighGood: boolean;
  readonly compute: (network: MeasuredNetwork) => Values;
}

const freeman = 'Freeman (1979), Social Networks 1:215–239';
const burt = 'Burt (1992), Structural Holes, Harvard University Press, ch. 2';
const gouldFernandez = 'Gould & Fernandez (1989), Sociological Methodology 19:89–126';

const role = (name: BrokerageRole, question: string, formula: string) =>
  ({
    measure: name,
    field: `brokerage.${name.toLowerCase()}.count`,
    question,
    formula: `pairs (a, b) with a → v → b and no a → b, ${formula}; without direction each pair counts both ways`,
    reference: gouldFernandez,
    undefinedWhen: null,
    isHighGood: true,
    compute: (network: MeasuredNetwork) => network.roles().map((roles) => roles[name].count),
  }) as const;

/**
 * Every measure of a partner in the network. The enumeration of the API, the help texts and the table in docs/methods.md follow from this list:
 * a test says so. a_ij is 1 for a tie, or its strength when ties are weighed; d_ij is the length of the shortest route.
 */
export const measures = [
  {
    measure: 'DEGREE',
    field: 'degree',
    question: 'With how many partners does it have a relationship?',
    formula: 'number of partners j with a_ij or a_ji',
    reference: freeman,
    undefinedWhen: null,
    isHighGood: true,
    compute: (network) => network.degree(),
  },
  {
    measure: 'IN_DEGREE',
    field: 'inDegree',
    question: 'How many partners turn to it?',
    formula: 'number of partners j with a_ji',
    reference: freeman,
    undefinedWhen: 'the network is taken without direction',
    isHighGood: true,
    compute: (network) => network.inDegree(),
  },
  {
    measure: 'OUT_DEGREE',
    field: 'outDegree',
    question: 'To how many partners does it turn?',
    formula: 'number of partners j with a_ij',
    reference: freeman,
    undefinedWhen: 'the network is taken without direction',
    isHighGood: true,
    compute: (network) => network.outDegree(),
  },
  {
    measure: 'STRENGTH',
    field: 'strength',
    question: 'How much closeness do its relationships add up to?',
    formula: 'Σ_j strength of i → j, unknown 0.5',
    reference: 'Barrat et al. (2004), PNAS 101:3747–3752',
    undefinedWhen: null,
    isHighGood: true,
    compute: (network) => network.strength(),
  },
  {
    measure: 'BETWEENNESS',
    field: 'betweenness',
    question: 'How often is it on the shortest route between two others?',
    formula: 'Σ_{s≠v≠t} σ_st(v) / σ_st, each pair once without direction; not divided by the number of pairs',
    reference: `${freeman}; computed after Brandes (2001), J. Math. Sociology 25:163–177`,
    undefinedWhen: null,
    isHighGood: true,
    compute: (network) => network.betweenness(),
  },
  {
    measure: 'CLOSENESS',
    field: 'closeness',
    question: 'How quickly can it get to everyone it can get to?',
    formula: '(r / Σ d_ij) · (r / (n − 1)), r partners that it reaches',
    reference: 'Wasserman & Faust (1994), Social Network Analysis, eq. 5.22',
    undefinedWhen: 'it reaches nobody',
    isHighGood: true,
    compute: (network) => network.closeness(),
  },
  {
    measure: 'IN_CLOSENESS',
    field: 'inCloseness',
    question: 'How quickly do others get to it?',
    formula: '(r / Σ d_ji) · (r / (n − 1)), r partners that reach it',
    reference: 'Wasserman & Faust (1994), Social Network Analysis, eq. 5.22',
    undefinedWhen: 'nobody reaches it, or the network is taken without direction',
    isHighGood: true,
    compute: (network) => network.inCloseness(),
  },
  {
    measure: 'HARMONIC_CLOSENESS',
    field: 'harmonicCloseness',
    question: 'How near is it to everyone, those it cannot reach included?',
    formula: 'Σ_j 1 / d_ij, 0 where out of reach; along the direction',
    reference: 'Rochat (2009); Boldi & Vigna (2014), Internet Mathematics 10:222–262',
    undefinedWhen: 'there is one partner',
    isHighGood: true,
    compute: (network) => network.harmonicCloseness(),
  },
  {
    measure: 'EIGENVECTOR',
    field: 'eigenvector',
    question: 'Is it tied to partners who are themselves well tied?',
    formula: 'x with λ x_i = Σ_j a_ji x_j, λ the greatest eigenvalue, Σ x² = 1; in the largest component',
    reference: 'Bonacich (1972), J. Math. Sociology 2:113–120',
    undefinedWhen:
      'it is outside the largest component, or there is no single answer, as without circles in a directed network',
    isHighGood: true,
    compute: (network) => network.eigenvector(),
  },
  {
    measure: 'PAGE_RANK',
    field: 'pageRank',
    question: 'Where does attention end when everyone passes it on?',
    formula:
      'r_i = (1 − d) / n + d · Σ_j r_j a_ji / Σ_k a_jk, d = 0.85; who has no ties passes on to all alike',
    reference: 'Brin & Page (1998), Computer Networks 30:107–117',
    undefinedWhen: null,
    isHighGood: true,
    compute: (network) => network.pageRank(),
  },
  {
    measure: 'CORE',
    field: 'core',
    question: 'How deep in the thick of it is it?',
    formula:
      'greatest k for which it keeps k ties when everyone with fewer is taken away, again and again; without direction',
    reference: 'Seidman (1983), Social Networks 5:269–287',
    undefinedWhen: null,
    isHighGood: true,
    compute: (network) => [...network.cores()],
  },
  {
    measure: 'CONSTRAINT',
    field: 'constraint',
    question: 'How far do its contacts hold it in one circle?',
    formula: 'Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki)',
    reference: burt,
    undefinedWhen: 'it has no ties',
    isHighGood: false,
    compute: (network) => network.holes().constraint,
  },
  {
    measure: 'EFFECTIVE_SIZE',
    field: 'effectiveSize',
    question: 'How many of its contacts bring something the others do not?',
    formula: 'Σ_j (1 − Σ_q p_iq m_jq), m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj)',
    reference: `${burt}; Borgatti (1997), Connections 20:35–38`,
    undefinedWhen: 'it has no ties',
    isHighGood: true,
    compute: (network) => network.holes().effectiveSize,
  },
  {
    measure: 'EFFICIENCY',
    field: 'efficiency',
    question: 'Which share of its contacts brings something the others do not?',
    formula: 'effective size / degree',
    reference: burt,
    undefinedWhen: 'it has no ties',
    isHighGood: true,
    compute: (network) => network.holes().efficiency,
  },
  role(
    'COORDINATOR',
    'How often does it bring together two others of its own group?',
    'all three in one group',
  ),
  role(
    'CONSULTANT',
    'How often does it bring together two others of one group that is not its own?',
    'a and b in one group, v in another',
  ),
  role(
    'REPRESENTATIVE',
    'How often does it speak for its own group to another?',
    'a in the group of v, b in another',
  ),
  role(
    'GATEKEEPER',
    'How often does it let another group in to its own?',
    'b in the group of v, a in another',
  ),
  role('LIAISON', 'How often does it bring together two groups, neither of them its own?', 'three groups'),
] as const satisfies readonly Measure[];

export type MeasureName = (typeof measures)[number]['measure'];

/** The words of a measure. */
export const measureOf = (name: MeasureName): Measure => measures.find(({ measure }) => measure === name)!;
