import { createContext } from 'react';
import type { KeptScenario } from '../api/scenarios.ts';

/** The scenario that the address names with `scenario=<id>`. */
export interface Opened {
  /** Null when the address names none, or one that is not there. */
  readonly kept: KeptScenario | null;
  /** The address names one that is not there for this issue, or that its reader may not see. */
  readonly isMissing: boolean;
}

export const OpenedScenario = createContext<Opened>({ kept: null, isMissing: false });
