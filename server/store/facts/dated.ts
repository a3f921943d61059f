import { type Current, type Earlier, factsAt } from '../../domain/history.ts';
import { canSee, type Viewer } from '../../domain/visibility.ts';
import { type FactState, type Revision, validFromOf, validToOf } from './state.ts';

/** Facts as they held on a date: the stored states with their revisions, in the terms of `factsAt`. */
export function statesAt(
  facts: readonly FactState[],
  revisions: readonly Revision[],
  asOf: string,
): FactState[] {
  const versions = new Map(facts.map(({ id, version }) => [id, version]));
  const current = facts.map((state): Current & { state: FactState } => ({
    id: state.id,
    validFrom: validFromOf(state),
    validTo: validToOf(state),
    state,
  }));
  const earlier = revisions.map((revision): Earlier & { state: FactState } => ({
    factId: revision.factId,
    validFrom: revision.validFrom,
    validTo: revision.validTo,
    state: asState(revision, versions.get(revision.factId) ?? 0),
  }));
  return factsAt(current, earlier, asOf).map(({ state }) => state);
}

/** An earlier state as a fact; with the version of today, because whoever corrects it corrects the fact of today. */
function asState({ factId, label, centreId, author, values, links }: Revision, version: number): FactState {
  return { id: factId, label, centreId, author, values, links, version };
}

export const seesRevision =
  (viewer: Viewer) =>
  ({ centreId, visibility, author }: Revision): boolean =>
    canSee(viewer, { centreId, visibility, author });
