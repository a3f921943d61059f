import { type IssueWithRule, writeCustomRule } from '../../domain/decision/issue-rule.ts';
import { type Answer, flatten } from '../changing.ts';
import { readCustomRule } from '../custom-rule.ts';
import { toDecisionRule } from '../decision-rule.ts';
import { changesOf } from '../fact-changes.ts';
import type {
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
  const rule = readCustomRule(customRule);
  if ('message' in rule) return error(`customRule.${rule.field}`, rule.message);
  return { input: { ...rest, rule: null, customRule: writeCustomRule(rule) } };
}
