import { describe, expect, test } from 'vitest';
import type { DecisionRule, RuleTest } from '../../client/api/decision.ts';
import { fieldOf, findRuleProblems, fromMessage } from '../../client/features/editing/rule/rule-problems.ts';
import {
  addGroup,
  addTest,
  asksTheSame,
  changeGroup,
  changeTest,
  choose,
  startFrom,
  toRule,
  toRuleCorrection,
  toRuleInput,
  toRuleValues,
} from '../../client/features/editing/rule/rule-values.ts';
import { parseShare, writeShare } from '../../client/features/editing/rule/share.ts';
import { readKeptRule } from '../../client/ui/decision/kept-rule.ts';
import { presetTests } from '../../client/ui/decision/presets.ts';
import { rulePresets } from '../../client/ui/facts/limits.ts';
import { toPlainTest, writeCustomRule } from '../../server/domain/decision/issue-rule.ts';
import { presetRules } from '../../server/domain/decision/rule.ts';

const half: RuleTest = {
  id: 'heads',
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'HEADS',
  operator: 'MORE_THAN',
  numerator: 1,
  denominator: 2,
};
const own: DecisionRule = {
  preset: null,
  tests: [half],
  mustAgree: [{ name: 'Horeca', by: 'KIND', value: 'HOSPITALITY', numerator: 1, denominator: 2 }],
  vetoIds: ['gemeente'],
  electorateIds: [],
};
const biz: DecisionRule = {
  preset: 'BIZ',
  tests: [...presetTests.BIZ],
  mustAgree: [],
  vetoIds: [],
  electorateIds: [],
};

describe('a share', () => {
  test.each([
    ['2/3', 2, 3],
    ['50/100', 1, 2],
    ['60%', 3, 5],
    ['60', 3, 5],
    ['66,67 %', 6667, 10_000],
    ['0.5%', 1, 200],
    ['100%', 1, 1],
    ['0/3', 0, 1],
  ])('%s is %i/%i', (text, numerator, denominator) => {
    expect(parseShare(text)).toEqual({ numerator, denominator });
  });

  test.each(['', 'half', '3/2', '1/0', '101%', '0,5', '1', '-10%', '66,6666667%'])('%s is none', (text) => {
    expect(parseShare(text)).toBeNull();
  });

  test.each([
    [1, 2, '1/2'],
    [2, 3, '2/3'],
    [3, 5, '60%'],
    [1, 1, '100%'],
    [6667, 10_000, '66,67%'],
    [5, 7, '5/7'],
  ])('%i/%i is written as it is read back', (numerator, denominator, text) => {
    expect(writeShare({ numerator, denominator }, 'nl')).toBe(text);
    expect(parseShare(text)).toEqual({ numerator, denominator });
  });
});

describe('a named rule', () => {
  test.each(rulePresets)('%s has the tests that the service gives it', (preset) => {
    const served = presetRules[preset].tests.map(toPlainTest).map((one) => ({
      ...one,
      operator: one.operator === '>' ? 'MORE_THAN' : 'AT_LEAST',
    }));
    expect(presetTests[preset]).toEqual(served);
  });

  test('is where a rule of one’s own starts', () => {
    const values = choose(toRuleValues(biz, 'nl'), 'OWN', 'nl');
    expect(toRule(values)?.tests).toEqual(presetTests.BIZ);
    expect(toRuleInput(values)).not.toHaveProperty('rule');
  });

  test('may be looked at without losing the tests that someone made', () => {
    const named = choose(toRuleValues(own, 'nl'), 'UNANIMITY', 'nl');
    expect(toRuleInput(named)).toMatchObject({ rule: 'UNANIMITY', vetoIds: ['gemeente'] });
    expect(toRule(choose(named, 'OWN', 'nl'))?.tests).toEqual([half]);
    expect(startFrom(named, 'UNANIMITY', 'nl').tests.map(({ id }) => id)).toEqual(['unanimity']);
  });

  test('gives way to the next one while its tests are as they were', () => {
    const started = choose(toRuleValues(biz, 'nl'), 'OWN', 'nl');
    const next = choose(choose(started, 'TWO_THIRDS', 'nl'), 'OWN', 'nl');
    expect(next.tests.map(({ id, share }) => [id, share])).toEqual([['two-thirds', '2/3']]);
  });
});

