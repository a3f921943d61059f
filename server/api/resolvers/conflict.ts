import { listConflicts, showConflicts } from '../../store/conflicts.ts';
import { asking } from '../../store/facts/read.ts';
import { type Answer, flatten } from '../changing.ts';
import type { Context } from '../context.ts';
import { changesOf } from '../fact-changes.ts';
import type { Conflict, ConflictPayload, Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../page.ts';

const conflict = changesOf('Conflict');

async function toPayload({ database, viewer }: Context, { fact, ...rest }: Answer): Promise<ConflictPayload> {
  const [seen] = fact ? await showConflicts(asking(database), viewer, [fact]) : [];
  return { ...rest, conflict: seen ? flatten<Conflict>(seen) : null };
}

export const conflictResolvers: Resolvers = {
  Query: {
    conflicts: async (_, { centreId, includeClosed, ...page }, { database, viewer }) => {
      const query = { centreId, includeClosed: includeClosed ?? false, ...pageOf(page) };
      return (await listConflicts(database, viewer, query)).map(flatten<Conflict>);
    },
  },
  Mutation: {
    openConflict: async (_, args, context, info) => {
      // Two parties are asked for inside; the first says in which centre.
      const at = { label: 'Partner', id: args.input.partyIds[0] ?? '', value: 'partyIds' } as const;
      return toPayload(context, await conflict.create(args, context, info, at));
    },
    correctConflict: async (_, args, context, info) =>
      toPayload(context, await conflict.correct(args, context, info)),
    closeConflict: async (_, args, context, info) => {
      const { outcome } = args;
      const values = { stage: 'SETTLED', ...(outcome !== undefined && { outcome }) };
      return toPayload(context, await conflict.end(args, context, info, values));
    },
  },
};
