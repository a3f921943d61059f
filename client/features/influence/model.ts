import type { Attitude } from '../../api/generated/graphql.ts';
import { attitudeOf } from '../../ui/facts/words.ts';
import type { Outlook } from './document.ts';

/** How open partners are to one another unless someone says otherwise: half. */
export const USUAL_OPENNESS = 0.5;

export interface InfluenceRow {
  readonly id: string;
  readonly name: string;
  /** Position now, −1 to +1; null without a stance. */
  readonly now: number | null;
  /** Position when the talking is done; null where undefined. */
  readonly settled: number | null;
  /** How far it moves by talking alone; null without a stance. */
  readonly drift: number | null;
  readonly leverage: number | null;
  /** How far the mean moves when it is wholly persuaded; null where undefined. */
  readonly effect: number | null;
}

/** Who takes part, the one it helps most to persuade first; who cannot be counted last. */
export function toRows(partners: Outlook['partners'], names: ReadonlyMap<string, string>): InfluenceRow[] {
  return partners
    .map(({ partnerId, initial, settled, leverage, effectOfPersuading }) => ({
      id: partnerId,
      name: names.get(partnerId) ?? partnerId,
      now: initial ?? null,
      settled: settled ?? null,
      drift: initial == null || settled == null ? null : settled - initial,
      leverage: leverage ?? null,
      effect: effectOfPersuading ?? null,
    }))
    .sort((a, b) => (b.effect ?? -1) - (a.effect ?? -1) || a.name.localeCompare(b.name, 'nl'));
}

/** The partners whose persuasion would move the mean; nobody is left to persuade where everyone is wholly in favour. */
export function worthPersuading(rows: readonly InfluenceRow[]): InfluenceRow[] {
  return rows.filter(({ effect }) => effect !== null && effect >= 0.0005);
}

export interface ChangedAttitude {
  readonly row: InfluenceRow;
  readonly from: Attitude;
  readonly to: Attitude;
}

/** Those whose attitude talking alone changes, the furthest moved first. */
export function whoChanges(rows: readonly InfluenceRow[]): ChangedAttitude[] {
  return rows
    .map((row) => ({ row, from: attitudeOf(row.now), to: attitudeOf(row.settled) }))
    .filter(({ row, from, to }) => row.drift !== null && from !== to)
    .sort((a, b) => Math.abs(b.row.drift ?? 0) - Math.abs(a.row.drift ?? 0));
}

export type UndefinedReason = 'cycle' | 'unheard' | 'nobody' | 'other';

/** Which of the reasons that the screen can put in words the service gave. */
export function reasonOf(undefinedBecause: string): UndefinedReason {
  if (/without a position/i.test(undefinedBecause)) return 'unheard';
  if (/cycle|never settles/i.test(undefinedBecause)) return 'cycle';
  if (/nobody|no partner|no stance/i.test(undefinedBecause)) return 'nobody';
  return 'other';
}
