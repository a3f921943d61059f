import { type Fraction, toFraction } from '../domain/decision/fraction.ts';
import { type CustomRule, findCustomRuleProblem } from '../domain/decision/issue-rule.ts';
import type { DecisionRuleInput, InputMaybe } from './generated/resolvers.ts';

/** The path of a value within the rule, and what to give instead. */
interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A rule as it was given, with what is usual filled in; otherwise what is wrong with it. */
export function readCustomRule(given: DecisionRuleInput): CustomRule | Problem {
  const rule = toCustomRule(given);
  return 'field' in rule ? rule : (findCustomRuleProblem(rule) ?? rule);
}

function toCustomRule({ tests, mustAgree }: DecisionRuleInput): CustomRule | Problem {
  const problems: Problem[] = [];
  const share = (at: string, given: ShareInput, usual: ShareInput | null) => {
    const read = readShare(given.share == null && given.numerator == null && usual ? usual : given);
    if (!read) {
      problems.push({
        field: at,
        message: 'give share from 0 to 1, or numerator and denominator, both whole numbers.',
      });
    }
    return read ?? { numerator: 1, denominator: 1 };
  };
  const rule: CustomRule = {
    tests: (tests ?? []).map((test, i) => {
      const kind = test.kind ?? 'IN_FAVOUR';
      return {
        id: test.id ?? `test-${i + 1}`,
        kind,
        of: test.of ?? (kind === 'TURNOUT' ? 'ENTITLED' : 'CAST'),
        by: test.by ?? 'HEADS',
        operator: test.operator === 'MORE_THAN' ? '>' : '>=',
        ...share(`tests.${i}.share`, test, null),
      };
    }),
    mustAgree: (mustAgree ?? []).map(({ name, by, value, ...given }, i) => ({
      name,
      by,
      value,
      ...share(`mustAgree.${i}.share`, given, { numerator: 1, denominator: 1 }),
    })),
  };
  return problems[0] ?? rule;
}

interface ShareInput {
  readonly share?: InputMaybe<number>;
  readonly numerator?: InputMaybe<number>;
  readonly denominator?: InputMaybe<number>;
}

function readShare({ share, numerator, denominator }: ShareInput): Fraction | null {
  if (share != null) return numerator == null && denominator == null ? toFraction(share) : null;
  return numerator == null || denominator == null ? null : { numerator, denominator };
}
