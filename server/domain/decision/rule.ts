import type { rulePresets } from '../facts.ts';
import { type Fraction, fraction, toFraction } from './fraction.ts';

/** What a partner did with its vote. */
export const voteKinds = ['FOR', 'AGAINST', 'NOT_CAST'] as const;
export type Vote = (typeof voteKinds)[number];

/** Someone entitled to vote. A partner's own record will do. */
export interface Voter {
  readonly id: string;
  /** Property value, euros; null when unknown, which is not 0. */
  readonly wozValue: number | null;
  /** Number of votes this voter carries; null when unknown. */
  readonly votes: number | null;
}

/** Votes by id of voter. Who is not in it has not voted; who is not entitled does not count. */
export type Votes = ReadonlyMap<string, Vote>;

/** Weights of the rule's own, such as square metres or seats; who is not in it has no known weight. */
export interface OwnWeights {
  readonly name: string;
  readonly byVoter: Readonly<Record<string, number>>;
}

/** What is counted: HEADS one for each; or WOZ value; or votes carried; or weights of the rule's own. */
export type Weighing = 'HEADS' | 'WOZ_VALUE' | 'VOTES' | OwnWeights;

/**
 * A threshold on a share:
 *
 *   IN_FAVOUR of CAST      weight in favour / weight of the votes cast
 *   IN_FAVOUR of ENTITLED  weight in favour / weight of all entitled
 *   TURNOUT of ENTITLED    weight of the votes cast / weight of all entitled
 *
 * Value for higher than value against = IN_FAVOUR of CAST, > 1/2.
 * A voter whose weight is unknown takes no part in the test, neither above nor below the line, and is reported. Where there is nothing below
 * the line the share is null and the test fails.
 */
export interface RuleTest {
  readonly id: string;
  readonly kind: 'IN_FAVOUR' | 'TURNOUT';
  readonly of: 'ENTITLED' | 'CAST';
  readonly by: Weighing;
  readonly operator: '>=' | '>';
  readonly share: Fraction;
}

/** Partners of whom at least this share (of heads) must be in favour; not voting is not in favour. Who is not entitled does not count. */
export interface MustAgree {
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly share: Fraction;
}

/**
 * How an issue is decided: it passes when every test passes, no veto is used, and every group that must agree does.
 * A veto is used by voting against; who must vote in favour is a group of one that must agree.
 */
export interface DecisionRule {
  readonly tests: readonly RuleTest[];
  readonly vetoes: readonly string[];
  readonly mustAgree: readonly MustAgree[];
}

/** A rule as given: shares are fractions or numbers (0.6666666666666666 is read as 2/3), and what is usual may be left out. */
export interface RuleInput {
  readonly tests?: readonly {
    /** Default: test-1, test-2 … */
    readonly id?: string;
    /** Default IN_FAVOUR. */
    readonly kind?: RuleTest['kind'];
    /** Default CAST, for TURNOUT ENTITLED. */
    readonly of?: RuleTest['of'];
    /** Default HEADS. */
    readonly by?: Weighing;
    /** Default >=. */
    readonly operator?: RuleTest['operator'];
    readonly share: Fraction | number;
  }[];
  readonly vetoes?: readonly string[];
  readonly mustAgree?: readonly {
    readonly name: string;
    readonly memberIds: readonly string[];
    /** Default 1: all of them. */
    readonly share?: Fraction | number;
  }[];
}

/** What is wrong with a rule: the path of the value, and what to give instead. */
export interface RuleProblem {
  readonly field: string;
  readonly message: string;
}

/** A rule from what was given. Throws RangeError naming the first problem; `findRuleProblems` lists them all. */
export function buildRule(input: RuleInput): DecisionRule {
  const [problem] = findRuleProblems(input);
  if (problem) throw new RangeError(`${problem.field}: ${problem.message}`);
  return {
    tests: (input.tests ?? []).map((test, i) => ({
      id: test.id ?? `test-${i + 1}`,
      kind: test.kind ?? 'IN_FAVOUR',
      of: test.of ?? (test.kind === 'TURNOUT' ? 'ENTITLED' : 'CAST'),
      by: test.by ?? 'HEADS',
      operator: test.operator ?? '>=',
      share: readShare(test.share)!,
    })),
    vetoes: [...new Set(input.vetoes)],
    mustAgree: (input.mustAgree ?? []).map(({ name, memberIds, share }) => ({
      name,
      memberIds: [...new Set(memberIds)],
      share: readShare(share ?? 1)!,
    })),
  };
}

