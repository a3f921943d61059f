import type { RuleTest } from '../../api/decision.ts';
import type { RulePreset } from '../../api/generated/graphql.ts';

const inFavour: RuleTest = {
  id: 'majority',
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'HEADS',
  operator: 'MORE_THAN',
  numerator: 1,
  denominator: 2,
};

/** The tests of each named rule, to explain it at once and to start a rule of one's own from. The server decides; a test keeps these equal to its own. */
export const presetTests: Readonly<Record<RulePreset, readonly RuleTest[]>> = {
  SIMPLE_MAJORITY: [inFavour],
  TWO_THIRDS: [{ ...inFavour, id: 'two-thirds', operator: 'AT_LEAST', numerator: 2, denominator: 3 }],
  UNANIMITY: [
    { ...inFavour, id: 'unanimity', of: 'ENTITLED', operator: 'AT_LEAST', numerator: 1, denominator: 1 },
  ],
  DOUBLE_MAJORITY: [
    { ...inFavour, id: 'heads' },
    { ...inFavour, id: 'votes', by: 'VOTES' },
  ],
  BIZ: [
    { ...inFavour, id: 'turnout', kind: 'TURNOUT', of: 'ENTITLED', operator: 'AT_LEAST' },
    { ...inFavour, id: 'heads', operator: 'AT_LEAST', numerator: 2, denominator: 3 },
    { ...inFavour, id: 'woz', by: 'WOZ_VALUE' },
  ],
};
