import { z } from 'zod';
import { centreKinds } from './facts.ts';

/** The values of a centre that its users set. */
export const centreValues = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(centreKinds),
  place: z.string().max(200).nullable(),
  description: z.string().max(4000).nullable(),
});
