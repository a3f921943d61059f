import type { FactLabel } from '../../domain/facts.ts';
import type { Viewer } from '../../domain/visibility.ts';
import { asking, factsAbout, factsById, factsOfCentre } from '../facts/read.ts';
import { type FactState, isOpen, sees } from '../facts/state.ts';
import { findCentreTaken } from './centre-checks.ts';
import { type CentreState, findCentreState } from './centre-state.ts';
import type { Session } from './session.ts';
import type { ChangeError, Operation } from './types.ts';

/** What a plan may ask inside the lock. */
export interface PlanReader {
  readonly centreId: string;
  readonly viewer: Viewer;
  /** Moment of the change; what it makes holds since then unless a date is given. */
  readonly now: string;
  /** Those of these facts that the writer may see. */
  find(label: FactLabel, ids: readonly string[]): Promise<FactState[]>;
  /** Every fact of the centre of one label that the writer may see, ended ones too. */
  list(label: FactLabel): Promise<FactState[]>;
  centre(): Promise<CentreState | null>;
  /** An error when another centre has this name. */
  isCentreNameTaken(name: string): Promise<ChangeError | null>;
  /** The open facts about this one, those that the writer cannot see included: for steps that follow. */
  about(fact: Pick<FactState, 'label' | 'id'>): Promise<FactState[]>;
}

export type Plan =
  | {
      readonly operations: readonly Operation[];
      /** The fact the payload shows; the first operation's when absent. */
      readonly shown?: Pick<FactState, 'label' | 'id'>;
      /** A change of the centre's own fields. */
      readonly centre?: { readonly before: CentreState; readonly after: CentreState };
    }
  | { readonly errors: readonly ChangeError[]; readonly stored?: FactState | null };

export function readerFor({ tx, centreId, viewer, now }: Session): PlanReader {
  const ask = asking(tx);
  const seen = (facts: FactState[]) =>
    facts.filter((fact) => fact.centreId === centreId && sees(viewer)(fact));
  return {
    centreId,
    viewer,
    now,
    find: async (label, ids) => seen(await factsById(ask, label, ids)),
    list: async (label) => seen(await factsOfCentre(ask, label, centreId)),
    centre: () => findCentreState(ask, centreId),
    isCentreNameTaken: (name) => findCentreTaken(tx, centreId, name, true),
    about: async (fact) => (await factsAbout(ask, [fact])).filter((about) => isOpen(about, now)),
  };
}
