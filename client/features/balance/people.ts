import type { Mark } from './mark.ts';

/** What the parts of the screen need to name a partner, open a card and light up the figure. */
export interface People {
  readonly nameOf: (id: string) => string;
  readonly choosePartner: (id: string) => void;
  readonly chooseRelationship: (id: string) => void;
  readonly point: (mark: Mark) => void;
}
