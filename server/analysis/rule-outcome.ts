import type { RuleOutcome } from '../domain/decision/evaluate.ts';
import { toPlainTest } from '../domain/decision/issue-rule.ts';

/** Whether a rule passes, as plain data in the words of the API. */
export const toOutcome = ({ passes, tests, vetoedBy, mustAgree }: RuleOutcome) => ({
  passes,
  tests: tests.map(({ test, withoutWeight, ...figures }) => ({
    ...figures,
    test: toPlainTest(test),
    withoutWeightIds: [...withoutWeight],
  })),
  vetoedByIds: [...vetoedBy],
  groups: mustAgree.map(({ name, inFavourIds, missingIds, needed, ...group }) => ({
    name,
    passes: group.passes,
    inFavourIds: [...inFavourIds],
    missingIds: [...missingIds],
    needed,
  })),
});
