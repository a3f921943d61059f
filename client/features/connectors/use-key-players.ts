import { useQuery } from 'urql';
import { asOfMoment, useView } from '../../state/view.ts';
import { KeyPlayersDocument } from './documents.ts';

/** The best sets of key players for what the address asks; null until they are there. */
export function useKeyPlayers() {
  const { centreId, view } = useView();
  const { goal, players: size, reach } = view;
  const [{ data, error, fetching }, execute] = useQuery({
    query: KeyPlayersDocument,
    variables: {
      centreId,
      size,
      goal,
      steps: reach,
      asOf: asOfMoment(view.asOf),
      layer: view.filters.layer,
    },
  });
  const found = data?.keyPlayers;
  return {
    found: found && !fetching && found.goal === goal && found.size === size ? found : null,
    error,
    readAgain: () => execute({ requestPolicy: 'network-only' }),
  };
}
