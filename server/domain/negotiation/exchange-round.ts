import { type Band, type BargainingIssue, PLAUSIBLE_ERROR, plausibleRange } from './bargaining-issue.ts';
import {
  buildExchangeTable,
  computeExchange,
  type ExchangePair,
  listExchangePairs,
  type PositionExchange,
} from './position-exchange.ts';

/** What a deal does to someone outside it, or all deals together to anyone. */
export interface Externality {
  readonly actor: number;
  /** Points (of 100 per scale) nearer to its positions, times salience; below 0: hurt. */
  readonly effect: number;
}

export interface RealisedExchange extends PositionExchange {
  /** Gain of each when power and salience of the two, on the two issues, are somewhat wrong; low 0: the deal may vanish. */
  readonly gainBand: Band;
  /** Third parties, most hurt first: a likely new opponent. Those it does nothing to are left out. */
  readonly externalities: readonly Externality[];
}

export interface ExchangeRound {
  /** Pairs of actors and issues that might deal. */
  readonly candidateCount: number;
  /** In the order in which they are made: greatest gain first. */
  readonly exchanges: readonly RealisedExchange[];
  /** By issue, on its own scale; null where the issue has no outcome. */
  readonly outcomesBefore: readonly (number | null)[];
  readonly outcomesAfter: readonly (number | null)[];
  /** Of all exchanges together, by actor: most hurt first. */
  readonly effects: readonly Externality[];
}

/**
 * A round of deals: which exchanges would be made, and who is hurt by them?
 *
 * Of all candidates the one with the greatest gain is made first. A position that has been given away cannot be given away again: candidates
 * in which an actor supplies an issue it has already supplied are struck out, and so are those whose compromise no longer lies between the
 * two. The rest is computed anew with the compromises as they then are. What each wants stays what it was at the start.
 * Equal gains: lowest issues and actors first.
 *
 * Effect on k = Σ over the issues of (|O − x_k| − |O′ − x_k|) s_k, in points of 100 per scale; of a third party: its externality.
 * The band of a gain is from the least to the greatest over the corners of what power and salience of the two may be on the two issues.
 *
 * @see Stokman & Van Oosten (1994), as in `listExchangePairs`. Dijkstra, J., Van Assen, M. & Stokman, F. N. (2008). Outcomes of collective
 *   decisions with externalities predicted. J. Theoretical Politics 20:415–441.
 */
export function realiseExchanges(
  issues: readonly BargainingIssue[],
  { error = PLAUSIBLE_ERROR, limit = 100 }: { readonly error?: number; readonly limit?: number } = {},
): ExchangeRound {
  const table = buildExchangeTable(issues);
  const candidates = listExchangePairs(table);
  const start = table.issues.map((issue) => issue?.outcome ?? 0);
  const outcomes = [...start];
  const isSupplied = new Set<string>();
  const exchanges: RealisedExchange[] = [];
  let open = candidates;
  while (exchanges.length < limit) {
    const deals = open.flatMap((pair) => {
      const deal = computeExchange(table, pair, outcomes);
      return deal?.sides.every(({ actor, supplies }) => !isSupplied.has(`${actor} ${supplies}`))
        ? [{ pair, deal }]
        : [];
    });
    const best = deals.reduce<(typeof deals)[number] | null>(
      (top, one) => (top && top.deal.gain >= one.deal.gain - 1e-12 ? top : one),
      null,
    );
    if (!best) break;
    const before = [...outcomes];
    for (const { actor, supplies } of best.deal.sides) isSupplied.add(`${actor} ${supplies}`);
    best.deal.sides.forEach(({ demands }, side) => {
      outcomes[demands]! += (100 * best.deal.outcomeShifts[side]!) / table.issues[demands]!.scale;
    });
    const partners = best.deal.sides.map(({ actor }) => actor);
    exchanges.push({
      ...best.deal,
      gainBand: bandOfGain(issues, best.deal, best.pair, error, movedSince(start, before)),
      externalities: effectsOf(issues, before, outcomes).filter(({ actor }) => !partners.includes(actor)),
    });
    open = deals.map(({ pair }) => pair);
  }
  const inOwnUnits = (points: readonly number[]) =>
    table.issues.map((issue, p) => issue && issue.minimum + (points[p]! * issue.scale) / 100);
  return {
    candidateCount: candidates.length,
    exchanges,
    outcomesBefore: inOwnUnits(start),
    outcomesAfter: inOwnUnits(outcomes),
    effects: effectsOf(issues, start, outcomes),
  };
}

/** Effects on everyone with a position and a known salience: who has no power can be hurt too. */
function effectsOf(
  issues: readonly BargainingIssue[],
  before: readonly number[],
  after: readonly number[],
): Externality[] {
  const effects = new Map<number, number>();
  issues.forEach(({ minimum, maximum, stances }, p) => {
    if (before[p] === after[p]) return;
    stances.forEach((stance, actor) => {
      if (stance === null || stance.salience === null) return;
      const point = (100 * (stance.position - minimum)) / (maximum - minimum);
      const nearer = Math.abs(before[p]! - point) - Math.abs(after[p]! - point);
      effects.set(actor, (effects.get(actor) ?? 0) + nearer * stance.salience);
    });
  });
  return [...effects]
    .filter(([, effect]) => Math.abs(effect) > 1e-9)
    .map(([actor, effect]) => ({ actor, effect }))
    .sort((a, b) => a.effect - b.effect || a.actor - b.actor);
}

const movedSince = (start: readonly number[], now: readonly number[]) =>
  now.map((outcome, p) => outcome - start[p]!);

/**
 * Power and salience of the two on the two issues, each low or high: 2⁸ corners. A deal the other way round is another deal.
 * `moved`: how far the deals before it have moved each compromise, in points.
 */
function bandOfGain(
  issues: readonly BargainingIssue[],
  deal: PositionExchange,
  { actors, issues: [p, q] }: ExchangePair,
  error: number,
  moved: readonly number[],
): Band {
  let low = deal.gain;
  let high = deal.gain;
  for (let corner = 0; corner < 256; corner += 1) {
    const pick = (range: Band, bit: number) => ((corner >> bit) & 1 ? range.high : range.low);
    const table = buildExchangeTable(
      [p, q].map((index, at) => {
        const issue = issues[index]!;
        const stances = [...issue.stances];
        actors.forEach((actor, side) => {
          const { position, power, salience } = issue.stances[actor]!;
          const bit = 4 * at + 2 * side;
          stances[actor] = {
            position,
            power: pick(plausibleRange(power, error), bit),
            salience: pick(plausibleRange(salience, error), bit + 1),
          };
        });
        return { ...issue, stances };
      }),
    );
    const there = table.issues.every((issue) => issue && actors.every((actor) => issue.points.has(actor)))
      ? computeExchange(
          table,
          { actors, issues: [0, 1] },
          table.issues.map((issue, at) => issue!.outcome + moved[at === 0 ? p : q]!),
        )
      : null;
    const isSameDeal =
      there?.sides[0].actor === deal.sides[0].actor &&
      [p, q][there.sides[0].demands] === deal.sides[0].demands;
    const gain = there && isSameDeal ? there.gain : 0;
    low = Math.min(low, gain);
    high = Math.max(high, gain);
  }
  return { low, high };
}
