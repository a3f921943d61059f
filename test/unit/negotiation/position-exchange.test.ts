import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BargainingIssue } from '../../../server/domain/negotiation/bargaining-issue.ts';
import { computeCompromise } from '../../../server/domain/negotiation/compromise.ts';
import { realiseExchanges } from '../../../server/domain/negotiation/exchange-round.ts';
import { computeNegotiationOutlook } from '../../../server/domain/negotiation/negotiation-outlook.ts';
import {
  buildExchangeTable,
  computeExchange,
  listExchangePairs,
} from '../../../server/domain/negotiation/position-exchange.ts';
import { cityTollDebate, parties } from '../../fixtures/city-toll-debate.ts';

const hundredth = fc.integer({ min: 1, max: 100 }).map((n) => n / 100);
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([n, m]) =>
    fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), hundredth, hundredth), {
        minLength: n,
        maxLength: n,
      }),
      { minLength: m, maxLength: m },
    ),
  )
  .map((issues) =>
    issues.map(
      (stances): BargainingIssue => ({
        minimum: 0,
        maximum: 20,
        stances: stances.map(([position, salience, power]) => ({ position, salience, power })),
      }),
    ),
  );

/** Outcome of an issue after stances moved, recomputed from nothing. */
function outcomeWith(issue: BargainingIssue, moves: readonly { actor: number; to: number }[]): number {
  const stances = issue.stances.map((stance, actor) => {
    const move = moves.find((one) => one.actor === actor);
    return stance && move ? { ...stance, position: move.to } : stance;
  });
  const compromise = computeCompromise({ ...issue, stances });
  if ('undefinedBecause' in compromise) throw new Error(compromise.undefinedBecause);
  return compromise.outcome;
}

describe('position exchange, city toll', () => {
  const round = realiseExchanges(cityTollDebate);

  it('has 240 candidates and the published gains of the first five', () => {
    expect(round.candidateCount).toBe(240);
    const gains = [1.973684211, 1.792636309, 1.534365325, 1.157621005, 0.947016021];
    gains.forEach((gain, at) => {
      expect(round.exchanges[at]!.gain).toBeCloseTo(gain, 8);
    });
  });

  it('starts with extra investment for the toll, between Willems and Wcentr', () => {
    const [one, two] = round.exchanges[0]!.sides;
    expect([parties[one.actor], cityTollDebate[one.supplies]!.name, one.from, one.to]).toEqual([
      'Willems',
      'extra investment',
      25,
      100,
    ]);
    expect([parties[two.actor], cityTollDebate[two.supplies]!.name, two.from]).toEqual([
      'Wcentr',
      'toll in the inner city',
      0,
    ]);
    expect(two.to).toBeCloseTo(61.05117364047237, 9);
    expect(two.gain).toBeCloseTo(1.9736842105263157, 12);
  });

  it('hurts third parties: VVDs, against the toll, pays for the first deal', () => {
    const hurt = round.exchanges[0]!.externalities.find(({ actor }) => parties[actor] === 'VVDs')!;
    // 0.9 × the toll moving 10.388 away, 0.8 × the investment moving from 0.512 below 50 to 12.646 above it.
    expect(hurt.effect).toBeCloseTo(-(0.9 * 10.38781163 + 0.8 * (12.64619883 - 0.51169591)), 6);
  });
});

