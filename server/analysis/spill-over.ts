import type { IssueDecision } from '../domain/decision/issue-decision.ts';
import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import { computeInfluence } from '../domain/influence.ts';
import { buildListening } from '../domain/listening.ts';
import type { SpillOver } from '../domain/persuasion/persuasion-problem.ts';
import { toSpillOver } from '../domain/persuasion/spill-over.ts';
import { ATTITUDE_CUT } from '../domain/stance.ts';
import { AnalysisLimit } from '../errors.ts';
import { MAX_LISTENERS } from './influence.ts';

/**
 * What winning one voter over does to the others, by who listens to whom over all relationships; partners without a vote pass it on too.
 *
 * @param susceptibility of partners with a stance, 0 to 1.
 * @param isFixed voters that are to be left as they are.
 */
export function readSpillOver(
  field: Pick<FieldSnapshot, 'partners' | 'relationships' | 'stances'>,
  { issue, voters, stances }: IssueDecision,
  susceptibility: number,
  isFixed: (voterId: string) => boolean,
): { readonly spillOver: SpillOver } | { readonly undefinedBecause: string } {
  const { partners, initial, open, weights } = buildListening(field, issue.id, null, () => ({
    susceptibility,
    selfWeight: 0,
  }));
  if (partners.length > MAX_LISTENERS) {
    throw new AnalysisLimit(
      `Spill-over looks at no more than ${MAX_LISTENERS} partners that have a stance or listen to one, and there are ${partners.length}: ask without spillOver.`,
    );
  }
  if (partners.length === 0) return { undefinedBecause: 'nobody has a position on the issue' };
  const influence = computeInfluence({
    weights,
    susceptibility: open.map((one) => one.susceptibility),
    initial: initial.map((position) => position ?? 0),
  });
  if ('undefinedBecause' in influence) return influence;
  const placeOf = new Map(partners.map(({ id }, place) => [id, place]));
  const places = voters.map(({ id }) => placeOf.get(id) ?? null);
  const shares = places.map((i) =>
    places.map((j) => (i === null || j === null ? 0 : influence.totalInfluence[i]![j]!)),
  );
  const positions = voters.map(({ id }) => stances.get(id)?.position ?? null);
  const { gains, shiftNeeded } = toSpillOver(shares, positions, ATTITUDE_CUT);
  return {
    spillOver: {
      gains,
      shiftNeeded: shiftNeeded.map((needed, i) => (isFixed(voters[i]!.id) ? null : needed)),
    },
  };
}
