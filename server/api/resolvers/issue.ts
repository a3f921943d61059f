import { type Fraction, toFraction } from '../../domain/decision/fraction.ts';
import {
  type CustomRule,
  describeRule,
  findCustomRuleProblem,
  type IssueWithRule,
  writeCustomRule,
} from '../../domain/decision/issue-rule.ts';
import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type {
  DecisionRule,
  DecisionRuleInput,
  FieldIssue,
  InputMaybe,
  IssuePayload,
  Resolvers,
  RulePreset,
  UserError,
} from '../generated/resolvers.ts';

const issue = changesOf('Issue');

const toPayload = ({ fact, ...rest }: Answer): IssuePayload => ({
  ...rest,
  issue: fact && flatten<FieldIssue>(fact),
});

export const issueResolvers: Resolvers = {
  FieldIssue: {
    decisionRule: (parent) => toDecisionRule(parent as unknown as IssueWithRule),
  },
  Mutation: {
    raiseIssue: async (_, args, context, info) => {
      const checked = withRule(args.input);
      if ('userErrors' in checked) return refused(checked.userErrors);
      const at = { centreId: args.input.centreId };
      return toPayload(await issue.create({ ...args, input: checked.input }, context, info, at));
    },
    correctIssue: async (_, args, context, info) => {
      const checked = withRule(args.input);
      if ('userErrors' in checked) return refused(checked.userErrors);
      return toPayload(await issue.correct({ ...args, input: checked.input }, context, info));
    },
    mergeIssues: async (_, args, context, info) => toPayload(await issue.merge(args, context, info)),
    closeIssue: async (_, args, context, info) => toPayload(await issue.end(args, context, info)),
  },
};

const refused = (userErrors: UserError[]): IssuePayload => ({ issue: null, change: null, userErrors });

function toDecisionRule(stored: IssueWithRule): DecisionRule | null {
  const rule = describeRule(stored);
  return (
    rule && {
      ...rule,
      tests: rule.tests.map((test) => ({
        ...test,
        operator: test.operator === '>' ? 'MORE_THAN' : 'AT_LEAST',
      })),
      vetoIds: [...stored.vetoIds],
      electorateIds: [...stored.electorateIds],
    }
  );
}

interface RuleChange {
  readonly rule?: InputMaybe<RulePreset>;
  readonly customRule?: InputMaybe<DecisionRuleInput>;
}

/** The input with its rule as it is kept: naming one kind of rule takes the other away. */
function withRule<Input extends RuleChange>(
  input: Input,
):
  | { readonly input: Omit<Input, 'customRule'> & { customRule?: string | null } }
  | { readonly userErrors: UserError[] } {
  const { customRule, ...rest } = input;
  if (customRule == null) {
    return { input: rest.rule != null || customRule === null ? { ...rest, customRule: null } : rest };
  }
  const error = (field: string, message: string): { userErrors: UserError[] } => ({
    userErrors: [{ field: `input.${field}`, code: 'INVALID', message: `${field}: ${message}` }],
  });
  if (rest.rule != null) return error('customRule', 'give this or rule, not both.');
  const rule = toCustomRule(customRule);
  if ('field' in rule) return error(`customRule.${rule.field}`, rule.message);
  const problem = findCustomRuleProblem(rule);
  if (problem) return error(`customRule.${problem.field}`, problem.message);
  return { input: { ...rest, rule: null, customRule: writeCustomRule(rule) } };
}

interface Problem {
  readonly field: string;
  readonly message: string;
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
