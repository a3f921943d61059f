import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type {
  FieldHolding,
  FieldInterest,
  HoldingPayload,
  InterestPayload,
  Resolvers,
} from '../generated/resolvers.ts';

const interest = changesOf('Interest');
const holding = changesOf('Holding');

const toPayload = ({ fact, ...rest }: Answer): InterestPayload => ({
  ...rest,
  interest: fact && flatten<FieldInterest>(fact),
});
const toHoldingPayload = ({ fact, ...rest }: Answer): HoldingPayload => ({
  ...rest,
  holding: fact && flatten<FieldHolding>(fact),
});

export const interestResolvers: Resolvers = {
  Mutation: {
    createInterest: async (_, args, context, info) =>
      toPayload(await interest.create(args, context, info, { centreId: args.input.centreId })),
    correctInterest: async (_, args, context, info) => toPayload(await interest.correct(args, context, info)),
    mergeInterests: async (_, args, context, info) => toPayload(await interest.merge(args, context, info)),
    closeInterest: async (_, args, context, info) => toPayload(await interest.end(args, context, info)),
    holdInterest: async (_, args, context, info) => {
      const at = { label: 'Partner', id: args.input.partnerId, value: 'partnerId' } as const;
      return toHoldingPayload(await holding.create(args, context, info, at));
    },
    correctHolding: async (_, args, context, info) =>
      toHoldingPayload(await holding.correct(args, context, info)),
    endHolding: async (_, args, context, info) => toHoldingPayload(await holding.end(args, context, info)),
  },
};
