import type { FactValues } from './values.ts';

/** How saving ended. */
export type Outcome =
  | { readonly state: 'saved' }
  | {
      readonly state: 'refused';
      readonly errors: readonly {
        readonly field?: string | null;
        readonly code: string;
        readonly message: string;
      }[];
    }
  /** Someone else saved first: nothing was written, and this is what stands there now. */
  | { readonly state: 'stale'; readonly stored: FactValues; readonly version: number }
  /** No answer came. Whether it was written is not known; a repeat under the same id is harmless. */
  | { readonly state: 'unreachable' }
  /** The service answered with a fault of its own. */
  | { readonly state: 'failed' };
