import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../../server/store/driver.ts';
import { migrate } from '../../server/store/migrations.ts';
import { startTestNeo4j } from '../support/neo4j.ts';
import { type Bench, type Figure, isMissed, type KernelBench } from './bench.ts';
import { betweennessBench } from './betweenness.ts';
import { coalitionOptionsBench } from './coalition-options.ts';
import { communitiesBench } from './communities.ts';
import { forceFieldBench } from './force-field.ts';
import { frustrationBench } from './frustration.ts';
import { growthBench } from './growth.ts';
import { constraintBench, pageRankBench, triadBench } from './kernels.ts';
import { minimalWinningBench } from './minimal-winning.ts';
import { networkMeasuresBench } from './network-measures.ts';
import { type Peers, startPeers } from './peers.ts';
import { powerIndicesBench } from './power-indices.ts';
import { supportForecastBench } from './support-forecast.ts';

const benches: readonly Bench[] = [
  forceFieldBench,
  networkMeasuresBench,
  supportForecastBench,
  coalitionOptionsBench,
];
const kernelBenches: readonly KernelBench[] = [
  betweennessBench,
  growthBench,
  constraintBench,
  triadBench,
  pageRankBench,
  communitiesBench,
  frustrationBench,
  powerIndicesBench,
  minimalWinningBench,
];
const resultsFile = fileURLToPath(new URL('./results.json', import.meta.url));

/** `npm run bench` runs all of them, `npm run bench -- forceField` one. Exits with 1 when a promise is missed. */
async function main(names: readonly string[]): Promise<void> {
  const known = [...benches, ...kernelBenches].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}: take ${known.join(', ')}.`);
  const isChosen = ({ name }: { name: string }) => names.length === 0 || names.includes(name);
  await runKernelBenches(kernelBenches.filter(isChosen));
  await runOnDatabase(benches.filter(isChosen));
}

async function runKernelBenches(chosen: readonly KernelBench[]): Promise<void> {
  if (chosen.length === 0) return;
  const peers = await startPeers();
  try {
    for (const bench of chosen) {
      const load = loadAverage();
      record(bench, { ...load, versions: kernelVersions(peers), figures: await bench.compare(peers) });
    }
  } finally {
    await peers.stop();
  }
}

async function runOnDatabase(chosen: readonly Bench[]): Promise<void> {
  if (chosen.length === 0) return;
  const neo4j = await startTestNeo4j();
  const database = openDatabase(neo4j.address);
  try {
    await migrate(database);
    const versions = { node: process.version, neo4j: await databaseVersion(database) };
    for (const bench of chosen) {
      const load = loadAverage();
      record(bench, { ...load, versions, figures: await bench.run(database) });
    }
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

async function databaseVersion(database: Database): Promise<string> {
  const [row] = await database.read<{ version: string }>(
    `/* databaseVersion */ CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
  );
  return row?.version ?? 'unknown';
}

function kernelVersions(peers: Peers): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return {
    node: process.version,
    'graphology-metrics': devDependencies['graphology-metrics'],
    highs: dependencies.highs,
    ...peers.versions,
  };
}

/** What else kept the machine busy in the minute before, in processes. */
const loadAverage = () => ({ loadAverage: Math.round(10 * (loadavg()[0] ?? 0)) / 10 });

interface Outcome {
  readonly loadAverage: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
}

/** Prints the figures and keeps them in place of those of the bench before, leaving the other benches' figures. */
function record(bench: Bench | KernelBench, result: Outcome): void {
  print(bench, result.figures);
  if (result.figures.some(isMissed)) process.exitCode = 1;
  const kept = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
  const own = {
    question: bench.question,
    measuredAt: new Date().toISOString(),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    ...result,
  };
  const results = Object.fromEntries(Object.entries({ ...kept, [bench.name]: own }).sort());
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

function rounded(value: number): string {
  if (Math.abs(value) >= 10) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) < 1 ? 4 : 2);
}

function print({ name, question }: Bench | KernelBench, figures: readonly Figure[]): void {
  console.log(`\n${name}: ${question}`);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const figure of figures) {
    const promise =
      figure.atMost === undefined
        ? ''
        : `  at most ${figure.atMost.toLocaleString('en')}: ${isMissed(figure) ? 'MISSED' : 'kept'}`;
    console.log(
      `  ${figure.what.padEnd(width)} ${rounded(figure.value).padStart(10)} ${figure.unit.padEnd(10)}${promise}`,
    );
  }
}

await main(process.argv.slice(2));
