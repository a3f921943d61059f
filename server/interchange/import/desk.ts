import { randomUUID } from 'node:crypto';
import type { FactState } from '../../store/facts/state.ts';
import type { ImportKind } from './columns.ts';
import type { ColumnChoice } from './mapping.ts';
import { type ImportPlan, type PlanOptions, planImport } from './plan.ts';
import { type FactFile, type RawFile, readFile } from './read-file.ts';

/** A mapping chosen before, for files of this kind with these headers. */
export interface RememberedMapping {
  readonly kind: ImportKind;
  readonly signature: string;
  readonly columns: readonly ColumnChoice[];
}

/** A file as it was read, without its rows. */
export type FileSummary = Omit<FactFile, 'rows'>;

/** What a plan needs beside the files; ids are made on the way. */
export type Destination = Omit<PlanOptions, 'newId'> & { readonly stored: readonly FactState[] };

/** Files read once, to be planned against what is stored, more than once if need be. */
export interface Desk {
  readonly files: readonly FileSummary[];
  plan(destination: Destination): Promise<ImportPlan>;
  close(): Promise<void>;
}

/** Reads the files here and now: for small ones. */
export function readAtDesk(files: readonly RawFile[], remembered: readonly RememberedMapping[]) {
  const read = files.map((file) =>
    readFile(
      file,
      (kind, signature) =>
        remembered.find((one) => one.kind === kind && one.signature === signature)?.columns ?? [],
    ),
  );
  return {
    files: read.map(({ rows: _, ...summary }): FileSummary => summary),
    plan: ({ stored, ...options }: Destination): ImportPlan =>
      planImport(read, stored, { ...options, newId: randomUUID }),
  };
}
