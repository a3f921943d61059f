import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type { FieldStance, Resolvers, StancePayload } from '../generated/resolvers.ts';

const stance = changesOf('Stance');

const toPayload = ({ fact, ...rest }: Answer): StancePayload => ({
  ...rest,
  stance: fact && flatten<FieldStance>(fact),
});

export const stanceResolvers: Resolvers = {
  Mutation: {
    takeStance: async (_, args, context, info) => {
      const at = { label: 'Partner', id: args.input.partnerId, value: 'partnerId' } as const;
      return toPayload(await stance.create(args, context, info, at));
    },
    correctStance: async (_, args, context, info) => toPayload(await stance.correct(args, context, info)),
    withdrawStance: async (_, args, context, info) => toPayload(await stance.end(args, context, info)),
  },
};