/** Everything that is wrong with a rule; empty when it can be built. */
export function findRuleProblems(input: RuleInput): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const complain = (field: string, message: string) => problems.push({ field, message });
  const { tests = [], vetoes = [], mustAgree = [] } = input;
  if (tests.length === 0 && mustAgree.length === 0) {
    complain('tests', 'a rule needs a test or a group that must agree: without them it passes with no votes');
  }
  const ids = new Set<string>();
  tests.forEach((test, i) => {
    const at = `tests[${i}]`;
    const id = test.id ?? `test-${i + 1}`;
    if (id === '') complain(`${at}.id`, 'must not be empty: give a short name, or leave it out');
    if (ids.has(id)) complain(`${at}.id`, `"${id}" is already the id of another test: give each its own`);
    ids.add(id);
    if (test.kind === 'TURNOUT' && test.of === 'CAST') {
      complain(`${at}.of`, 'turnout is a share of all entitled: take ENTITLED, or kind IN_FAVOUR');
    }
    complainOfShare(`${at}.share`, test.share, test.operator ?? '>=');
    if (typeof test.by === 'object') complainOfWeights(`${at}.by`, test.by);
  });
  vetoes.forEach((id, i) => {
    if (id === '') complain(`vetoes[${i}]`, 'must be the id of a voter');
  });
  mustAgree.forEach((group, i) => {
    const at = `mustAgree[${i}]`;
    if (group.name.trim() === '') complain(`${at}.name`, 'must not be empty: say who these partners are');
    if (group.memberIds.length === 0) complain(`${at}.memberIds`, 'must name at least one voter');
    complainOfShare(`${at}.share`, group.share ?? 1, '>=', '');
  });
  return problems;

  function complainOfShare(
    field: string,
    given: Fraction | number,
    operator: '>=' | '>',
    otherwise = ', or take >',
  ) {
    const share = readShare(given);
    if (!share) {
      complain(
        field,
        'must be from 0 to 1: give a number such as 0.5, or two whole numbers below 1,000,000,000',
      );
    } else if (operator === '>' && share.numerator === share.denominator) {
      complain(field, 'more than all is never reached: give a share below 1, or take >=');
    } else if (operator === '>=' && share.numerator === 0) {
      complain(field, `at least nothing is always reached: give a share above 0${otherwise}`);
    }
  }

  function complainOfWeights(field: string, weights: OwnWeights) {
    if (weights.name.trim() === '') complain(`${field}.name`, 'must not be empty: say what is weighed');
    for (const [id, weight] of Object.entries(weights.byVoter)) {
      if (!(weight >= 0 && weight <= 1e12)) {
        complain(`${field}.byVoter.${id}`, `must be from 0 to 1,000,000,000,000, and is ${weight}`);
      }
    }
  }
}

function readShare(given: Fraction | number): Fraction | null {
  if (typeof given === 'number') return toFraction(given);
  const { numerator, denominator } = given;
  const isShare =
    Number.isInteger(numerator) &&
    Number.isInteger(denominator) &&
    numerator >= 0 &&
    numerator <= denominator &&
    denominator > 0 &&
    denominator <= 1e9;
  return isShare ? fraction(numerator, denominator) : null;
}

const half = fraction(1, 2);
const twoThirds = fraction(2, 3);

/** The rules that have a name (`rulePresets` of facts), in the order of their tests' ids. Votes cast count, except for unanimity. */
export const presetRules = {
  SIMPLE_MAJORITY: buildRule({ tests: [{ id: 'majority', operator: '>', share: half }] }),
  TWO_THIRDS: buildRule({ tests: [{ id: 'two-thirds', share: twoThirds }] }),
  UNANIMITY: buildRule({ tests: [{ id: 'unanimity', of: 'ENTITLED', share: 1 }] }),
  DOUBLE_MAJORITY: buildRule({
    tests: [
      { id: 'heads', operator: '>', share: half },
      { id: 'votes', by: 'VOTES', operator: '>', share: half },
    ],
  }),
  BIZ: buildRule({
    tests: [
      { id: 'turnout', kind: 'TURNOUT', share: half },
      { id: 'heads', share: twoThirds },
      { id: 'woz', by: 'WOZ_VALUE', operator: '>', share: half },
    ],
  }),
} as const satisfies Record<(typeof rulePresets)[number], DecisionRule>;

/** The weight of a voter in a test; null when unknown. */
export function weightOf(voter: Voter, by: Weighing): number | null {
  if (by === 'HEADS') return 1;
  if (by === 'WOZ_VALUE') return voter.wozValue;
  if (by === 'VOTES') return voter.votes;
  return Object.hasOwn(by.byVoter, voter.id) ? by.byVoter[voter.id]! : null;
}
