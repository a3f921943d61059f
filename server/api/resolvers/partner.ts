import type { Resolvers } from '../generated/resolvers.ts';

export const partnerResolvers: Resolvers = {};
