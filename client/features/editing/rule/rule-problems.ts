import type { Problem } from '../../../ui/form/problems.ts';
import type { RuleValues } from './rule-values.ts';
import { parseShare } from './share.ts';

const LONGEST_NAME = 100;

/** What is wrong with a rule before it is sent; `field` is its path as the API names it, such as `tests.0.share`. */
export function findRuleProblems(values: RuleValues): Problem[] {
  if (values.choice === null) return [{ field: 'choice', code: 'RULE_NONE' }];
  if (values.choice !== 'OWN') return [];
  const problems: Problem[] = [];
  const complain = (field: string, code: string, limits?: Problem['limits']) =>
    problems.push({ field, code, ...(limits && { limits }) });
  if (values.tests.length + values.groups.length === 0) complain('tests', 'RULE_EMPTY');
  values.tests.forEach(({ share, operator }, index) => {
    const code = shareProblem(share, operator);
    if (code) complain(`tests.${index}.share`, code);
  });
  const names = values.groups.map(({ name }) => name.trim());
  values.groups.forEach(({ value, share }, index) => {
    const at = `mustAgree.${index}`;
    const name = names[index] ?? '';
    if (value === '') complain(`${at}.value`, 'REQUIRED');
    if (name === '') complain(`${at}.name`, 'REQUIRED');
    else if (name.length > LONGEST_NAME) complain(`${at}.name`, 'TOO_LONG', { max: LONGEST_NAME });
    else if (names.indexOf(name) < index) complain(`${at}.name`, 'RULE_NAME_TWICE');
    const code = shareProblem(share, 'AT_LEAST');
    if (code) complain(`${at}.share`, code);
  });
  return problems;
}

function shareProblem(text: string, operator: 'AT_LEAST' | 'MORE_THAN'): string | null {
  const share = parseShare(text);
  if (!share) return 'RULE_SHARE';
  if (operator === 'MORE_THAN' && share.numerator === share.denominator) return 'RULE_NEVER';
  return operator === 'AT_LEAST' && share.numerator === 0 ? 'RULE_ALWAYS' : null;
}

/**
 * The place in the form of a path that the service complains of: `input.customRule.tests.0.share` and
 * `scenario.customRule.tests.0.share` are `tests.0.share`. Null for what no single field can show.
 */
export function fieldOf(path: string | null | undefined): string | null {
  const [, field] = /(?:^|\.)((?:tests|mustAgree)\b.*|vetoIds|electorateIds)/.exec(path ?? '') ?? [];
  const steps = field?.split('.') ?? [];
  if (steps.length === 0) return null;
  const last = steps[2] === 'numerator' || steps[2] === 'denominator' ? 'share' : steps[2];
  if (steps.length >= 3) return last === 'id' ? null : `${steps[0]}.${steps[1]}.${last}`;
  return steps.length === 1 || steps[0]?.endsWith('Ids') ? (steps[0] ?? null) : null;
}

/** What a query refuses has the path before its message: `scenario.customRule.tests.0.share: give …`. */
export function fromMessage(message: string): Problem {
  const [, path, rest] = /^(scenario[\w.[\]]*): (.*)$/s.exec(message) ?? [];
  return { field: fieldOf(path), code: 'INVALID', message: rest ?? message };
}
