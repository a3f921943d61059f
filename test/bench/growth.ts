import { computeBetweennessByBlocks } from '../../server/domain/network/betweenness.ts';
import { type Figure, type KernelBench, type Run, race } from './bench.ts';
import { barabasiAlbert, toNetwork } from './networks.ts';

const sizes = [1_000, 3_000, 10_000];
const LINKS = 5;

/** Brandes' algorithm takes time in proportion to n·m: the exponent of the time over n·m is 1. */
export const growthBench: KernelBench = {
  name: 'growth',
  question:
    'Time of betweenness on one thread over n·m, for Barabási–Albert networks of five ties a newcomer.',
  async compare() {
    const networks = sizes.map((size) => toNetwork(barabasiAlbert(size, LINKS, 1)));
    const fastest = await race(
      4,
      Object.fromEntries(
        networks.map((network) => [
          network.size,
          async () => clockProcessor(() => computeBetweennessByBlocks(network)),
        ]),
      ),
    );
    const points = networks.map(({ size, tieCount }) => ({
      work: size * tieCount,
      ms: fastest[size]!.ms,
    }));
    return [
      ...points.flatMap(({ work, ms }, i): Figure[] => [
        { what: `${sizes[i]!.toLocaleString('en')} actors`, value: ms, unit: 'ms' },
        {
          what: `${sizes[i]!.toLocaleString('en')} actors, per million n·m`,
          value: ms / (work / 1e6),
          unit: 'ms',
        },
      ]),
      { what: 'exponent over n·m', value: fitExponent(points), unit: 'exponent', atMost: 1.15 },
    ];
  },
};

/** Time of the processor, not of the clock, for a long run is held up by other work more often than a short one. */
function clockProcessor<Values>(work: () => Values): Run<Values> {
  const startedAt = process.cpuUsage();
  const values = work();
  const { user, system } = process.cpuUsage(startedAt);
  return { values, ms: (user + system) / 1000 };
}

/** Slope of log time over log work, by least squares. */
function fitExponent(points: readonly { work: number; ms: number }[]): number {
  const x = points.map(({ work }) => Math.log(work));
  const y = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const along = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return along / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
