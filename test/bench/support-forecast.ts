import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Asker } from '../support/graphql.ts';
import { seededRandom } from '../support/random.ts';
import { startTestServer } from '../support/server.ts';
import { smallField } from '../support/small-field.ts';
import { writeCentre } from '../support/write-centre.ts';
import { type Bench, median, quantile, timed } from './bench.ts';
import { post } from './over-http.ts';

const PARTNERS = 80;
const WARM_UP = 20;
const ROUNDS = 60;

const forecastDocument = `query ($issueId: ID!, $centreId: ID, $scenario: ScenarioInput) {
  supportForecast(issueId: $issueId, centreId: $centreId, scenario: $scenario) {
    now { passes tests { passes numerator denominator margin } }
    probability { value low high isExact } parts { kind id probability { value } }
    voters { partnerId inFavour turnout pivotal pivotalWhenMobilised turnoutEffect } turnoutHurtsIds
  }
}`;

/** A slider that moves: each time another probability of one partner, through HTTP until its JSON is parsed, beside a query that asks nothing. */
export const supportForecastBench: Bench = {
  name: 'supportForecast',
  question: 'The forecast of a BIZ vote of 80 partners when a slider moves, beside an empty query.',
  async run(database) {
    const centreId = randomUUID();
    const field = smallField(centreId);
    const { next } = seededRandom(20_260_301);
    field.issue('Zone', { rule: 'BIZ' });
    for (let i = 0; i < PARTNERS; i += 1) {
      field.partner(`P${i}`, { wozValue: 100_000 + 1_000 * Math.floor(3_000 * next() ** 3), votes: 1 });
      const probability = 0.45 + next() / 2;
      field.stance(`P${i}`, 'Zone', {
        position: 2 * probability - 1,
        probability,
        turnout: 0.3 + next() / 2,
      });
    }
    await writeCentre(database, { centreId, ...field });
    const as: Asker = { role: 'ANALYST', centres: [centreId] };
    const server = await startTestServer(database);
    const agent = new Agent({ keepAlive: true });
    const headers = await server.headersFor(as);
    const ask = async (body: object) => {
      const text = await post({
        url: `${server.url}/graphql`,
        agent,
        headers,
        body: JSON.stringify(body),
      });
      const { data, errors } = JSON.parse(text);
      if (errors) throw new Error(`supportForecast failed: ${JSON.stringify(errors)}`);
      return data;
    };
    const move = (step: number) =>
      ask({
        query: forecastDocument,
        variables: {
          issueId: field.idOf('Zone'),
          centreId,
          scenario: { stances: [{ partnerId: field.idOf('P0'), probability: step / (WARM_UP + ROUNDS) }] },
        },
      });
    const whole = await move(0);
    if (whole.supportForecast.voters.length !== PARTNERS) throw new Error('supportForecast is not whole.');

    const moved: number[] = [];
    const empty: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const movedMs = await timed(() => move(round + WARM_UP + 1));
      const emptyMs = await timed(() => ask({ query: '{ __typename }' }));
      if (round < 0) continue;
      moved.push(movedMs);
      empty.push(emptyMs);
    }
    agent.destroy();
    await server.close();
    return [
      { what: 'slider move, median', value: median(moved), unit: 'ms', atMost: 50 },
      { what: 'slider move, 95 %', value: quantile(moved, 0.95), unit: 'ms' },
      { what: 'empty query, median', value: median(empty), unit: 'ms' },
      { what: 'slider move above an empty query', value: median(moved) - median(empty), unit: 'ms' },
    ];
  },
};
