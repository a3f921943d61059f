/** Words for a share, from 0 to 1 in five steps; each has its own translation under `facts:steps`. */
export type Steps =
  | 'power'
  | 'legitimacy'
  | 'urgency'
  | 'importance'
  | 'salience'
  | 'probability'
  | 'turnout'
  | 'strength'
  | 'confidence';

/** Words that have a translation of their own under `facts:words`; `open` fields take any other word too. */
export type Words =
  | 'visibility'
  | 'attitude'
  | 'sector'
  | 'ring'
  | 'layer'
  | 'sign'
  | 'rule'
  | 'stage'
  | 'scope'
  | 'centreKind'
  | 'partnerKind'
  | 'relationshipKind'
  | 'role'
  | 'influence'
  | 'severity'
  | 'language'
  | 'channel';

interface Named {
  /** Name of the input field and of the field of the fact. */
  readonly name: string;
  /** Heading of the form this field stands under. */
  readonly section: Section;
  /** May not be empty. */
  readonly required?: boolean;
  /** Only asked for while making the fact; afterwards it never changes, or in a form of its own. */
  readonly onlyNew?: boolean;
  /** Only asked for while correcting the fact. */
  readonly onlyStored?: boolean;
}

export type Section =
  | 'who'
  | 'about'
  | 'influence'
  | 'role'
  | 'approach'
  | 'background'
  | 'weights'
  | 'judgement'
  | 'scale'
  | 'course'
  | 'claim'
  | 'access';

/** How one value of a fact is asked for, checked and shown. */
export type Field = Named &
  (
    | { readonly kind: 'text'; readonly max: number; readonly long?: boolean; readonly trim?: boolean }
    | {
        readonly kind: 'word';
        readonly words: Words;
        readonly known: readonly string[];
        readonly max: number;
      }
    | { readonly kind: 'email'; readonly max: number }
    | { readonly kind: 'phone'; readonly max: number }
    | { readonly kind: 'secret'; readonly min: number; readonly max: number }
    | { readonly kind: 'share'; readonly steps: Steps }
    | { readonly kind: 'position' }
    | { readonly kind: 'level'; readonly words: Words; readonly min: number; readonly max: number }
    | {
        readonly kind: 'number';
        readonly min: number;
        readonly max: number;
        readonly whole?: boolean;
        readonly unit?: 'euro';
      }
    | { readonly kind: 'choice'; readonly words: Words; readonly values: readonly string[] }
    | { readonly kind: 'yesNo' }
    | { readonly kind: 'list'; readonly max: number; readonly maxLength: number; readonly lines?: boolean }
    | { readonly kind: 'date'; readonly future?: boolean }
    | { readonly kind: 'memberships'; readonly values: readonly string[] }
    | {
        readonly kind: 'fact';
        readonly of: 'partner' | 'interest' | 'issue';
        readonly many?: boolean;
        readonly atLeast?: number;
      }
  );
