import { type FactLabel, factKinds, type Visibility } from '../../domain/facts.ts';
import type { Operation } from '../../store/changes/types.ts';
import type { FactState } from '../../store/facts/state.ts';
import { refuse, type Wording } from '../problem.ts';
import { claim, readingOrder } from './claimants.ts';
import { type Claim, Claims } from './claims.ts';
import type { FactFile } from './read-file.ts';
import type { FileProblem, Place } from './row.ts';
import { Settlement } from './settlement.ts';

export interface ImportCount {
  readonly label: FactLabel;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What an import comes down to. With problems nothing of it may be written. */
export interface ImportPlan {
  readonly operations: readonly Operation[];
  /** Where each operation comes from. */
  readonly places: readonly Place[];
  readonly counts: readonly ImportCount[];
  readonly problems: readonly FileProblem[];
  readonly notes: readonly { readonly file: string; readonly wording: Wording }[];
}

export interface PlanOptions {
  /** Visibility of what is made where a file does not say; contacts are TEAM at most. */
  readonly visibility: Visibility;
  /** The moment of the import, ISO 8601 in UTC. */
  readonly now: string;
  /** Makes the id of a new fact. */
  readonly newId: () => string;
}

/** Facts that one import makes or changes: what one transaction of the database can hold. */
export const MAX_CHANGES = 10_000;

const labels = Object.keys(factKinds) as FactLabel[];

/**
 * Works out what files say about a centre and what differs from what is there: pure, so that a preview and an import do the same.
 * `stored` are the facts of the centre that the importer sees, ended ones too.
 */
export function planImport(
  files: readonly FactFile[],
  stored: readonly FactState[],
  options: PlanOptions,
): ImportPlan {
  const claims = new Claims();
  for (const kind of readingOrder) {
    for (const file of files.filter((one) => one.kind === kind)) claim(claims, file);
  }
  const settlement = new Settlement(stored, options);
  takePowerFromStances(claims);
  for (const label of labels) {
    for (const one of claims.of(label)) settlement.settle(one);
  }
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const problems = [
    ...files.flatMap((file) => file.problems.map((problem) => ({ file: file.name, ...problem }))),
    ...claims.problems,
    ...settlement.problems,
  ].toSorted((a, b) => order.get(a.file)! - order.get(b.file)! || (a.line ?? 0) - (b.line ?? 0));
  if (settlement.operations.length > MAX_CHANGES) problems.push(tooMuch(files, settlement.operations.length));
  return {
    operations: settlement.operations,
    places: settlement.places,
    counts: settlement.counts(labels),
    problems,
    notes: [
      ...files.flatMap(({ name, notes }) => notes.map((wording) => ({ file: name, wording }))),
      ...settlement.notes(),
    ],
  };
}

function tooMuch(files: readonly FactFile[], count: number): FileProblem {
  const largest = files.reduce((a, b) => (b.rowCount > a.rowCount ? b : a));
  const [en, nl] = (['en', 'nl'] as const).map((language) =>
    [count, MAX_CHANGES].map((one) => one.toLocaleString(language)),
  );
  return {
    file: largest.name,
    line: null,
    column: null,
    ...refuse(
      'LIMIT',
      `The files make or change ${en![0]} facts; at most ${en![1]} fit in one import. Split them.`,
      `De bestanden maken of wijzigen ${nl![0]} feiten; er passen er hooguit ${nl![1]} in één import. Splits ze.`,
    ),
  };
}

/** A partner that only stances name, and to whom all of them give the same power, has that power: the map could not show it otherwise. */
function takePowerFromStances(claims: Claims): void {
  const powers = new Map<Claim, Set<unknown>>();
  for (const stance of claims.of('Stance')) {
    const partner = stance.links.get('partnerId')![0]!;
    powers.set(partner, (powers.get(partner) ?? new Set()).add(stance.given.get('power')?.value));
  }
  for (const [partner, found] of powers) {
    const [power] = found;
    if (partner.statedIn === null && found.size === 1 && typeof power === 'number')
      partner.implied = { power };
  }
}
