import type { Visibility } from '../../domain/facts.ts';
import { Forbidden, InvalidInput, NotFound } from '../../errors.ts';
import type { Desk, FileSummary } from '../../interchange/import/desk.ts';
import { MAX_FILES } from '../../interchange/import/file-size.ts';
import type { ImportPlan } from '../../interchange/import/plan.ts';
import { fieldsOf } from '../../interchange/import/read-file.ts';
import type { FileProblem } from '../../interchange/import/row.ts';
import type { ChangeError } from '../../store/changes/types.ts';
import { findFieldCentre } from '../../store/field-centre.ts';
import { answer, ask } from '../changing.ts';
import type { Context } from '../context.ts';
import type {
  ImportError,
  ImportFilePreview,
  ImportPayload,
  Language,
  Resolvers,
  UserError,
} from '../generated/resolvers.ts';
import {
  findDestination,
  type Imported,
  importFiles,
  mistakes,
  openFiles,
  planNow,
  recount,
  rememberMappings,
} from '../importing.ts';

/** Mistakes told at once; more than anyone repairs in one go. */
const MAX_ERRORS = 200;

export const importResolvers: Resolvers = {
  Query: {
    importPreview: async (_, args, context) => {
      const centreId = args.centreId ?? null;
      assertMayImport(context, centreId);
      if (args.files.length > MAX_FILES) throw new InvalidInput(tooManyFiles.message, 'files');
      const language = args.language ?? 'EN';
      return atDesk(context, args.files, centreId, async (desk) => {
        const plan = await planNow(context, desk, centreId, 'SHARED');
        return {
          files: desk.files.map(toPreview),
          ...tell(plan, language),
          errorCount: plan.problems.length,
        };
      });
    },
  },
  Mutation: {
    importFacts: async (_, args, context, info) => {
      const language = args.language ?? 'EN';
      const visibility = args.visibility ?? 'SHARED';
      if (args.files.length > MAX_FILES) return refused([tooManyFiles]);
      const at = await findDestination(context, args);
      if (at === null) return refused([oneDestination]);
      const known = 'centreId' in at && context.can('import', at.centreId) ? at.centreId : null;
      return atDesk(context, args.files, known, async (desk) => {
        if (desk.files.some(({ problems }) => problems.length > 0)) {
          const plan = await planNow(context, desk, known, visibility);
          return { ...refused([toUserError(mistakes)]), ...tell(plan, language) };
        }
        const imported = await importFiles(context, ask(context, args.mutationId, info), desk, {
          at,
          visibility,
        });
        return toPayload(context, args, desk, imported, visibility, language);
      });
    },
  },
};

function assertMayImport({ viewer, can, canSomewhere }: Context, centreId: string | null): void {
  if (centreId !== null && !viewer.centres.has(centreId)) {
    throw new NotFound('centreId: there is no centre with this id, or none that you may see.');
  }
  const may = centreId === null ? canSomewhere('createCentre') : can('import', centreId);
  if (!may) throw new Forbidden('Your role does not allow imports: ask the manager of the centre.');
}

async function atDesk<T>(
  context: Context,
  files: Parameters<typeof openFiles>[1],
  centreId: string | null,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const desk = await openFiles(context, files, centreId);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

async function toPayload(
  context: Context,
  args: object,
  desk: Desk,
  { outcome, plan }: Imported,
  visibility: Visibility,
  language: Language,
): Promise<ImportPayload> {
  if (!outcome.done) {
    const told = plan ? tell(plan, language) : nothingToTell;
    // What only the store can know, such as a partner that has ended, belongs to a row as well.
    const ofRows = outcome.errors.flatMap((error) => toRowError(error, desk, plan));
    const userErrors = ofRows.length > 0 ? [mistakes] : outcome.errors;
    return {
      ...refused(userErrors.map(toUserError)),
      ...told,
      errors: [...told.errors, ...ofRows].slice(0, MAX_ERRORS),
    };
  }
  const { centreId, changeId } = outcome;
  await rememberMappings(context, desk, centreId);
  const { change } = await answer(context, args, Promise.resolve(outcome));
  const told = plan ? tell(plan, language) : nothingToTell;
  const counts =
    plan === null && changeId !== null
      ? await recount(context, desk, { centreId, changeId, visibility })
      : told.counts;
  return {
    ...refused([]),
    ...told,
    counts: [...counts],
    centre: await findFieldCentre(context.database, centreId),
    change,
  };
}

const refused = (userErrors: UserError[]): ImportPayload => ({
  centre: null,
  counts: [],
  change: null,
  notes: [],
  errors: [],
  userErrors,
});

const nothingToTell = { counts: [], notes: [], errors: [] };

function tell({ counts, notes, problems }: ImportPlan, language: Language) {
  return {
    counts: [...counts],
    notes: notes.map(({ file, wording }) => ({ file, message: inLanguage(wording, language) })),
    errors: problems.slice(0, MAX_ERRORS).map((problem) => toError(problem, language)),
  };
}

const inLanguage = ({ en, nl }: { en: string; nl: string }, language: Language) =>
  language === 'NL' ? nl : en;

const toError = ({ file, line, column, code, wording }: FileProblem, language: Language): ImportError => ({
  file,
  line,
  column,
  code,
  message: inLanguage(wording, language),
});

function toRowError(
  { operation, value, code, message }: ChangeError,
  desk: Desk,
  plan: ImportPlan | null,
): ImportError[] {
  const place = operation === null ? undefined : plan?.places[operation];
  if (!place) return [];
  const columns = desk.files.find(({ name }) => name === place.file)?.columns ?? {};
  return [{ ...place, column: (value !== null && columns[value]) || place.column, code, message }];
}

/** The name of a new centre was given as `centreName`. */
const toUserError = ({ value, code, message }: ChangeError): UserError => ({
  field: value === 'name' ? 'centreName' : value,
  code,
  message,
});

const toPreview = ({ mapping, ...file }: FileSummary): ImportFilePreview => ({
  ...file,
  mapping: mapping.map(({ samples, ...column }) => ({ ...column, samples: [...samples] })),
  fields: file.kind === null ? [] : [...fieldsOf(file.kind)],
});

const oneDestination: UserError = {
  field: 'centreId',
  code: 'REQUIRED',
  message: 'Give either centreId, or centreName for a centre by name or a new one.',
};
const tooManyFiles: UserError = {
  field: 'files',
  code: 'LIMIT',
  message: `At most ${MAX_FILES} files fit in one import.`,
};
