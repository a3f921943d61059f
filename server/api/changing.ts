import type { Role, Viewer } from '../domain/visibility.ts';
import type { Asked } from '../store/changes/fact-changes.ts';
import { findChange, type SeenChange } from '../store/changes/list.ts';
import type { Outcome } from '../store/changes/request.ts';
import type { ChangeError, UserError } from '../store/changes/types.ts';
import type { Writer } from '../store/changes/writer.ts';
import { withVisibleLinks } from '../store/facts/names.ts';
import { asking } from '../store/facts/read.ts';
import type { FactState } from '../store/facts/state.ts';
import { findIdentity } from '../store/identities.ts';
import type { Context } from './context.ts';
import { grants } from './permissions.ts';

/** Strongest first: the role that the maker of a centre gets in it is the first of these that they hold anywhere. */
const rolesOfMakers: readonly Role[] = ['MANAGER', 'COORDINATOR', 'ADMIN', 'ANALYST'];

export function writerOf({ user, viewer, can }: Context): Writer {
  const held = user.everywhere === null ? [...viewer.centres.values()] : [user.everywhere];
  return {
    viewer,
    name: user.name,
    may: can,
    newCentreRole: rolesOfMakers.find((role) => held.includes(role) && grants(role, 'createCentre')) ?? null,
  };
}

/** Who asks for a change, and how a repeat of it is known. */
export function ask(context: Context, mutationId: string, { fieldName }: { fieldName: string }): Asked {
  return { writer: writerOf(context), mutationId, action: fieldName };
}

/** A fact as the working types of the schema show it: values and links side by side. */
export function flatten<Field>({ id, centreId, version, values, links }: FactState): Field {
  return { ...values, ...links, id, centreId, version } as unknown as Field;
}

/** What a mutation answers, but for the fact itself. */
export interface Answer {
  readonly fact: FactState | null;
  readonly change: SeenChange | null;
  readonly userErrors: UserError[];
}

/** Puts an outcome in the words of the mutation whose arguments these are. */
export async function answer(context: Context, args: object, asked: Promise<Outcome>): Promise<Answer> {
  const outcome = await asked;
  if (!outcome.done) {
    return {
      fact: await asSeen(context, context.viewer, outcome.stored),
      change: null,
      userErrors: outcome.errors.map((error) => toUserError(error, args)),
    };
  }
  const viewer = await viewerAfter(context, outcome.centreId);
  const change =
    outcome.changeId === null ? null : await findChange(context.database, viewer, outcome.changeId);
  return { fact: await asSeen(context, viewer, outcome.fact), change, userErrors: [] };
}

/** What else the fact is about may be hidden from who changed it. */
const asSeen = async ({ database }: Context, viewer: Viewer, fact: FactState | null) =>
  fact && withVisibleLinks(asking(database), viewer, fact);

/** The maker of a centre is a member of it from then on, which this request could not know when it began. */
async function viewerAfter(
  { database, user, viewer }: Context,
  centreId: string,
): Promise<Context['viewer']> {
  if (viewer.centres.has(centreId)) return viewer;
  const identity = await findIdentity(database, user.id);
  return identity ? { userId: user.id, centres: identity.roles } : viewer;
}

function toUserError({ value, code, message }: ChangeError, args: object): UserError {
  return { field: value === null ? null : fieldOf(value, args), code, message };
}

/** Where a value stands in the arguments; null when it is not one of them. */
function fieldOf(value: string, args: object): string | null {
  const [name = ''] = value.split('.');
  if (name in args) return value;
  return 'input' in args ? `input.${value}` : null;
}
