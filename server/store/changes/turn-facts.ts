import type { FactLabel } from '../../domain/facts.ts';
import type { Viewer } from '../../domain/visibility.ts';
import type { Transaction } from '../driver.ts';
import { sees } from '../facts/state.ts';
import { existsFor } from './draft.ts';
import { checkDuplicates, withNewKey } from './duplicates.ts';
import { findLookalikes } from './lookalikes.ts';
import type { Entry } from './record.ts';
import { Refused, refuseChange } from './refusal.ts';
import { checkRules, leftBehind } from './rules.ts';
import { isSame } from './same.ts';
import { Stock } from './stock.ts';
import type { ChangeError, FactState, Transition } from './types.ts';
import { findLastVersions } from './versions.ts';
import { called } from './wording.ts';

const isFact = (state: { readonly label: string } | null): state is FactState =>
  state !== null && state.label !== 'Centre';

/** The steps that take each fact of a change back (UNDO) or there again (REDO). Refused when one is not as the change left it. */
export async function toTransitions(
  tx: Transaction,
  entries: readonly Entry[],
  { turn, viewer }: { turn: 'UNDO' | 'REDO'; viewer: Viewer },
): Promise<Transition[]> {
  const aims = entries.flatMap(({ before, after }) => {
    const fact = after ?? before;
    if (!isFact(fact)) return [];
    const [expected, goal] = turn === 'UNDO' ? [after, before] : [before, after];
    return [{ fact, expected: isFact(expected) ? expected : null, goal: isFact(goal) ? goal : null }];
  });
  const stock = new Stock(tx);
  await stock.load(aims.map(({ fact }) => fact));
  const versions = await findLastVersions(
    tx,
    aims.flatMap(({ expected, fact }) => (expected === null ? fact.id : [])),
  );
  const errors: ChangeError[] = [];
  const transitions = aims.flatMap(({ fact, expected, goal }): Transition[] => {
    const current = stock.facts.get(fact.id) ?? null;
    if (!isSame(current, expected)) {
      errors.push(changedSince(current, current !== null && existsFor(viewer, current, stock.facts)));
      return [];
    }
    const version = (current?.version ?? versions.get(fact.id) ?? 0) + 1;
    return [{ operation: null, before: current, after: goal && { ...goal, version } }];
  });
  if (errors.length > 0) throw new Refused(withoutRepetition(errors));
  return transitions;
}

const conflict = (message: string): ChangeError => ({
  operation: null,
  value: 'changeId',
  code: 'CONFLICT',
  message,
});

const changedSince = (fact: FactState | null, isVisible: boolean) =>
  conflict(
    fact && isVisible
      ? `The ${called(fact)} (${fact.id}) was changed since: undo that first, or correct it.`
      : 'Something in it was changed or taken away since: undo that first.',
  );

const withoutRepetition = (errors: readonly ChangeError[]) => [
  ...new Map(errors.map((error) => [error.message, error])).values(),
];

/** Whether the centre keeps true what it must when the steps are written; an undo does not carry on into facts outside its change. */
export async function assertSound(
  tx: Transaction,
  transitions: readonly Transition[],
  { centreId, viewer, now }: { centreId: string; viewer: Viewer; now: string },
): Promise<void> {
  const stock = new Stock(tx);
  const links = transitions.flatMap(({ after }): { label: FactLabel; links: FactState['links'] }[] =>
    after ? [after] : [],
  );
  await stock.load([], links);
  if (checkRules(transitions, { centreId, viewer, now, facts: stock.facts, isUndo: true }).length > 0) {
    throw refuseChange('CONFLICT', 'What it was about has since ended, been hidden or been taken away.');
  }
  const about = await stock.loadAbout(transitions.flatMap(({ before }) => before ?? []));
  const behind = leftBehind(transitions, about, now);
  if (behind.length > 0) {
    await stock.load(behind.map(({ about: target }) => target));
    throw new Refused(
      withoutRepetition(
        behind.map(({ about: target }) =>
          conflict(
            existsFor(viewer, target, stock.facts)
              ? `Facts were noted about the ${called(target)} (${target.id}) since: undo or end those first.`
              : 'Facts were noted since about something in it: undo or end those first.',
          ),
        ),
      ),
    );
  }
  const lookalikes = await findLookalikes(tx, centreId, withNewKey(transitions, now));
  const duplicates = checkDuplicates(transitions, lookalikes, now, sees(viewer));
  if (duplicates.length > 0) throw new Refused(duplicates.map((error) => ({ ...error, value: 'changeId' })));
}
