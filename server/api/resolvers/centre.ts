import { archiveCentre, correctCentre, createCentre } from '../../store/centres.ts';
import type { Outcome } from '../../store/changes/request.ts';
import type { Values } from '../../store/facts/state.ts';
import { findFieldCentre } from '../../store/field-centre.ts';
import { answer, ask } from '../changing.ts';
import type { Context } from '../context.ts';
import type { CentrePayload, Resolvers } from '../generated/resolvers.ts';

async function toPayload(
  context: Context,
  args: object,
  asked: Promise<Outcome>,
  id: string | null = null,
): Promise<CentrePayload> {
  const { change, userErrors } = await answer(context, args, asked);
  const outcome = await asked;
  const isStale = userErrors.some(({ code }) => code === 'STALE_VERSION');
  const centreId = outcome.done ? outcome.centreId : isStale ? id : null;
  const centre = centreId === null ? null : await findFieldCentre(context.database, centreId);
  return { centre, change, userErrors };
}

export const centreResolvers: Resolvers = {
  Mutation: {
    createCentre: (_, args, context, info) =>
      toPayload(
        context,
        args,
        createCentre(context.database, ask(context, args.mutationId, info), args.input as object as Values),
      ),
    correctCentre: (_, args, context, info) => {
      const { id, version, ...values } = args.input;
      const asked = ask(context, args.mutationId, info);
      const corrected = correctCentre(context.database, asked, { id, version, values: values as Values });
      return toPayload(context, args, corrected, id);
    },
    archiveCentre: (_, args, context, info) => {
      const { mutationId, id, version } = args;
      const archived = archiveCentre(context.database, ask(context, mutationId, info), { id, version });
      return toPayload(context, args, archived, id);
    },
  },
};
