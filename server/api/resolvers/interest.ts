import type { Resolvers } from '../generated/resolvers.ts';

export const interestResolvers: Resolvers = {};
