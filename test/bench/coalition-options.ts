import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { loadHighsSolver } from '../../server/analysis/highs-solver.ts';
import { type OthersVote, toCoalitionGame } from '../../server/domain/coalition/coalition-game.ts';
import { buildCoalitionScorer, type CoalitionField } from '../../server/domain/coalition/coalition-score.ts';
import { type CoalitionProblem, searchCoalitions } from '../../server/domain/coalition/coalition-search.ts';
import { computeDistances } from '../../server/domain/coalition/distance.ts';
import { presetRules } from '../../server/domain/decision/rule.ts';
import { hoursToPersuade } from '../../server/domain/persuasion/persuasion-hours.ts';
import type { Database } from '../../server/store/driver.ts';
import type { Asker } from '../support/graphql.ts';
import { type SeededRandom, seededRandom } from '../support/random.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { smallField } from '../support/small-field.ts';
import { writeCentre } from '../support/write-centre.ts';
import { type Bench, clock, type Figure, timed } from './bench.ts';
import { solveCoalitionProgram } from './coalition-program.ts';
import { post } from './over-http.ts';

const PARTNERS = 60;
const EXCLUSIONS = 10;
const TIES = 120;
const CONFLICTS = 15;
const SEEDS = [1, 2, 3, 4];
/** Seconds given to the integer program; where they run out, ours is at most so many times its time. */
const LIMIT = 60;

const optionsDocument = `query ($issueId: ID!, $centreId: ID, $input: CoalitionInput) {
  coalitionOptions(issueId: $issueId, centreId: $centreId, input: $input) {
    options { memberIds score parts { part value } departures { partnerId unease } }
    isExact othersScoreAtMost minimalWinningCount exclusions { oneId otherId } blockersAreExact
  }
}`;

interface Answer {
  readonly options: readonly { readonly memberIds: readonly string[]; readonly score: number }[];
  readonly isExact: boolean;
  readonly minimalWinningCount: number;
  readonly blockersAreExact: boolean;
  readonly exclusions: readonly object[];
}

/** The twenty best of millions of millions, with their proof: as the API answers, and the search alone beside an integer program for the first one. */
export const coalitionOptionsBench: Bench = {
  name: 'coalitionOptions',
  question: `The 20 best coalitions of ${PARTNERS} partners under BIZ with ${EXCLUSIONS} exclusions, proven, against the best one alone as an integer program (HiGHS).`,
  async run(database) {
    const solver = await loadHighsSolver();
    const server = await startTestServer(database);
    const figures: Figure[] = [];
    for (const seed of SEEDS) {
      const zone = makeZone(seed);
      const asked = await askOptions(database, server, zone, 'AGAINST');
      const alone = await askOptions(database, server, zone, 'NOT_CAST');
      const problem = problemOf(zone);
      const search = clock(() => searchCoalitions(problem, { count: 20 }));
      const { found, isExact } = search.values;
      for (const { answer } of [asked, alone]) {
        if (!answer.isExact || !answer.blockersAreExact) throw new Error(`zone ${seed}: not proven.`);
      }
      if (!isExact) throw new Error(`zone ${seed}: not proven by the search alone.`);
      assertSame(
        seed,
        asked.answer,
        found.map(({ cost }) => scoreOf(cost, problem.step)),
      );
      const program = clock(() => solveCoalitionProgram(problem, solver, LIMIT));
      const best = program.values;
      if (best !== null && scoreOf(best, problem.step) !== asked.answer.options[0]!.score) {
        throw new Error(
          `zone ${seed}: ${asked.answer.options[0]!.score} against ${scoreOf(best, problem.step)}.`,
        );
      }
      figures.push(
        { what: `zone ${seed}, the whole answer over HTTP`, value: asked.ms, unit: 'ms' },
        { what: `zone ${seed}, the same where the others do not vote`, value: alone.ms, unit: 'ms' },
        { what: `zone ${seed}, search`, value: search.ms, unit: 'ms' },
        {
          what: `zone ${seed}, the first by integer program${best === null ? ', unfinished' : ''}`,
          value: program.ms,
          unit: 'ms',
        },
        {
          what: `zone ${seed}, search for 20 against program for 1`,
          value: search.ms / program.ms,
          unit: '×',
          atMost: 0.25,
        },
      );
    }
    await server.close();
    return figures;
  },
};

