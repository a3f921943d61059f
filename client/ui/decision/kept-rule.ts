import type { DecisionRule } from '../../api/decision.ts';

/** A rule of an issue's own as the log of changes has it: the text that is kept. Null for what is no such text. */
export function readKeptRule(text: string): Pick<DecisionRule, 'tests' | 'mustAgree'> | null {
  try {
    const { tests, mustAgree } = JSON.parse(text);
    if (!Array.isArray(tests) || !Array.isArray(mustAgree)) return null;
    return {
      tests: tests.map((test) => ({ ...test, operator: test.operator === '>' ? 'MORE_THAN' : 'AT_LEAST' })),
      mustAgree,
    };
  } catch {
    return null;
  }
}
