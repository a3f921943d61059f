import type { Resolvers } from '../generated/resolvers.ts';

export const conflictResolvers: Resolvers = {};
