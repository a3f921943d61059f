import type { AnalysisName, AnswerOf, ArgsOf } from '../analysis/analyses.ts';
import type { Visibility } from '../domain/facts.ts';
import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import { teamRoles } from '../domain/visibility.ts';
import type { Context } from './context.ts';
import { forceFieldOf } from './force-field-cache.ts';
import { toMoment } from './moment.ts';
import { holdsUntil } from './validity.ts';
import { viewerKey } from './viewer-key.ts';

export interface AnalysisQuestion<Name extends AnalysisName> {
  readonly query: Name;
  readonly centreId: string;
  /** As the caller gave it. */
  readonly asOf: string | null | undefined;
  /** Plain data, with every default filled in: the answer is kept under it. */
  readonly args: ArgsOf<Name>;
}

/** The field that was analysed, in the words that answers share. */
export interface AnalysedField {
  readonly centreId: string;
  readonly asOf: string;
  readonly dataVersion: number;
  /** The widest visibility of facts of others that the asker sees. */
  readonly scope: Visibility;
}

/**
 * Analyses the field as the asker of this request sees it, in a worker. The answer is kept for this asker and data version; without `asOf` until
 * something in the field begins or ends. Throws NotFound where there is no such centre for the asker, Cancelled when it was stopped, and
 * what the analysis throws.
 */
export async function analyse<Name extends AnalysisName>(
  context: Context,
  { query, centreId, asOf, args }: AnalysisQuestion<Name>,
): Promise<{ readonly field: AnalysedField; readonly answer: AnswerOf<Name> }> {
  const moment = toMoment(asOf, 'asOf');
  const field = await forceFieldOf(context, { centreId, asOf: moment, now: new Date().toISOString() });
  if (moment === null) holdsUntil(context.validity, field.holdsUntil);
  const { dataVersion } = field.centre;
  const answer = await context.analyses.ask({
    query,
    field,
    args,
    key: JSON.stringify([
      centreId,
      dataVersion,
      viewerKey(context.viewer, centreId),
      moment ?? { until: field.holdsUntil },
      query,
      args,
    ]),
    userId: context.user.id,
    signal: context.signal,
  });
  return { field: analysedField(context, field), answer: answer as AnswerOf<Name> };
}

function analysedField({ viewer }: Context, { centre, asOf }: FieldSnapshot): AnalysedField {
  const role = viewer.centres.get(centre.id);
  return {
    centreId: centre.id,
    asOf,
    dataVersion: centre.dataVersion,
    scope: role !== undefined && teamRoles.has(role) ? 'TEAM' : 'SHARED',
  };
}
