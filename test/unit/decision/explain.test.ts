import { describe, expect, it } from 'vitest';
import { explainRule } from '../../../server/domain/decision/explain.ts';
import { buildRule, presetRules } from '../../../server/domain/decision/rule.ts';

describe('explanation of a rule', () => {
  it('has a part for each test of a BIZ, with the phrase that languages have for its share', () => {
    expect(explainRule(presetRules.BIZ)).toMatchObject([
      { testId: 'turnout', what: 'TURNOUT', of: 'ENTITLED', unit: 'HEADS', phrase: 'AT_LEAST_HALF' },
      {
        testId: 'heads',
        what: 'IN_FAVOUR',
        of: 'CAST',
        phrase: 'AT_LEAST_TWO_THIRDS',
        isForOverAgainst: false,
      },
      { testId: 'woz', unit: 'WOZ_VALUE', phrase: 'MORE_THAN_HALF', isForOverAgainst: true },
    ]);
  });

  it('names vetoes, groups and weights of its own, and gives unusual shares as a percentage', () => {
    const rule = buildRule({
      tests: [{ operator: '>', share: 0.55, by: { name: 'floor area', byVoter: {} } }],
      vetoes: ['a'],
      mustAgree: [{ name: 'owners', memberIds: ['b'] }],
    });
    expect(explainRule(rule)).toMatchObject([
      { unit: 'OWN', unitName: 'floor area', phrase: 'MORE_THAN', percentage: 55 },
      { kind: 'VETO', voterIds: ['a'] },
      { kind: 'MUST_AGREE', name: 'owners', memberIds: ['b'], phrase: 'ALL', percentage: 100 },
    ]);
  });
});
