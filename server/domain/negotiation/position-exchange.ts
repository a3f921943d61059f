import { type BargainingIssue, weighPositions } from './bargaining-issue.ts';

/** One side of a deal. */
export interface ExchangeSide {
  readonly actor: number;
  /** Issue on which this actor gives way, and from where to where, on the issue's own scale. */
  readonly supplies: number;
  readonly from: number;
  readonly to: number;
  /** Issue on which it gets something back. */
  readonly demands: number;
  /** Gain minus what it gives up: salience × points of outcome, where each issue's scale is 100 points. */
  readonly gain: number;
}

/** Two actors who each give way on the issue that matters less to them. */
export interface PositionExchange {
  readonly sides: readonly [ExchangeSide, ExchangeSide];
  /** The gain of each: equal by construction. Points × salience, 0..100. */
  readonly gain: number;
  /** How far the compromise moves, by issue of `sides[0].demands` and `sides[1].demands`; signed, on the issues' own scales. */
  readonly outcomeShifts: readonly [number, number];
}

/** Stance in points of 0..100. */
interface Point {
  readonly position: number;
  readonly salience: number;
  /** power × salience. */
  readonly weight: number;
}

/** Issues in points of 0..100 of their scale, so that gains on different issues can be compared. */
export interface ExchangeTable {
  readonly issues: readonly (ExchangeIssue | null)[];
}

interface ExchangeIssue {
  readonly minimum: number;
  readonly scale: number;
  readonly points: ReadonlyMap<number, Point>;
  readonly totalWeight: number;
  readonly outcome: number;
}

export function buildExchangeTable(issues: readonly BargainingIssue[]): ExchangeTable {
  return { issues: issues.map(toExchangeIssue) };
}

function toExchangeIssue(issue: BargainingIssue): ExchangeIssue | null {
  const weighed = weighPositions(issue);
  if (typeof weighed === 'string') return null;
  const scale = issue.maximum - issue.minimum;
  const points = new Map(
    weighed.map(({ actor, position, salience, weight }) => [
      actor,
      { position: (100 * (position - issue.minimum)) / scale, salience, weight },
    ]),
  );
  let totalWeight = 0;
  let moment = 0;
  for (const { position, weight } of points.values()) {
    totalWeight += weight;
    moment += weight * position;
  }
  return { minimum: issue.minimum, scale, points, totalWeight, outcome: moment / totalWeight };
}

/** Two actors and two issues on both of which the compromise lies between them. */
export interface ExchangePair {
  readonly actors: readonly [number, number];
  readonly issues: readonly [number, number];
}

/**
 * Position exchanges: which two partners could each give way on the matter that is less important to them, so that both gain?
 *
 * Candidates are all pairs of actors i, j and of issues p, q where the compromise lies strictly between their positions on both. Of the
 * two, i cares for p more in proportion (s_ip / s_iq > s_jp / s_jq): j moves towards i on p, i towards j on q. With Δ the shift of the
 * compromise on an issue,
 *
 *     Δ_p = |move of j| c_jp s_jp / Σ_k c_kp s_kp,    Δ_q likewise,    Δ_q = Δ_p (s_ip + s_jp) / (s_iq + s_jq)   (equal gain)
 *     gain = Δ_p s_ip − Δ_q s_iq = Δ_q s_jq − Δ_p s_jp
 *
 * as far as it goes: nobody moves past the other's position, and no compromise past the position of who demands it.
 * Equal ratios of salience give gain 0: such pairs are candidates, and no exchange.
 *
 * Undefined stances (no position, or power or salience unknown or 0) exchange nothing. O(m² n²) for m issues and n actors.
 *
 * @see Stokman, F. N. & Van Oosten, R. (1994). The exchange of voting positions, in Bueno de Mesquita & Stokman (eds), European Community
 *   Decision Making, Yale UP, ch. 5. Equal gain as exchange rate: DECIDE; Arregui, Stokman & Thomson (2004), European Union Politics 5:47–72.
 */
export function listExchangePairs({ issues }: ExchangeTable): ExchangePair[] {
  const pairs: ExchangePair[] = [];
  issues.forEach((one, p) => {
    if (!one) return;
    for (let q = p + 1; q < issues.length; q += 1) {
      const other = issues[q];
      if (!other) continue;
      const actors = [...one.points.keys()].filter((actor) => other.points.has(actor));
      actors.forEach((i, at) => {
        for (const j of actors.slice(at + 1)) {
          if (isBetween(one, i, j) && isBetween(other, i, j)) pairs.push({ actors: [i, j], issues: [p, q] });
        }
      });
    }
  });
  return pairs;
}

function isBetween({ points, outcome }: ExchangeIssue, i: number, j: number): boolean {
  return (points.get(i)!.position - outcome) * (points.get(j)!.position - outcome) < 0;
}

/** The deal of one pair; null when it brings them nothing. `outcomes`: compromises as they are now, in points, by issue. */
export function computeExchange(
  { issues }: ExchangeTable,
  { actors: [one, two], issues: [first, second] }: ExchangePair,
  outcomes?: readonly number[],
): PositionExchange | null {
  const salience = (actor: number, issue: number) => issues[issue]!.points.get(actor)!.salience;
  const lean = salience(one, first) * salience(two, second) - salience(two, first) * salience(one, second);
  if (Math.abs(lean) < 1e-12) return null;
  const [i, j] = lean > 0 ? [one, two] : [two, one];
  const onP = toShift(issues[first]!, j, i, outcomes?.[first]);
  const onQ = toShift(issues[second]!, i, j, outcomes?.[second]);
  if (onP.most <= 0 || onQ.most <= 0) return null;
  const [sip, sjp, siq, sjq] = [
    salience(i, first),
    salience(j, first),
    salience(i, second),
    salience(j, second),
  ];
  const rate = (sip + sjp) / (siq + sjq);
  const shiftP = Math.min(onP.most, onQ.most / rate);
  const shiftQ = shiftP * rate;
  const gain = shiftP * sip - shiftQ * siq;
  if (!(gain > 1e-9)) return null;
  return {
    sides: [
      { actor: i, supplies: second, demands: first, gain, ...onQ.moveFor(shiftQ) },
      {
        actor: j,
        supplies: first,
        demands: second,
        gain: shiftQ * sjq - shiftP * sjp,
        ...onP.moveFor(shiftP),
      },
    ],
    gain,
    outcomeShifts: [onP.inOwnUnits(shiftP), onQ.inOwnUnits(shiftQ)],
  };
}

/** What the supplier can do to the compromise of an issue in the direction of the demander; in points. */
function toShift(issue: ExchangeIssue, supplier: number, demander: number, outcome = issue.outcome) {
  const from = issue.points.get(supplier)!;
  const goal = issue.points.get(demander)!.position;
  const direction = Math.sign(goal - from.position);
  const share = from.weight / issue.totalWeight;
  const isOutcomeBetween = (outcome - from.position) * direction > 0 && (goal - outcome) * direction > 0;
  return {
    most: isOutcomeBetween ? Math.min(Math.abs(goal - from.position) * share, Math.abs(goal - outcome)) : 0,
    moveFor: (shift: number) => ({
      from: toOwnUnits(issue, from.position),
      to: toOwnUnits(issue, from.position + (direction * shift) / share),
    }),
    inOwnUnits: (shift: number) => (direction * shift * issue.scale) / 100,
  };
}

const toOwnUnits = ({ minimum, scale }: ExchangeIssue, point: number) => minimum + (point * scale) / 100;
