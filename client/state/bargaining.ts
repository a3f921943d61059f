/** Where an issue stands if nothing is decided, as the address says it. */
export interface StatusQuo {
  /** Id or key. */
  readonly issue: string;
  /** On the issue's own scale; −1 to +1 for one without. */
  readonly value: number;
}

/** What the bargaining table is asked. */
export interface Bargaining {
  /** Ids or keys of the issues on the table beside the chosen one; an empty list leaves it to the screen. */
  readonly onTable: readonly string[];
  /** At most one of each issue. */
  readonly statusQuos: readonly StatusQuo[];
  /** How wrong an estimate of influence or weight may be, as a share of itself, 0 to 1; null leaves it to the service. */
  readonly error: number | null;
}

export const usualBargaining: Bargaining = { onTable: [], statusQuos: [], error: null };

/** The service takes no more issues in one question. */
export const MOST_ISSUES = 12;

const one = /^([\da-zA-Z-]+):(-?\d+(?:\.\d+)?)$/;

/** Reads `on-table=<key>`, `status-quo=<key>:<value>` and `error=<share>`. What it does not understand counts as absent. */
export function parseBargaining(query: URLSearchParams): Bargaining {
  const statusQuos = new Map<string, StatusQuo>();
  for (const text of query.getAll('status-quo')) {
    const [, issue, value] = one.exec(text) ?? [];
    if (issue && value && !statusQuos.has(issue)) statusQuos.set(issue, { issue, value: Number(value) });
  }
  const text = query.get('error');
  const error = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return {
    onTable: [...new Set(query.getAll('on-table').filter((issue) => issue !== ''))],
    statusQuos: [...statusQuos.values()],
    error: error >= 0 && error <= 1 ? error : null,
  };
}

export function writeBargaining(query: URLSearchParams, { onTable, statusQuos, error }: Bargaining): void {
  for (const issue of onTable) query.append('on-table', issue);
  for (const { issue, value } of statusQuos)
    query.append('status-quo', `${issue}:${Math.round(value * 1e6) / 1e6}`);
  if (error !== null) query.set('error', String(error));
}

/** The same list with another value for this issue; null takes it away. */
export function setStatusQuo(
  statusQuos: readonly StatusQuo[],
  issue: string,
  value: number | null,
): readonly StatusQuo[] {
  const others = statusQuos.filter((other) => other.issue !== issue);
  return value === null ? others : [...others, { issue, value }];
}
