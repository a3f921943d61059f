import type { Preview } from './import-documents.ts';

type Counts = Preview['counts'];

/** What an import does to the facts of a centre, all kinds together. */
export function totalsOf(counts: Counts) {
  const sum = (pick: (count: Counts[number]) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    created: sum((count) => count.created),
    changed: sum((count) => count.changed),
    unchanged: sum((count) => count.unchanged),
  };
}

/** Whether an import would change anything. */
export const hasWork = (counts: Counts): boolean =>
  counts.some(({ created, changed }) => created + changed > 0);

/** The key of a field's name among the words of the forms. */
export function fieldKey(kind: string | null, field: string): string {
  const own: Readonly<Record<string, string>> = {
    partner: 'partnerId',
    issue: kind === 'ISSUES' ? 'name' : 'issueId',
    interest: kind === 'INTERESTS' ? 'name' : 'interestId',
    from: 'fromId',
    to: 'toId',
    directed: 'isDirected',
    parties: 'partyIds',
    interests: 'interestIds',
    mediator: 'mediatorId',
  };
  if (kind === 'RELATIONSHIPS' && field === 'kind') return 'facts.field.Relationship.kind';
  if (kind === 'STANCES' && field === 'power') return 'facts.field.Stance.power';
  return `facts.field.${own[field] ?? field}`;
}
