import { byName } from '../domain/by-name.ts';
import { type FieldStance, isOpen } from '../domain/field-snapshot.ts';
import { classifySalience, placeOnGrid } from '../domain/salience.ts';
import { analysisOf, type FieldPart } from './analysis.ts';
import { assertShare, getIssue } from './arguments.ts';

export interface SalienceArgs {
  /** Id or key. */
  readonly issueId: string | null;
  /** From where a partner has an attribute, 0 to 1. */
  readonly cut: number;
  readonly gridCut: 'HALF' | 'MEDIAN';
}

const HALF = 0.5;

/** Who counts and why, and where each partner lies on the power–interest grid. */
export const salience = analysisOf(['partners', 'issues', 'stances'], (field, args: SalienceArgs) => {
  assertShare('cut', args.cut);
  const stanceOf = stancesByPartner(field, args.issueId);
  const placed = field.partners.toSorted(byName).map((partner) => {
    const stances = stanceOf.get(partner.id) ?? [];
    const levels = stances.map((stance) => stance.salience).filter((level) => level !== null);
    return {
      partner,
      power: (args.issueId === null ? null : stances[0]?.power) ?? partner.power,
      interestLevel: levels.length === 0 ? null : Math.max(...levels),
    };
  });
  const cutAt = (values: readonly (number | null)[]) =>
    args.gridCut === 'HALF' ? HALF : (medianOf(values.filter((value) => value !== null)) ?? HALF);
  const powerCut = cutAt(placed.map(({ power }) => power));
  const interestCut = cutAt(placed.map(({ interestLevel }) => interestLevel));
  return placed.map(({ partner, power, interestLevel }) => {
    const { legitimacy, urgency, ringActual, ringDesired } = partner;
    return {
      partnerId: partner.id,
      power,
      legitimacy,
      urgency,
      ...classifySalience({ power, legitimacy, urgency }, args.cut),
      interestLevel,
      quadrant: placeOnGrid(power, interestLevel, { power: powerCut, interest: interestCut }),
      ringActual,
      ringDesired,
      powerCut,
      interestCut,
    };
  });
});

/** Those on the issue, otherwise on all open ones. */
function stancesByPartner(field: FieldPart<'issues' | 'stances'>, issueId: string | null) {
  const issue = issueId === null ? null : getIssue(field, issueId);
  const counted = new Set(
    issue === null ? field.issues.filter((one) => isOpen(field, one)).map(({ id }) => id) : [issue.id],
  );
  const byPartner = new Map<string, FieldStance[]>();
  for (const stance of field.stances) {
    if (!counted.has(stance.issueId)) continue;
    const own = byPartner.get(stance.partnerId);
    if (own) own.push(stance);
    else byPartner.set(stance.partnerId, [stance]);
  }
  return byPartner;
}

/** Mean of the middle two where their number is even; null of none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
