import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighBridges } from '../../../server/domain/network/bridge-sides.ts';
import { detectComponents, detectCuts } from '../../../server/domain/network/cohesion.ts';
import { listTies } from '../../../server/domain/network/network.ts';
import { anyNetwork, networkOf } from '../../support/networks.ts';

it('counts the actors on the smaller side of each bridge', () => {
  // A triangle 0 1 2, from which hang 3 and behind it 4 and 5.
  const network = networkOf(6, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [3, 5],
  ]);
  const { bridges } = detectCuts(network);
  expect(weighBridges(network, bridges)).toEqual([
    { from: 2, to: 3, partsOff: 3 },
    { from: 3, to: 4, partsOff: 1 },
    { from: 3, to: 5, partsOff: 1 },
  ]);
});

it('counts what a network without the bridge falls into', () => {
  fc.assert(
    fc.property(anyNetwork({ isDirected: false, maximumSize: 12 }), (network) => {
      for (const { from, to, partsOff } of weighBridges(network, detectCuts(network).bridges)) {
        const rest = networkOf(
          network.size,
          listTies(network)
            .filter((tie) => tie.from !== from || tie.to !== to)
            .map((tie): [number, number] => [tie.from, tie.to]),
        );
        const { component, sizes } = detectComponents(rest);
        expect(partsOff).toBe(Math.min(sizes[component[from]!]!, sizes[component[to]!]!));
      }
    }),
  );
});
