import { describe, expect, it } from 'vitest';
import {
  experimentalChallenge,
  type NegotiationOutlookArgs,
  negotiationOutlook,
} from '../../../server/analysis/negotiation-outlook.ts';
import { noScenario } from '../../../server/domain/scenario.ts';
import { cityTollDebate, parties } from '../../fixtures/city-toll-debate.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const outlook = async (field: SmallSnapshot, args: Partial<NegotiationOutlookArgs> = {}) =>
  negotiationOutlook.compute(
    snapshotOf(field),
    { issueIds: ['Plein'], scenario: noScenario, statusQuos: [], error: 0.25, exchangeCount: 20, ...args },
    analysisTools(),
  );

/** The debate on the city toll, positions on −1 to +1, with the power of each party its own. */
const toll: SmallSnapshot = {
  partners: Object.fromEntries(
    parties.map((party, i) => [party, { power: cityTollDebate[0]!.stances[i]!.power }]),
  ),
  issues: Object.fromEntries(
    cityTollDebate.map(({ name, minimum, maximum }) => [name, { minimum, maximum }]),
  ),
  stances: cityTollDebate.flatMap(({ name, minimum, maximum, stances }) =>
    stances.map((stance, i) => {
      const { position, salience } = stance!;
      return [parties[i]!, name, (2 * (position - minimum)) / (maximum - minimum) - 1, { salience }] as const;
    }),
  ),
};
const tollIssues = cityTollDebate.map(({ name }) => name);

describe('a negotiation outlook', () => {
  it('of the city toll gives the compromises, 240 candidate exchanges and the first gain that are published', async () => {
    const found = await outlook(toll, { issueIds: tollIssues });
    cityTollDebate.forEach(({ compromise }, p) => {
      expect(found.issues[p]!.compromise!.at.value).toBeCloseTo(compromise, 6);
    });
    expect(found.candidateCount).toBe(240);
    expect(found.exchanges[0]!.gain).toBeCloseTo(1.97368, 5);
    for (const { afterExchanges, minimum, maximum } of found.issues) {
      expect(afterExchanges!.value).toBeGreaterThan(minimum);
      expect(afterExchanges!.value).toBeLessThan(maximum);
    }
    expect(found.effects.map(({ effect }) => effect)).toEqual(
      found.effects.map(({ effect }) => effect).sort((a, b) => a - b),
    );
  });

  it('makes no more exchanges than asked for, and none with one issue', async () => {
    const found = await outlook(toll, { issueIds: tollIssues, exchangeCount: 1 });
    expect(found.exchanges).toHaveLength(1);
    expect(await outlook(toll, { issueIds: tollIssues.slice(0, 1) })).toMatchObject({
      candidateCount: 0,
      exchanges: [],
      effects: [],
    });
  });

  it('takes power on the issue before that of the partner, and widens the band for who is unknown', async () => {
    const found = await outlook({
      partners: { A: { power: 0.1 }, B: { power: 0.5 }, C: {} },
      stances: [
        ['A', 'Plein', 1, { power: 0.5, salience: 1 }],
        ['B', 'Plein', -1, { salience: 1 }],
        ['C', 'Plein', 1, { salience: 0.5 }],
      ],
    });
    const [issue] = found.issues;
    expect(issue!.compromise).toMatchObject({ at: { value: 0, position: 0 }, unweighedIds: ['C'] });
    // High A, high C, low B: (0.625 + 0.625 − 0.28125) / 1.53125; C at 0.625 · 1.
    expect(issue!.compromise!.band.high.value).toBeCloseTo((0.625 + 0.625 - 0.28125) / 1.53125, 6);
    expect(issue!.positions.map(({ share }) => share)).toEqual([0.5, 0.5, null]);
  });

  it('gives no win-set where nobody decides, or none can win', async () => {
    const stances: SmallSnapshot['stances'] = [['A', 'Plein', 1, { power: 1, salience: 1 }]];
    const why = async (field: SmallSnapshot) => (await outlook(field)).issues[0]!.winSetUndefinedBecause;
    expect(await why({ stances })).toBe('NO_RULE');
    expect(await why({ partners: { A: { wozValue: 0 } }, issues: { Plein: { rule: 'BIZ' } }, stances })).toBe(
      'RULE_CANNOT_BE_WON',
    );
    expect(await why({ partners: { A: {} }, issues: { Plein: { rule: 'UNANIMITY' } } })).toBe(
      'NOBODY_TAKES_A_POSITION',
    );
    expect(await why({ issues: { Plein: { rule: 'UNANIMITY', minimum: 3, maximum: 3 } }, stances })).toBe(
      'NO_SCALE',
    );
  });

  it('refuses more pairs than it can look at', async () => {
    const many = Array.from({ length: 720 }, (_, i) => `p${i}`);
    const stances = ['Plein', 'Straat', 'Markt'].flatMap((issue) =>
      many.map((partner) => [partner, issue, 0.5] as const),
    );
    await expect(outlook({ stances }, { issueIds: ['Plein', 'Straat', 'Markt'] })).rejects.toThrow(
      'ask for fewer issues',
    );
  });
});

describe('the challenge model', () => {
  it('says that it is experimental, and has nothing without positions', async () => {
    const of = async (field: SmallSnapshot, id: string) =>
      experimentalChallenge.compute(
        snapshotOf(field),
        { issueIds: [id], scenario: noScenario, challengedIssueId: id },
        analysisTools(),
      );
    const found = await of(toll, tollIssues[0]!);
    expect(found).toMatchObject({ isExperimental: true, undefinedBecause: null });
    expect(found.outcome).toEqual(found.medians.at(-1));
    expect(await of({ issues: { Plein: {} } }, 'Plein')).toEqual({
      isExperimental: true,
      outcome: null,
      medians: [],
      hasSettled: false,
      undefinedBecause: 'NOBODY_TAKES_A_POSITION',
    });
  });
});
