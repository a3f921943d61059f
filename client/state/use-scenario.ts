import { useMemo } from 'react';
import type { ForceField } from '../api/force-field.ts';
import { toScenario } from './assumptions.ts';
import { useView } from './view.ts';

/** What is supposed in the address, as the API takes it: `scenario` is null when nothing is. */
export function useScenario(field: ForceField) {
  const { view } = useView();
  return useMemo(() => {
    // A shared address may name someone who has left, or whom its reader may not see: the service would refuse it all.
    const present = new Set(field.partners.map(({ id }) => id));
    const assumptions = view.assumptions.filter(({ partnerId }) => present.has(partnerId));
    return { assumptions, scenario: toScenario(assumptions, view.assumedRule) };
  }, [view.assumptions, view.assumedRule, field]);
}
