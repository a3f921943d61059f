import { listChanges } from '../../store/changes/list.ts';
import { undo } from '../../store/changes/undo.ts';
import { answer, writerOf } from '../changing.ts';
import type { Context } from '../context.ts';
import type { ChangePayload, Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../page.ts';

interface UndoArguments {
  readonly mutationId: string;
  readonly changeId: string;
}

async function turn(
  action: 'undoChange' | 'redoChange',
  args: UndoArguments,
  context: Context,
): Promise<ChangePayload> {
  const { mutationId, changeId } = args;
  const turned = undo(context.database, { writer: writerOf(context), mutationId, action, changeId });
  const { change, userErrors } = await answer(context, args, turned);
  return { change, userErrors };
}

export const changeResolvers: Resolvers = {
  Query: {
    changes: (_, { centreId, factId, mine, ...page }, { database, viewer }) =>
      listChanges(database, viewer, {
        centreId,
        factId: factId ?? null,
        mine: mine ?? false,
        ...pageOf(page),
      }),
  },
  Mutation: {
    undoChange: (_, args, context) => turn('undoChange', args, context),
    redoChange: (_, args, context) => turn('redoChange', args, context),
  },
};
