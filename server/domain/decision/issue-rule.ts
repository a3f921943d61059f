import { z } from 'zod';
import { type rulePresets, sectors } from '../facts.ts';
import { type Fraction, fraction } from './fraction.ts';
import { buildRule, type DecisionRule, presetRules, type RuleTest, type Voter } from './rule.ts';

export const ruleWeights = ['HEADS', 'WOZ_VALUE', 'VOTES', 'POWER'] as const;

const wholeNumber = z.int().min(0).max(1e9);
const share = { numerator: wholeNumber, denominator: wholeNumber.min(1) };

/** A rule of an issue's own, as it is kept: no partner is named in it, so that it can be shown to whoever may see the issue. */
const customRuleValues = z.object({
  tests: z
    .array(
      z.object({
        id: z.string().min(1).max(40),
        kind: z.enum(['IN_FAVOUR', 'TURNOUT']),
        of: z.enum(['ENTITLED', 'CAST']),
        by: z.enum(ruleWeights),
        operator: z.enum(['>=', '>']),
        ...share,
      }),
    )
    .max(10),
  mustAgree: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(100),
        by: z.enum(['KIND', 'SECTOR', 'GROUP']),
        value: z.string().min(1).max(100),
        ...share,
      }),
    )
    .max(10),
});
export type CustomRule = z.infer<typeof customRuleValues>;

/** What is wrong with a rule: path of the value within it, and what to give instead; null when nothing is. */
export function findCustomRuleProblem(rule: CustomRule): { field: string; message: string } | null {
  const parsed = customRuleValues.safeParse(rule);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) {
    return { field: issue.path.map((step) => String(step)).join('.'), message: issue.message };
  }
  try {
    buildRule(toRuleInput(rule, []));
    return findGroupProblem(rule.mustAgree);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [field = '', ...rest] = error.message.split(': ');
    return { field: field.replaceAll(/\[(\d+)\]/g, '.$1'), message: rest.join(': ') };
  }
}

function findGroupProblem(groups: CustomRule['mustAgree']): { field: string; message: string } | null {
  const names = new Set<string>();
  for (const [i, { name, by, value }] of groups.entries()) {
    if (names.has(name)) {
      return {
        field: `mustAgree.${i}.name`,
        message: `"${name}" is already the name of another group: give each its own`,
      };
    }
    names.add(name);
    if (by === 'SECTOR' && !sectors.some((sector) => sector === value)) {
      return {
        field: `mustAgree.${i}.value`,
        message: `"${value}" is no sector: take ${sectors.join(', ')}`,
      };
    }
  }
  return null;
}

export const writeCustomRule = (rule: CustomRule): string => JSON.stringify(customRuleValues.parse(rule));
const readCustomRule = (text: string): CustomRule => customRuleValues.parse(JSON.parse(text));

/** What a rule needs of an issue. */
export interface IssueWithRule {
  readonly rule: (typeof rulePresets)[number] | null;
  readonly customRule: string | null;
  readonly vetoIds: readonly string[];
  readonly electorateIds: readonly string[];
}

/** What a rule needs of a partner. */
export interface RulePartner extends Voter {
  readonly kind: string;
  readonly sector: string | null;
  readonly group: string | null;
  readonly power: number | null;
}

/** The rule as data, to be shown and edited; null when the issue has none. */
export function describeRule(issue: IssueWithRule): (CustomRule & { preset: IssueWithRule['rule'] }) | null {
  if (issue.customRule !== null) return { preset: null, ...readCustomRule(issue.customRule) };
  if (issue.rule === null) return null;
  return { preset: issue.rule, tests: presetRules[issue.rule].tests.map(toPlainTest), mustAgree: [] };
}

/** Every preset counts heads, property value or votes. */
export function toPlainTest({ share, by, ...test }: RuleTest): CustomRule['tests'][number] {
  return { ...test, by: typeof by === 'object' ? 'POWER' : by, ...share };
}

/** The rule of an issue over these partners; null when the issue has none. */
export function ruleOf(issue: IssueWithRule, partners: readonly RulePartner[]): DecisionRule | null {
  const described = describeRule(issue);
  return described && buildRule({ ...toRuleInput(described, partners), vetoes: issue.vetoIds });
}

function toRuleInput({ tests, mustAgree }: CustomRule, partners: readonly RulePartner[]) {
  return {
    tests: tests.map(({ numerator, denominator, by, ...test }) => ({
      ...test,
      by: by === 'POWER' ? { name: 'POWER', byVoter: powerOf(partners) } : by,
      share: { numerator, denominator } satisfies Fraction,
    })),
    mustAgree: mustAgree.map(({ name, by, value, numerator, denominator }) => ({
      name,
      // Nobody in the group: it cannot agree, and `evaluateRule` says so.
      memberIds: membersOf(partners, by, value),
      share: fraction(numerator, denominator),
    })),
  };
}

const powerOf = (partners: readonly RulePartner[]) =>
  Object.fromEntries(partners.flatMap(({ id, power }) => (power === null ? [] : [[id, power]])));

function membersOf(
  partners: readonly RulePartner[],
  by: CustomRule['mustAgree'][number]['by'],
  value: string,
): string[] {
  const found = partners.filter(
    ({ kind, sector, group }) => ({ KIND: kind, SECTOR: sector, GROUP: group })[by] === value,
  );
  return found.length > 0 ? found.map(({ id }) => id) : [`nobody:${value}`];
}

/**
 * Who is entitled to vote: who is named; otherwise every partner that has a weight the rule counts; for a rule that counts heads alone,
 * every partner with a stance on the issue, or everyone when none has.
 */
export function electorateOf<Partner extends RulePartner>(
  issue: IssueWithRule,
  partners: readonly Partner[],
  holdersOfStance: ReadonlySet<string>,
): Partner[] {
  if (issue.electorateIds.length > 0) {
    const named = new Set(issue.electorateIds);
    return partners.filter(({ id }) => named.has(id));
  }
  const weights = new Set(describeRule(issue)?.tests.map(({ by }) => by) ?? []);
  weights.delete('HEADS');
  if (weights.size > 0) {
    return partners.filter(
      ({ wozValue, votes, power }) =>
        (weights.has('WOZ_VALUE') && wozValue !== null) ||
        (weights.has('VOTES') && votes !== null) ||
        (weights.has('POWER') && power !== null),
    );
  }
  const holders = partners.filter(({ id }) => holdersOfStance.has(id));
  return holders.length > 0 ? holders : [...partners];
}