describe('position exchange', () => {
  it('gives both the same gain, computed from the outcomes themselves, within the caps', () => {
    fc.assert(
      fc.property(anyTable, (issues) => {
        const table = buildExchangeTable(issues);
        for (const pair of listExchangePairs(table)) {
          const deal = computeExchange(table, pair);
          if (!deal) continue;
          for (const side of deal.sides) {
            const other = deal.sides.find(({ actor }) => actor !== side.actor)!;
            let gain = 0;
            for (const p of pair.issues) {
              const supplier = deal.sides.find(({ supplies }) => supplies === p)!;
              const { position, salience } = issues[p]!.stances[side.actor]!;
              const before = outcomeWith(issues[p]!, []);
              const after = outcomeWith(issues[p]!, [supplier]);
              gain += 5 * salience! * (Math.abs(before - position) - Math.abs(after - position));
            }
            expect(gain).toBeCloseTo(deal.gain, 6);
            expect(side.gain).toBeCloseTo(deal.gain, 6);
            const goal = issues[side.supplies]!.stances[other.actor]!.position;
            expect((goal - side.to) * Math.sign(goal - side.from)).toBeGreaterThanOrEqual(-1e-9);
          }
        }
      }),
    );
  });

  it('supplies no position twice, and ends where the moved positions end', () => {
    fc.assert(
      fc.property(anyTable, (issues) => {
        const round = realiseExchanges(issues, { error: 0 });
        const moves = round.exchanges.flatMap(({ sides }) => sides);
        expect(new Set(moves.map(({ actor, supplies }) => `${actor} ${supplies}`)).size).toBe(moves.length);
        round.outcomesAfter.forEach((after, p) => {
          expect(after).toBeCloseTo(
            outcomeWith(
              issues[p]!,
              moves.filter(({ supplies }) => supplies === p),
            ),
            9,
          );
        });
        for (const { gain, gainBand } of round.exchanges) {
          expect(gainBand.low).toBeCloseTo(gain, 9);
          expect(gainBand.high).toBeCloseTo(gain, 9);
        }
        for (const { gain, gainBand } of realiseExchanges(issues).exchanges) {
          expect(gainBand.low).toBeLessThanOrEqual(gain);
          expect(gainBand.high).toBeGreaterThanOrEqual(gain);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('needs two issues, two partners, and different cares', () => {
    const stance = (position: number, salience: number) => ({ position, salience, power: 1 });
    const issue = (...stances: ReturnType<typeof stance>[]) => ({ minimum: 0, maximum: 10, stances });
    const far = issue(stance(0, 0.5), stance(10, 0.5));
    expect(realiseExchanges([far])).toMatchObject({ candidateCount: 0, exchanges: [] });
    expect(realiseExchanges([far, far])).toMatchObject({ candidateCount: 1, exchanges: [], effects: [] });
    expect(realiseExchanges([issue(stance(1, 1)), issue(stance(1, 1))]).candidateCount).toBe(0);
    expect(realiseExchanges([])).toMatchObject({ candidateCount: 0, outcomesAfter: [] });
    const unknown = { minimum: 0, maximum: 10, stances: [null, { position: 3, salience: null, power: 1 }] };
    expect(realiseExchanges([far, unknown]).outcomesAfter).toEqual([5, null]);
  });

  it('tells that a powerless third party is hurt', () => {
    const issue = (a: number, b: number, c: number) => ({
      minimum: 0,
      maximum: 10,
      stances: [
        { position: 0, salience: a, power: 1 },
        { position: 10, salience: b, power: 1 },
        { position: c, salience: 1, power: 0 },
      ],
    });
    const { exchanges } = realiseExchanges([issue(1, 0.2, 10), issue(0.2, 1, 0)]);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]!.externalities).toEqual([
      { actor: 2, effect: expect.closeTo(-2 * 100 * (1 / 6), 6) },
    ]);
  });
});

describe('negotiation outlook', () => {
  it('has for each issue its compromise, Nash solution and median', () => {
    const { issues, exchanges } = computeNegotiationOutlook(cityTollDebate);
    expect(issues).toHaveLength(6);
    expect(issues[0]).toMatchObject({
      compromise: { outcome: expect.closeTo(49.353233831, 8) },
      nash: { outcome: expect.closeTo(50, 0) },
      median: { low: 50, high: 50 },
    });
    expect(exchanges.exchanges.length).toBeGreaterThan(5);
  });
});
