import { useMemo } from 'react';
import { useNetworkMeasures } from '../../api/network-measures.ts';
import { stepsBy } from '../../state/measures.ts';
import { asOfMoment, networkQuestion, useView } from '../../state/view.ts';

/** The step of each partner on the measures that size and colour the map; null where something else does, or while they are read. */
export function useMeasureSteps() {
  const { centreId, view } = useView();
  const { colourBy, sizeBy } = view;
  const coloured = colourBy === 'attitude' || colourBy === 'kind' ? null : colourBy;
  const sized = sizeBy === 'power' ? null : sizeBy;
  const isNeeded = coloured !== null || sized !== null;
  const { network, error } = useNetworkMeasures(
    { centreId, asOf: asOfMoment(view.asOf), ...networkQuestion(view) },
    !isNeeded,
  );
  const shades = useMemo(
    () => (coloured && network ? stepsBy(network.partners, coloured) : null),
    [coloured, network],
  );
  const sizes = useMemo(() => (sized && network ? stepsBy(network.partners, sized) : null), [sized, network]);
  return { coloured, sized, shades, sizes, network, hasFailed: isNeeded && error !== undefined };
}

export type MeasureSteps = ReturnType<typeof useMeasureSteps>;
