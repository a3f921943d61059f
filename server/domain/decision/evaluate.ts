import { type DecisionRule, type RuleTest, type Voter, type Votes, weightOf } from './rule.ts';
import { toNumber, toWholeWeights } from './whole-weights.ts';

/** Why a share does not exist. A test without a share fails. */
export type NoShare = 'NOBODY_ENTITLED' | 'NO_WEIGHT_KNOWN' | 'ALL_WEIGHTS_ZERO' | 'NOBODY_VOTED';

/** Figures of a test in its own unit: heads, euros, votes, or that of its own weights. */
export interface TestOutcome {
  readonly test: RuleTest;
  readonly passes: boolean;
  /** Above the line: in favour, or cast. */
  readonly numerator: number;
  /** Below the line: cast, or entitled. */
  readonly denominator: number;
  /** 0..1; null with `noShareBecause`. */
  readonly share: number | null;
  readonly noShareBecause: NoShare | null;
  /** The least `numerator` that passes with this denominator; null without a share. */
  readonly needed: number | null;
  /** numerator − needed: 0 just passes, −3 lacks 3. A vote that changes from against to in favour counts fully. Null without a share. */
  readonly margin: number | null;
  /**
   * How much must be added by voters who have not voted yet, all in favour, to pass: for a share of votes cast more than the margin lacks,
   * because they are counted below the line too. 0 when it passes; null when no such amount is enough.
   */
  readonly neededFromNewVotes: number | null;
  /** Entitled voters whose weight is unknown, left out of this test. */
  readonly withoutWeight: readonly string[];
}

export interface MustAgreeOutcome {
  readonly name: string;
  readonly passes: boolean;
  readonly inFavourIds: readonly string[];
  /** Members who vote against or not. */
  readonly missingIds: readonly string[];
  /** Members who are not entitled: left out. */
  readonly notEntitledIds: readonly string[];
  /** How many must be in favour; null when no member is entitled, and then it fails. */
  readonly needed: number | null;
}

export interface RuleOutcome {
  readonly passes: boolean;
  readonly tests: readonly TestOutcome[];
  /** Voters with a veto who vote against. */
  readonly vetoedBy: readonly string[];
  readonly mustAgree: readonly MustAgreeOutcome[];
  /** Vetoes of who is not entitled: without effect. */
  readonly vetoesWithoutVoter: readonly string[];
}

/**
 * Does it pass, and by how much, test by test? Exact: shares are compared in whole numbers, so two votes of three are two thirds.
 * Nobody entitled: every test fails. Throws RangeError on a negative weight or a voter who is there twice.
 */
export function evaluateRule(rule: DecisionRule, voters: readonly Voter[], votes: Votes): RuleOutcome {
  const entitled = new Set(voters.map(({ id }) => id));
  if (entitled.size < voters.length) throw new RangeError('voters: each must be there once');
  const tests = rule.tests.map((test) => evaluateTest(test, voters, votes));
  const vetoedBy = rule.vetoes.filter((id) => entitled.has(id) && votes.get(id) === 'AGAINST');
  const mustAgree = rule.mustAgree.map(({ name, memberIds, share }): MustAgreeOutcome => {
    const members = memberIds.filter((id) => entitled.has(id));
    const inFavourIds = members.filter((id) => votes.get(id) === 'FOR');
    const needed =
      members.length === 0 ? null : Math.ceil((members.length * share.numerator) / share.denominator);
    return {
      name,
      passes: needed !== null && inFavourIds.length >= needed,
      inFavourIds,
      missingIds: members.filter((id) => votes.get(id) !== 'FOR'),
      notEntitledIds: memberIds.filter((id) => !entitled.has(id)),
      needed,
    };
  });
  return {
    passes:
      [...tests, ...mustAgree].every(({ passes }) => passes) &&
      vetoedBy.length === 0 &&
      tests.length + mustAgree.length > 0,
    tests,
    vetoedBy,
    mustAgree,
    vetoesWithoutVoter: rule.vetoes.filter((id) => !entitled.has(id)),
  };
}

function evaluateTest(test: RuleTest, voters: readonly Voter[], votes: Votes): TestOutcome {
  const counted = voters.filter((voter) => weightOf(voter, test.by) !== null);
  const withoutWeight = voters.filter((voter) => weightOf(voter, test.by) === null).map(({ id }) => id);
  const { whole, scale } = toWholeWeights(counted.map((voter) => weightOf(voter, test.by)!));
  let inFavour = 0n;
  let cast = 0n;
  let entitled = 0n;
  counted.forEach(({ id }, i) => {
    const weight = whole[i]!;
    const vote = votes.get(id) ?? 'NOT_CAST';
    entitled += weight;
    if (vote !== 'NOT_CAST') cast += weight;
    if (vote === 'FOR') inFavour += weight;
  });
  const above = test.kind === 'TURNOUT' ? cast : inFavour;
  const below = test.of === 'CAST' ? cast : entitled;
  const noShareBecause = whyNoShare(voters.length, counted.length, entitled, below);
  const p = BigInt(test.share.numerator);
  const q = BigInt(test.share.denominator);
  const needed = test.operator === '>' ? (p * below) / q + 1n : divideUp(p * below, q);
  const passes = noShareBecause === null && above >= needed;
  const inUnit = (whole: bigint) => toNumber(whole, scale);
  return {
    test,
    passes,
    numerator: inUnit(above),
    denominator: inUnit(below),
    share: noShareBecause === null ? Number(above) / Number(below) : null,
    noShareBecause,
    needed: noShareBecause === null ? inUnit(needed) : null,
    margin: noShareBecause === null ? inUnit(above - needed) : null,
    neededFromNewVotes: passes ? 0 : neededFromNewVotes(),
    withoutWeight,
  };

  /** The least m with above + m in favour of the share of below + m (of a share of all entitled, below stays). */
  function neededFromNewVotes(): number | null {
    if (entitled === 0n) return null;
    const lacks = p * below - q * above;
    const each = test.of === 'CAST' ? q - p : q;
    if (each === 0n) return cast === 0n ? inUnit(1n) : null;
    const enough = test.operator === '>' ? lacks / each + 1n : divideUp(lacks, each);
    const least = noShareBecause === 'NOBODY_VOTED' && enough === 0n ? 1n : enough;
    return least <= entitled - cast ? inUnit(least) : null;
  }
}

function whyNoShare(voters: number, counted: number, entitled: bigint, below: bigint): NoShare | null {
  if (voters === 0) return 'NOBODY_ENTITLED';
  if (counted === 0) return 'NO_WEIGHT_KNOWN';
  if (entitled === 0n) return 'ALL_WEIGHTS_ZERO';
  return below === 0n ? 'NOBODY_VOTED' : null;
}

const divideUp = (a: bigint, b: bigint) => (a + b - 1n) / b;
