import { useContext, useMemo } from 'react';
import type { ForceField } from '../api/force-field.ts';
import { countAssumptions, mergeScenarios, toInput, toScenario } from './assumptions.ts';
import { OpenedScenario } from './kept-scenario.ts';
import { useView } from './view.ts';

/**
 * What is supposed, as the API takes it: the kept scenario that the address names, with the address's own assumptions on top;
 * `scenario` is null when nothing is. Within an `IssueScreen`, which reads the kept one.
 */
export function useScenario(field: ForceField) {
  const { view } = useView();
  const { kept, isMissing } = useContext(OpenedScenario);
  return useMemo(() => {
    // A shared address may name someone who has left, or whom its reader may not see: the service would refuse it all.
    const present = new Set(field.partners.map(({ id }) => id));
    const assumptions = view.assumptions.filter(({ partnerId }) => present.has(partnerId));
    const own = toScenario(assumptions, view.assumedRule);
    const scenario = mergeScenarios(kept && toInput(kept), own, kept?.issueId ?? null);
    return {
      /** The address's own. */
      assumptions,
      scenario,
      kept,
      /** The address names a scenario that is not there. */
      isMissing,
      /** Of all kinds, the kept ones included. */
      count: countAssumptions(scenario),
    };
  }, [view.assumptions, view.assumedRule, field, kept, isMissing]);
}

/** What takes back everything that is supposed. */
export const nothingSupposed = { assumptions: [], assumedRule: null, scenario: null } as const;
