import { randomUUID } from 'node:crypto';
import { type FactLabel, factKinds, type Visibility } from '../domain/facts.ts';
import type { Desk } from '../interchange/import/desk.ts';
import { decodeContent, MAX_FILES } from '../interchange/import/file-size.ts';
import { openDesk } from '../interchange/import/open-desk.ts';
import type { ImportCount, ImportPlan } from '../interchange/import/plan.ts';
import type { RawFile } from '../interchange/import/read-file.ts';
import { commitChange } from '../store/changes/commit.ts';
import type { Asked } from '../store/changes/fact-changes.ts';
import type { PlanReader } from '../store/changes/plan.ts';
import type { ChangeRequest, Outcome } from '../store/changes/request.ts';
import type { ChangeError } from '../store/changes/types.ts';
import { countChange, findCentreIdByName, listVisibleFacts } from '../store/import-facts.ts';
import { listImportMappings, rememberImportMappings } from '../store/import-mappings.ts';
import type { Context } from './context.ts';
import type { ImportFileInput } from './generated/resolvers.ts';

/** An import may write tens of thousands of facts. */
const IMPORT_TIMEOUT_MS = 120_000;

/** Reads the files of an import with the mappings that the centre remembers. Close the desk when done. */
export async function openFiles(
  { database }: Context,
  files: readonly ImportFileInput[],
  centreId: string | null,
): Promise<Desk> {
  const remembered = centreId === null ? [] : await listImportMappings(database, centreId);
  return openDesk(files.slice(0, MAX_FILES).map(toRawFile), remembered as Parameters<typeof openDesk>[1]);
}

function toRawFile({ name, kind, contentBase64, mapping }: ImportFileInput): RawFile {
  return {
    name: name.slice(0, 255),
    kind: kind ?? null,
    bytes: new Uint8Array(),
    ...decodeContent(contentBase64),
    mapping: (mapping ?? []).map(({ column, field }) => ({ column, field: field ?? null })),
  };
}

/** What the files would do to a centre as it is now, or to one still to be made. */
export async function planNow(
  { database, viewer }: Context,
  desk: Desk,
  centreId: string | null,
  visibility: Visibility,
): Promise<ImportPlan> {
  const stored = centreId === null ? [] : await listVisibleFacts(database, viewer, centreId);
  return desk.plan({ stored, visibility, now: new Date().toISOString() });
}

/** Where an import goes: a centre of the importer by id or name, or a new one. */
export async function findDestination(
  { database, viewer }: Context,
  { centreId, centreName }: { centreId?: string | null; centreName?: string | null },
): Promise<
  | { readonly centreId: string }
  | { readonly newCentre: { readonly id: string; readonly values: { readonly name: string } } }
  | null
> {
  if ((centreId == null) === (centreName == null)) return null;
  if (centreId != null) return { centreId };
  const found = await findCentreIdByName(database, viewer, centreName!);
  return found === null
    ? { newCentre: { id: randomUUID(), values: { name: centreName! } } }
    : { centreId: found };
}

/** What came of an import. `plan` is null when it was refused before the files were looked at, or done before. */
export interface Imported {
  readonly outcome: Outcome;
  readonly plan: ImportPlan | null;
}

/** Writes what the files say in one change, or nothing. */
export async function importFiles(
  { database }: Context,
  asked: Asked,
  desk: Desk,
  { at, visibility }: { at: ChangeRequest['at']; visibility: Visibility },
): Promise<Imported> {
  const note = desk.files
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 200);
  const request = { ...asked, at, note, permission: 'import', timeoutMs: IMPORT_TIMEOUT_MS } as const;
  let plan: ImportPlan | null = null;
  const outcome = await commitChange(database, request, async (reader) => {
    plan = await desk.plan({ stored: await listAll(reader), visibility, now: reader.now });
    return plan.problems.length > 0 ? { errors: [mistakes] } : { operations: plan.operations };
  });
  return { outcome, plan };
}

/** Stands for the mistakes in the files, which are told one by one. */
export const mistakes: ChangeError = {
  operation: null,
  value: 'files',
  code: 'INVALID',
  message: 'The files hold mistakes; errors names each with its line. Nothing was imported.',
};

async function listAll(reader: PlanReader) {
  const facts = [];
  for (const label of Object.keys(factKinds) as FactLabel[]) facts.push(...(await reader.list(label)));
  return facts;
}

/** Keeps the mappings of files that were imported. */
export async function rememberMappings(
  { database, log }: Context,
  desk: Desk,
  centreId: string,
): Promise<void> {
  const mappings = desk.files.flatMap(({ kind, signature, mapping }) =>
    kind === null
      ? []
      : [{ kind, signature, columns: mapping.map(({ column, field }) => ({ column, field })) }],
  );
  try {
    await rememberImportMappings(database, centreId, mappings);
  } catch (error) {
    // The import itself stands; the next one has to choose its columns again.
    log.warn({ err: error, centreId }, 'the mapping of an import was not kept');
  }
}

/** The counts of an import that was done before under the same mutation id. */
export async function recount(
  context: Context,
  desk: Desk,
  { centreId, changeId, visibility }: { centreId: string; changeId: string; visibility: Visibility },
): Promise<readonly ImportCount[]> {
  const { counts } = await planNow(context, desk, centreId, visibility);
  const then = new Map((await countChange(context.database, changeId)).map((row) => [row.label, row]));
  return counts.map(({ label, ...now }) => {
    const { created, changed } = then.get(label) ?? { created: 0, changed: 0 };
    const total = now.created + now.changed + now.unchanged;
    return { label, created, changed, unchanged: Math.max(0, total - created - changed) };
  });
}
