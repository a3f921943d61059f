import { getIssue } from '../../analysis/arguments.ts';
import { type FieldIssue, type FieldSnapshot, isOpen } from '../../domain/field-snapshot.ts';
import { computeForces } from '../../domain/force-field.ts';
import { positionOnScale } from '../../domain/stance.ts';
import { teamRoles } from '../../domain/visibility.ts';
import { forceFieldOf } from '../force-field-cache.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toMoment } from '../moment.ts';
import { holdsUntil } from '../validity.ts';

export const forceFieldResolvers: Resolvers = {
  Query: {
    async forceField(_parent, { centreId, issueId, asOf, layer }, context) {
      const field = await forceFieldOf(context, {
        centreId,
        asOf: toMoment(asOf, 'asOf'),
        now: new Date().toISOString(),
      });
      if (asOf == null) holdsUntil(context.validity, field.holdsUntil);
      const issue = issueId == null ? null : getIssue(field, issueId);
      const role = context.viewer.centres.get(centreId);
      return {
        ...field,
        layer,
        dataVersion: field.centre.dataVersion,
        scope: role !== undefined && teamRoles.has(role) ? 'TEAM' : 'SHARED',
        relationships: field.relationships.filter((relationship) => !layer || relationship.layer === layer),
        issues: field.issues.filter((one) => isOpen(field, one)),
        issue,
        ...forcesOn(field, issue),
      };
    },
  },
};

function forcesOn(field: FieldSnapshot, issue: FieldIssue | null) {
  if (issue === null) return { stances: [], forces: null };
  const { stances, ...forces } = computeForces({
    partners: field.partners,
    stances: field.stances
      .filter(({ issueId }) => issueId === issue.id)
      .map((stance) => ({ ...stance, positionOnScale: positionOnScale(stance.position, issue) })),
  });
  return { stances, forces };
}
