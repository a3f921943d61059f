import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type { FieldRelationship, RelationshipPayload, Resolvers } from '../generated/resolvers.ts';

const relationship = changesOf('Relationship');

const toPayload = ({ fact, ...rest }: Answer): RelationshipPayload => ({
  ...rest,
  relationship: fact && flatten<FieldRelationship>(fact),
});

export const relationshipResolvers: Resolvers = {
  Mutation: {
    createRelationship: async (_, args, context, info) => {
      const at = { label: 'Partner', id: args.input.fromId, value: 'fromId' } as const;
      return toPayload(await relationship.create(args, context, info, at));
    },
    correctRelationship: async (_, args, context, info) =>
      toPayload(await relationship.correct(args, context, info)),
    endRelationship: async (_, args, context, info) => toPayload(await relationship.end(args, context, info)),
  },
};
