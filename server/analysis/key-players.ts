import { computeReach } from '../domain/network/centrality.ts';
import { detectComponents } from '../domain/network/cohesion.ts';
import { type Layer, networkOfField } from '../domain/network/field-network.ts';
import { findKeyPlayers, type KeyPlayerGoal } from '../domain/network/key-players.ts';
import type { Network } from '../domain/network/network.ts';
import { AnalysisLimit } from '../errors.ts';
import { analysisOf } from './analysis.ts';
import { assertWhole } from './arguments.ts';

export interface KeyPlayersArgs {
  readonly layer: Layer | null;
  readonly goal: KeyPlayerGoal;
  /** 1 to 10. */
  readonly size: number;
  /** 1 to 10. */
  readonly steps: number;
}

const MAX_SIZE = 10;
const MAX_STEPS = 10;
/** What a set of more than one costs grows with the square of the partners. */
const MAX_PARTNERS = 2_000;

/** The best sets of partners for a goal (Borgatti 2006), and what the network is worth as it is. */
export const keyPlayers = analysisOf(['partners', 'relationships'], (field, args: KeyPlayersArgs, tools) => {
  const { goal, size, steps, layer } = args;
  assertWhole('size', size, 1, MAX_SIZE);
  assertWhole('steps', steps, 1, MAX_STEPS);
  const { network, partners } = networkOfField(field, {
    layer,
    direction: 'UNDIRECTED',
    weighting: 'EQUAL',
  });
  if (partners.length > MAX_PARTNERS) {
    throw new AnalysisLimit(
      `keyPlayers looks at no more than ${MAX_PARTNERS} partners, and there are ${partners.length}.`,
    );
  }
  const found = findKeyPlayers(network, { goal, size, steps, isTimeUp: () => tools.secondsLeft() <= 0 });
  return {
    layer,
    goal,
    size,
    partnerCount: partners.length,
    value: found.value,
    valueBefore: wholeValue(network, goal),
    sets: found.sets.map((set) => set.map((actor) => partners[actor]!.id)),
    isExact: found.isExact,
    isCut: found.isCut,
  };
});

/** How parted the network is with nobody taken out; null below two partners, and for goals of reach. */
function wholeValue(network: Network, goal: KeyPlayerGoal): number | null {
  const pairs = network.size * (network.size - 1);
  if (pairs === 0) return null;
  if (goal === 'FRAGMENT') {
    const { sizes } = detectComponents(network);
    return 1 - sizes.reduce((sum, size) => sum + size * (size - 1), 0) / pairs;
  }
  if (goal !== 'FRAGMENT_BY_DISTANCE') return null;
  return 1 - computeReach(network).harmonic.reduce((sum, nearness) => sum + nearness, 0) / pairs;
}
