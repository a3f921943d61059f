import type { DecisionRule, RuleTest } from '../../../api/decision.ts';
import type { DecisionRuleInput, RuleGroupBy, RulePreset } from '../../../api/generated/graphql.ts';
import { presetTests } from '../../../ui/decision/presets.ts';
import { rulePresets } from '../../../ui/facts/limits.ts';
import { parseShare, writeShare } from './share.ts';

export interface TestRow extends Pick<RuleTest, 'id' | 'kind' | 'of' | 'by' | 'operator'> {
  /** As typed. */
  readonly share: string;
}

export interface GroupRow {
  /** Tells rows apart; the service does not know it. */
  readonly key: string;
  readonly name: string;
  readonly by: RuleGroupBy;
  readonly value: string;
  readonly share: string;
}

/** A rule as the form holds it. The rows stay what they were while a named rule is chosen. */
export interface RuleValues {
  /** Null until someone chooses. */
  readonly choice: RulePreset | 'OWN' | null;
  readonly tests: readonly TestRow[];
  readonly groups: readonly GroupRow[];
  readonly vetoIds: readonly string[];
  readonly electorateIds: readonly string[];
}

/** The service takes so many tests, and so many groups. */
export const MOST_ROWS = 10;

const toRows = (tests: readonly RuleTest[], language: string): TestRow[] =>
  tests.map(({ id, kind, of, by, operator, ...share }) => ({
    id,
    kind,
    of,
    by,
    operator,
    share: writeShare(share, language),
  }));

export function toRuleValues(rule: DecisionRule | null, language: string): RuleValues {
  return {
    choice: rule && (rule.preset ?? 'OWN'),
    tests: toRows(rule?.tests ?? [], language),
    groups: (rule?.mustAgree ?? []).map(({ name, by, value, ...share }, index) => ({
      key: `group-${index + 1}`,
      name,
      by,
      value,
      share: writeShare(share, language),
    })),
    vetoIds: rule?.vetoIds ?? [],
    electorateIds: rule?.electorateIds ?? [],
  };
}

/** Another choice. A rule of one's own starts from the tests of the named rule that was chosen, unless someone has made tests before. */
export function choose(values: RuleValues, choice: RulePreset | 'OWN', language: string): RuleValues {
  if (choice !== 'OWN' || values.choice === 'OWN') return { ...values, choice };
  const isMade = values.tests.length > 0 && !rulePresets.some((preset) => isPreset(values.tests, preset));
  return isMade ? { ...values, choice } : startFrom(values, values.choice ?? 'SIMPLE_MAJORITY', language);
}

/** A rule of one's own with the tests of a named rule. */
export function startFrom(values: RuleValues, preset: RulePreset, language: string): RuleValues {
  return { ...values, choice: 'OWN', tests: toRows(presetTests[preset], language) };
}

const isPreset = (tests: readonly TestRow[], preset: RulePreset) =>
  isSame(toTests(tests), presetTests[preset]);

const unused = (taken: readonly string[], word: string) => {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`${word}-${number}`)) return `${word}-${number}`;
  }
};

export function addTest(values: RuleValues): RuleValues {
  const id = unused(
    values.tests.map((row) => row.id),
    'test',
  );
  const row: TestRow = {
    id,
    kind: 'IN_FAVOUR',
    of: 'CAST',
    by: 'HEADS',
    operator: 'MORE_THAN',
    share: '1/2',
  };
  return { ...values, tests: [...values.tests, row] };
}

/** A row with other values. Turnout is always of all who are entitled. */
export function changeTest(values: RuleValues, id: string, change: Partial<TestRow>): RuleValues {
  const changed = (row: TestRow): TestRow => {
    const next = { ...row, ...change };
    return next.kind === 'TURNOUT' ? { ...next, of: 'ENTITLED' } : next;
  };
  return { ...values, tests: values.tests.map((row) => (row.id === id ? changed(row) : row)) };
}

export function addGroup(values: RuleValues): RuleValues {
  const key = unused(
    values.groups.map((row) => row.key),
    'group',
  );
  const row: GroupRow = { key, name: '', by: 'KIND', value: '', share: '100%' };
  return { ...values, groups: [...values.groups, row] };
}

export function changeGroup(values: RuleValues, key: string, change: Partial<GroupRow>): RuleValues {
  return {
    ...values,
    groups: values.groups.map((row) => (row.key === key ? { ...row, ...change } : row)),
  };
}

/** What a form leaves out of its rule: rows that cannot be read yet. */
function legible<Row extends { readonly share: string }>(rows: readonly Row[]) {
  return rows.flatMap((row) => {
    const share = parseShare(row.share);
    return share ? [{ row, share }] : [];
  });
}

const toTests = (rows: readonly TestRow[]): RuleTest[] =>
  legible(rows).map(({ row: { id, kind, of, by, operator }, share }) => ({
    id,
    kind,
    of,
    by,
    operator,
    ...share,
  }));

/** The rule as far as it can be read, to be said in sentences; null when nothing is chosen. */
export function toRule(values: RuleValues): Omit<DecisionRule, 'preset'> | null {
  const { choice, vetoIds, electorateIds } = values;
  if (choice === null) return null;
  const who = { vetoIds: [...vetoIds], electorateIds: [...electorateIds] };
  if (choice !== 'OWN') return { tests: [...presetTests[choice]], mustAgree: [], ...who };
  return {
    tests: toTests(values.tests),
    mustAgree: legible(values.groups)
      .filter(({ row }) => row.name.trim() !== '' && row.value !== '')
      .map(({ row: { name, by, value }, share }) => ({ name: name.trim(), by, value, ...share })),
    ...who,
  };
}

/** As the API takes it, in a correction or in a scenario: a named rule or one of its own. */
export interface RuleInput {
  readonly rule?: RulePreset;
  readonly customRule?: DecisionRuleInput;
  readonly vetoIds?: string[];
  readonly electorateIds?: string[];
}

/** The whole rule, to try it. Null while nothing is chosen. */
export function toRuleInput(values: RuleValues): RuleInput | null {
  const { choice } = values;
  const rule = toRule(values);
  if (choice === null || rule === null) return null;
  const { vetoIds, electorateIds, tests, mustAgree } = rule;
  return {
    ...(choice === 'OWN' ? { customRule: { tests, mustAgree } } : { rule: choice }),
    vetoIds,
    electorateIds,
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isSameSet = (a: readonly string[] = [], b: readonly string[] = []) =>
  isSame([...a].sort(), [...b].sort());

/** What a correction sends: the rule, the vetoes and the entitled, each only when it changed. */
export function toRuleCorrection(read: RuleValues, values: RuleValues): RuleInput {
  const before = toRuleInput(read);
  const { rule, customRule, vetoIds, electorateIds } = toRuleInput(values) ?? {};
  const isOther = !isSame([before?.rule, before?.customRule], [rule, customRule]);
  return {
    ...(isOther && rule && { rule }),
    ...(isOther && customRule && { customRule }),
    ...(vetoIds && !isSameSet(read.vetoIds, vetoIds) && { vetoIds }),
    ...(electorateIds && !isSameSet(read.electorateIds, electorateIds) && { electorateIds }),
  };
}

/** Whether two rules ask the same, whatever was typed for it. */
export const asksTheSame = (a: RuleValues, b: RuleValues): boolean =>
  a.choice === b.choice && Object.keys(toRuleCorrection(a, b)).length === 0;
