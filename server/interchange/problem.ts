import type { UserErrorCode } from '../store/changes/types.ts';

/** A sentence for the person who imports, in the two languages of the interface. */
export interface Wording {
  readonly en: string;
  readonly nl: string;
}

/** A mistake at a place in a file. `line` counts as the file does, from 1; null when no single line or column is at fault. */
export interface Problem {
  readonly line: number | null;
  /** Header of the column. */
  readonly column: string | null;
  readonly code: UserErrorCode;
  readonly wording: Wording;
}

/** Why one value cannot be taken, before it is known where it stands. */
export type Refusal = Pick<Problem, 'code' | 'wording'>;

export function refuse(code: UserErrorCode, en: string, nl: string): Refusal {
  return { code, wording: { en, nl } };
}

/** A value as it is quoted in a message: short, and on one line. */
export function quote(value: string): string {
  const short = value.replace(/\s+/gu, ' ').trim();
  return `‘${short.length > 40 ? `${short.slice(0, 40)}…` : short}’`;
}
