import { describe, expect, it } from 'vitest';
import { toFraction } from '../../../server/domain/decision/fraction.ts';
import { buildRule, findRuleProblems, presetRules } from '../../../server/domain/decision/rule.ts';
import { rulePresets } from '../../../server/domain/facts.ts';

describe('shares', () => {
  it.each([
    [0, 0, 1],
    [1, 1, 1],
    [0.5, 1, 2],
    [2 / 3, 2, 3],
    [0.667, 667, 1000],
    [5 / 7, 5, 7],
    [0.1, 1, 10],
    [7 / 27, 7, 27],
  ])('reads %d as the fraction it stands for', (value, numerator, denominator) => {
    expect(toFraction(value)).toEqual({ numerator, denominator });
  });

  it.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY, 1e-9])('refuses %d', (value) => {
    expect(toFraction(value)).toBeNull();
  });
});

describe('decision rules', () => {
  it('has a rule for every preset', () => {
    expect(Object.keys(presetRules)).toEqual([...rulePresets]);
  });

  it('fills in what is usual: heads, of the votes cast, at least; turnout of all entitled', () => {
    const rule = buildRule({ tests: [{ share: 0.5 }, { kind: 'TURNOUT', share: 0.25 }] });
    expect(rule.tests).toEqual([
      {
        id: 'test-1',
        kind: 'IN_FAVOUR',
        of: 'CAST',
        by: 'HEADS',
        operator: '>=',
        share: { numerator: 1, denominator: 2 },
      },
      {
        id: 'test-2',
        kind: 'TURNOUT',
        of: 'ENTITLED',
        by: 'HEADS',
        operator: '>=',
        share: { numerator: 1, denominator: 4 },
      },
    ]);
  });

  it('brings a fraction to lowest terms', () => {
    const [test] = buildRule({ tests: [{ share: { numerator: 4, denominator: 6 } }] }).tests;
    expect(test!.share).toEqual({ numerator: 2, denominator: 3 });
  });

  it('names the first thing that is wrong', () => {
    expect(() => buildRule({ tests: [{ share: 0.5 }, { share: 66 }] })).toThrow(/^tests\[1\]\.share: /);
  });

  it.each([
    ['no test and no group', {}, ['tests']],
    [
      'two tests of one name',
      {
        tests: [
          { id: 'a', share: 0.5 },
          { id: 'a', share: 0.6 },
        ],
      },
      ['tests[1].id'],
    ],
    ['turnout of votes cast', { tests: [{ kind: 'TURNOUT', of: 'CAST', share: 0.5 }] }, ['tests[0].of']],
    ['more than all', { tests: [{ operator: '>', share: 1 }] }, ['tests[0].share']],
    ['at least nothing', { tests: [{ share: 0 }] }, ['tests[0].share']],
    ['a fraction above 1', { tests: [{ share: { numerator: 3, denominator: 2 } }] }, ['tests[0].share']],
    ['a fraction of halves', { tests: [{ share: { numerator: 0.5, denominator: 1 } }] }, ['tests[0].share']],
    [
      'a negative weight',
      { tests: [{ share: 0.5, by: { name: 'm²', byVoter: { a: -1 } } }] },
      ['tests[0].by.byVoter.a'],
    ],
    ['a group of nobody', { mustAgree: [{ name: 'owners', memberIds: [] }] }, ['mustAgree[0].memberIds']],
    ['a group without a name', { mustAgree: [{ name: ' ', memberIds: ['a'] }] }, ['mustAgree[0].name']],
    ['a veto of nobody', { tests: [{ share: 0.5 }], vetoes: [''] }, ['vetoes[0]']],
  ] as const)('says where it is wrong: %s', (_, input, fields) => {
    expect(findRuleProblems(input).map(({ field }) => field)).toEqual(fields);
  });
});
