import { noIssue } from '../analysis/arguments.ts';
import { findCentreOfIssue } from '../store/issues.ts';
import type { Context } from './context.ts';

/** The centre that a question about an issue is about: as given, otherwise the issue's own. Throws NotFound in the words for an issue that is hidden. */
export async function centreOfIssue(
  { database, viewer }: Context,
  { centreId, issueId }: { readonly centreId?: string | null; readonly issueId: string },
): Promise<string> {
  const found = centreId ?? (await findCentreOfIssue(database, viewer, issueId));
  if (found === null) throw noIssue(issueId);
  return found;
}