describe('a rule of one’s own', () => {
  test('goes to the service as it came', () => {
    const { preset, ...rest } = own;
    expect(toRule(toRuleValues(own, 'en'))).toEqual(rest);
  });

  test('takes turnout of all who are entitled, whatever was chosen before', () => {
    const values = changeTest(toRuleValues(own, 'nl'), 'heads', { kind: 'TURNOUT' });
    expect(values.tests[0]?.of).toBe('ENTITLED');
  });

  test('gives every added row a name of its own', () => {
    const values = addTest({ ...toRuleValues(own, 'nl'), tests: [] });
    const more = addTest(addTest({ ...values, tests: values.tests.slice(1) }));
    expect(new Set(more.tests.map(({ id }) => id)).size).toBe(2);
    const groups = addGroup(toRuleValues(own, 'nl')).groups;
    expect(groups.map(({ key }) => key)).toEqual(['group-1', 'group-2']);
  });

  test('says nothing of what cannot be read yet', () => {
    const values = changeTest(toRuleValues(own, 'nl'), 'heads', { share: '2/' });
    expect(toRule(values)?.tests).toEqual([]);
    expect(toRule(addGroup(values))?.mustAgree).toHaveLength(1);
  });
});

describe('a rule in the log', () => {
  test('is read from the text that the service keeps', () => {
    const { preset, vetoIds, electorateIds, ...asked } = own;
    const [kept] = asked.tests.map((one) => ({ ...one, operator: '>' as const }));
    const text = writeCustomRule({ tests: [kept!], mustAgree: asked.mustAgree });
    expect(readKeptRule(text)).toEqual(asked);
    expect(readKeptRule('BIZ')).toBeNull();
    expect(readKeptRule('{}')).toBeNull();
  });
});

describe('what a correction sends', () => {
  const read = toRuleValues(own, 'nl');

  test('is nothing when the same is typed another way', () => {
    const same = changeTest(read, 'heads', { share: '50%' });
    expect(toRuleCorrection(read, same)).toEqual({});
    expect(asksTheSame(read, same)).toBe(true);
  });

  test('is only what changed', () => {
    expect(toRuleCorrection(read, { ...read, vetoIds: [] })).toEqual({ vetoIds: [] });
    expect(toRuleCorrection(read, choose(read, 'BIZ', 'nl'))).toEqual({ rule: 'BIZ' });
    expect(Object.keys(toRuleCorrection(read, changeTest(read, 'heads', { by: 'POWER' })))).toEqual([
      'customRule',
    ]);
  });

  test('does not mind the order of names', () => {
    const two = { ...read, electorateIds: ['a', 'b'] };
    expect(toRuleCorrection(two, { ...two, electorateIds: ['b', 'a'] })).toEqual({});
  });
});

describe('what is wrong with a rule', () => {
  const codes = (values: Parameters<typeof findRuleProblems>[0]) =>
    findRuleProblems(values).map(({ field, code }) => `${field} ${code}`);
  const read = toRuleValues(own, 'nl');

  test('stands with its field', () => {
    expect(codes(toRuleValues(null, 'nl'))).toEqual(['choice RULE_NONE']);
    expect(codes({ ...read, tests: [], groups: [] })).toEqual(['tests RULE_EMPTY']);
    expect(codes(changeTest(read, 'heads', { share: '100%' }))).toEqual(['tests.0.share RULE_NEVER']);
    expect(codes(changeTest(read, 'heads', { share: '0%', operator: 'AT_LEAST' }))).toEqual([
      'tests.0.share RULE_ALWAYS',
    ]);
    expect(codes(addGroup(read))).toEqual(['mustAgree.1.value REQUIRED', 'mustAgree.1.name REQUIRED']);
    expect(codes(changeGroup(addGroup(read), 'group-2', { value: 'SHOP', name: 'Horeca ' }))).toEqual([
      'mustAgree.1.name RULE_NAME_TWICE',
    ]);
  });

  test('does not count while a named rule is chosen', () => {
    expect(codes(choose({ ...read, tests: [], groups: [] }, 'BIZ', 'nl'))).toEqual([]);
  });

  test('comes from the service with the path of the form', () => {
    expect(fieldOf('input.customRule.tests.2.share')).toBe('tests.2.share');
    expect(fieldOf('input.customRule.mustAgree.0.numerator')).toBe('mustAgree.0.share');
    expect(fieldOf('input.customRule.tests')).toBe('tests');
    expect(fieldOf('input.vetoIds')).toBe('vetoIds');
    expect(fieldOf('input.name')).toBeNull();
    expect(fieldOf(null)).toBeNull();
    expect(fromMessage('scenario.customRule.tests.0.share: give less')).toEqual({
      field: 'tests.0.share',
      code: 'INVALID',
      message: 'give less',
    });
    expect(fromMessage('The field is busy.').field).toBeNull();
  });
});
