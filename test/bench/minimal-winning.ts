import { buildCoalitionGame } from '../../server/domain/coalition/coalition-game.ts';
import { countMinimalWinning, listMinimalWinning } from '../../server/domain/coalition/minimal-winning.ts';
import { computeMinimalWinning } from '../../server/domain/power-index/minimal-winning.ts';
import { clock, type Figure, fastestOf, type KernelBench } from './bench.ts';

/** Council of the European Union of 27 by the Treaty of Nice (2003/2005 accession treaties): 255 of 345 votes, and 14 of 27 members. */
const votes = [
  29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3,
];
const council = [{ id: 'votes', weights: Float64Array.from(votes), quota: 255 }];
const members = { id: 'members', weights: new Float64Array(votes.length).fill(1), quota: 14 };
const rules = {
  '255 votes': buildCoalitionGame(votes.length, council),
  '255 votes and 14 members': buildCoalitionGame(votes.length, [...council, members]),
};

export const minimalWinningBench: KernelBench = {
  name: 'minimalWinning',
  question: 'Minimal winning coalitions of a council of 27: counted, against going through all of them.',
  async compare() {
    const figures: Figure[] = [];
    for (const [what, game] of Object.entries(rules)) {
      const counted = fastestOf(20, () => countMinimalWinning(game).count ?? 0);
      const listed = clock(() => listMinimalWinning(game, 1_000_000));
      if (!listed.values.isComplete || listed.values.coalitions.length !== counted.values) {
        throw new Error(`${what}: ${counted.values} counted, ${listed.values.coalitions.length} listed.`);
      }
      figures.push(
        { what, value: counted.values, unit: 'coalitions' },
        { what: `${what}, counted`, value: counted.ms, unit: 'ms', atMost: 10 },
        { what: `${what}, listed`, value: listed.ms, unit: 'ms' },
      );
    }
    const indices = fastestOf(20, () => computeMinimalWinning({ weights: votes, quota: 255 }));
    figures.push({ what: '255 votes, Deegan–Packel and Holler of each', value: indices.ms, unit: 'ms' });
    return figures;
  },
};