interface Zone {
  readonly voters: readonly { readonly id: string; readonly wozValue: number; readonly votes: number }[];
  readonly positions: readonly number[];
  readonly excluded: readonly Pair[];
  readonly ties: readonly (Pair & { readonly strength: number })[];
  readonly conflicts: readonly (Pair & { readonly severity: number })[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Few large and many small values, positions all along the line, ties and conflicts at random. Seeded. */
function makeZone(seed: number): Zone {
  const random = seededRandom(seed);
  const voters = Array.from({ length: PARTNERS }, (_, i) => ({
    // In the order of their names, as the API has them.
    id: `P${String(i).padStart(2, '0')}`,
    wozValue: 100_000 + 1_000 * Math.floor(3_000 * random.next() ** 3),
    votes: 1,
  }));
  const taken = new Set<string>();
  const pairs = (count: number) => Array.from({ length: count }, () => anyPair(random, taken));
  return {
    voters,
    positions: voters.map(() => (random.whole(41) - 20) / 20),
    excluded: pairs(EXCLUSIONS),
    ties: pairs(TIES).map((pair) => ({ ...pair, strength: (20 + random.whole(81)) / 100 })),
    conflicts: pairs(CONFLICTS).map((pair) => ({ ...pair, severity: 1 + random.whole(5) })),
  };
}

function anyPair(random: SeededRandom, taken: Set<string>): Pair {
  for (;;) {
    const [one, other] = [random.whole(PARTNERS), random.whole(PARTNERS)];
    const pair = { a: Math.min(one, other), b: Math.max(one, other) };
    const key = `${pair.a} ${pair.b}`;
    if (one === other || taken.has(key)) continue;
    taken.add(key);
    return pair;
  }
}

function problemOf({ voters, positions, excluded, ties, conflicts }: Zone): CoalitionProblem {
  const game = toCoalitionGame(presetRules.BIZ, voters);
  const field: CoalitionField = {
    distances: computeDistances(PARTNERS, [{ positions, minimum: -1, maximum: 1 }]),
    relationships: ties,
    conflicts: conflicts.map(({ a, b, severity }) => ({ a, b, strength: severity / 5 })),
    persuasionCosts: positions.map((position) => hoursToPersuade({ position, salience: null })),
  };
  return {
    ...buildCoalitionScorer(game, field).toProblem(game),
    game,
    excluded: excluded.map(({ a, b }) => [a, b] as const),
  };
}

async function askOptions(database: Database, server: TestServer, zone: Zone, othersVote: OthersVote) {
  const centreId = randomUUID();
  const field = smallField(centreId);
  field.issue('Zone', { rule: 'BIZ' });
  const nameOf = (i: number) => zone.voters[i]!.id;
  zone.voters.forEach(({ id, wozValue, votes }, i) => {
    field.partner(id, { wozValue, votes });
    field.stance(id, 'Zone', { position: zone.positions[i]! });
  });
  for (const { a, b, strength } of zone.ties) field.relationship(nameOf(a), nameOf(b), { strength });
  zone.conflicts.forEach(({ a, b, severity }, i) => {
    field.conflict(`C${i}`, [nameOf(a), nameOf(b)], { severity, stage: 'LATENT' });
  });
  await writeCentre(database, { centreId, ...field });
  const as: Asker = { role: 'ANALYST', centres: [centreId] };
  const headers = await server.headersFor(as);
  const agent = new Agent({ keepAlive: true });
  const exclusions = zone.excluded.map(({ a, b }) => ({
    oneId: field.idOf(nameOf(a)),
    otherId: field.idOf(nameOf(b)),
  }));
  const variables = { issueId: field.idOf('Zone'), centreId, input: { count: 20, exclusions, othersVote } };
  const body = JSON.stringify({ query: optionsDocument, variables });
  let text = '';
  const ms = await timed(async () => {
    text = await post({ url: `${server.url}/graphql`, agent, headers, body });
  });
  agent.destroy();
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`coalitionOptions failed: ${JSON.stringify(errors)}`);
  return { ms, answer: data.coalitionOptions as Answer };
}

const scoreOf = (cost: number, step: number) =>
  Math.round(1000 * (1 - Math.floor(cost / step + 1e-7) * step)) / 1000;

function assertSame(seed: number, answer: Answer, scores: readonly number[]): void {
  const theirs = answer.options.map(({ score }) => score);
  if (answer.exclusions.length === EXCLUSIONS && theirs.join(' ') === scores.join(' ')) return;
  throw new Error(`zone ${seed}: ${theirs.join(' ')} by the API, ${scores.join(' ')} by the search.`);
}
