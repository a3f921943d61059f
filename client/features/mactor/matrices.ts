import type { MactorWithMatrices } from './documents.ts';

type Matrices = MactorWithMatrices['matrices'];
type Numbers = readonly (readonly number[])[];
export type Order = 1 | 2 | 3;

/** A matrix of the method: what it is called, and where it stands in the answer. */
interface MatrixKind {
  readonly id: string;
  /** Its short name in the literature; with an order before it where there are three. */
  readonly sign: string;
  readonly columns: 'partners' | 'issues';
  /** Whether values below 0 occur. */
  readonly isSigned: boolean;
  readonly hasOrders: boolean;
  of(matrices: Matrices, order: Order): Numbers | null;
}

const ofOrder = (which: readonly (Numbers | null)[], order: Order) => which[order - 1] ?? null;

export const matrixKinds: readonly MatrixKind[] = [
  {
    id: 'directInfluence',
    sign: 'MID',
    columns: 'partners',
    isSigned: false,
    hasOrders: false,
    of: ({ directInfluence }) => directInfluence,
  },
  {
    id: 'directAndIndirectInfluence',
    sign: 'MIDI',
    columns: 'partners',
    isSigned: false,
    hasOrders: false,
    of: ({ directAndIndirectInfluence }) => directAndIndirectInfluence,
  },
  {
    id: 'netScale',
    sign: 'NS',
    columns: 'partners',
    isSigned: true,
    hasOrders: false,
    of: ({ netScale }) => netScale,
  },
  {
    id: 'position',
    sign: 'MAO',
    columns: 'issues',
    isSigned: true,
    hasOrders: true,
    of: ({ simplePosition, valuedPosition, weightedValuedPosition }, order) =>
      order === 1 ? simplePosition : order === 2 ? valuedPosition : (weightedValuedPosition ?? null),
  },
  {
    id: 'convergence',
    sign: 'CAA',
    columns: 'partners',
    isSigned: false,
    hasOrders: true,
    of: ({ convergence }, order) => ofOrder(convergence, order),
  },
  {
    id: 'divergence',
    sign: 'DAA',
    columns: 'partners',
    isSigned: false,
    hasOrders: true,
    of: ({ divergence }, order) => ofOrder(divergence, order),
  },
  {
    id: 'netDistance',
    sign: 'ND',
    columns: 'partners',
    isSigned: true,
    hasOrders: true,
    of: ({ netDistance }, order) => ofOrder(netDistance, order),
  },
];

export interface Heading {
  readonly id: string;
  readonly name: string;
}

export interface MatrixView {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** Null on the diagonal of partners by partners, except where MIDI tells what comes back to a partner itself. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A choice as the address keeps it: `convergence-2`, or `netScale` for a matrix of one order. */
export function parseMatrix(tab: string | null): { kind: MatrixKind; order: Order } {
  const [id, order] = (tab ?? '').split('-');
  const kind = matrixKinds.find((one) => one.id === id) ?? matrixKinds[0]!;
  return { kind, order: order === '2' ? 2 : order === '3' ? 3 : 1 };
}

export function serialiseMatrix(id: string, order: Order): string {
  const kind = matrixKinds.find((one) => one.id === id);
  return kind?.hasOrders ? `${id}-${order}` : id;
}

/**
 * The part of a matrix between the `most` heaviest partners (all when null), heaviest first.
 * Null when the method leaves this matrix undefined: then nobody influences anybody.
 */
export function toMatrixView(
  mactor: MactorWithMatrices,
  chosen: { readonly kind: MatrixKind; readonly order: Order },
  names: ReadonlyMap<string, string>,
  most: number | null,
): MatrixView | null {
  const { kind, order } = chosen;
  const numbers = kind.of(mactor.matrices, order);
  if (!numbers || numbers.length !== mactor.partners.length) return null;
  const heading = (id: string) => ({ id, name: names.get(id) ?? id });
  const weight = (index: number) => mactor.partners[index]?.competitiveness ?? 0;
  const shown = mactor.partners
    .map((_, index) => index)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most ?? undefined);
  const rows = shown.map((index) => heading(mactor.partners[index]!.partnerId));
  if (kind.columns === 'issues') {
    return {
      rows,
      columns: mactor.issues.map(({ issueId }) => heading(issueId)),
      values: shown.map((row) => numbers[row]!),
    };
  }
  const keepsDiagonal = kind.id === 'directAndIndirectInfluence';
  return {
    rows,
    columns: rows,
    values: shown.map((row) =>
      shown.map((column) => (row === column && !keepsDiagonal ? null : (numbers[row]?.[column] ?? null))),
    ),
  };
}
