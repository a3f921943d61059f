import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../../server/store/driver.ts';
import { migrate } from '../../server/store/migrations.ts';
import { startTestNeo4j } from '../support/neo4j.ts';
import { type Bench, type Figure, isMissed } from './bench.ts';
import { forceFieldBench } from './force-field.ts';

const benches: readonly Bench[] = [forceFieldBench];
const resultsFile = fileURLToPath(new URL('./results.json', import.meta.url));

/** `npm run bench` runs all of them, `npm run bench -- forceField` one. Exits with 1 when a promise is missed. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    throw new Error(`No bench ${unknown.join(', ')}: take ${benches.map(({ name }) => name).join(', ')}.`);
  }
  const neo4j = await startTestNeo4j();
  const database = openDatabase(neo4j.address);
  try {
    await migrate(database);
    const machine = await describeMachine(database);
    for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const figures = await bench.run(database);
      print(bench, figures);
      keep(bench, { question: bench.question, measuredAt: new Date().toISOString(), ...machine, figures });
      if (figures.some(isMissed)) process.exitCode = 1;
    }
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

async function describeMachine(database: Database) {
  const [row] = await database.read<{ version: string }>(
    `/* databaseVersion */ CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
  );
  return {
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: { node: process.version, neo4j: row?.version ?? 'unknown' },
  };
}

/** Replaces the figures of this bench and leaves those of the others. */
function keep({ name }: Bench, result: object): void {
  const kept = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
  const results = Object.fromEntries(Object.entries({ ...kept, [name]: result }).sort());
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

const rounded = (value: number) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'));

function print({ name, question }: Bench, figures: readonly Figure[]): void {
  console.log(`\n${name}: ${question}`);
  for (const figure of figures) {
    const promise =
      figure.atMost === undefined
        ? ''
        : `  at most ${figure.atMost.toLocaleString('en')}: ${isMissed(figure) ? 'MISSED' : 'kept'}`;
    console.log(
      `  ${figure.what.padEnd(36)} ${rounded(figure.value).padStart(10)} ${figure.unit.padEnd(6)}${promise}`,
    );
  }
}

await main(process.argv.slice(2));
