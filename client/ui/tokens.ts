/** The colours of the service. Every pair that is read together is checked for contrast in `tokens.test.ts`. */
export interface Tokens {
  /** The page. */
  readonly paper: string;
  /** Cards, bars and fields on the page. */
  readonly surface: string;
  /** Under the pointer, and behind what is chosen in a list. */
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines between things; carries no meaning. */
  readonly line: string;
  /** The outline of a control: at least 3:1. */
  readonly edge: string;
  /** Actions, selection, focus. */
  readonly accent: string;
  /** Text on a plane of accent. */
  readonly onAccent: string;
  readonly for: string;
  readonly doubt: string;
  readonly against: string;
  readonly unknown: string;
}

export type SchemeName = 'light' | 'dark';

export const tokens: Readonly<Record<SchemeName, Tokens>> = {
  light: {
    paper: '#FAF9F6',
    surface: '#FFFFFF',
    raised: '#F1EFEA',
    ink: '#1E232B',
    muted: '#59626E',
    line: '#DAD7D0',
    edge: '#858C96',
    accent: '#0A6A72',
    onAccent: '#FFFFFF',
    for: '#00795A',
    doubt: '#986900',
    // Darker than its dark twin suggests: at #B8400C it cannot be told from `doubt` without green cones.
    against: '#9E2F08',
    unknown: '#59626E',
  },
  dark: {
    paper: '#15181D',
    surface: '#1D2127',
    raised: '#272C34',
    ink: '#ECEEF1',
    muted: '#A3ACB8',
    line: '#333943',
    edge: '#6F7A88',
    accent: '#5CC3C9',
    onAccent: '#15181D',
    for: '#3CC49A',
    doubt: '#E0B040',
    against: '#FF8A5C',
    unknown: '#A3ACB8',
  },
};
