import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printOutcome, run, runAllTests } from './run-all.ts';

/** `npm run check`: format and lint, types, generated code, nothing unused, all tests. Every step runs, also when an earlier one failed. */
const GENERATED = [
  'schema/generated',
  'server/api/generated',
  'client/api/generated',
  'server/domain/network/kernel/generated',
];

const steps: [name: string, isRight: () => Promise<boolean>][] = [
  ['format and lint (biome)', async () => (await run('npx', ['biome', 'check', '.'])) === 0],
  ['types (tsc)', async () => (await run('npx', ['tsc', '--noEmit'])) === 0],
  ['generated code is current', isGeneratedCurrent],
  ['nothing left unused (knip)', async () => (await run('npx', ['knip'])) === 0],
];

const wrong: string[] = [];
for (const [name, isRight] of steps) {
  console.log(`\n== ${name}`);
  if (!(await isRight())) wrong.push(name);
}
console.log('\n== tests');
const outcome = await runAllTests();

console.log('\n== summary');
for (const [name] of steps) console.log(`${wrong.includes(name) ? 'NOT RIGHT' : 'right    '}  ${name}`);
printOutcome(outcome);
process.exitCode = wrong.length > 0 || outcome.failed > 0 ? 1 : 0;

/** Generates again and compares; what was out of date is then refreshed and waits for a commit. */
async function isGeneratedCurrent(): Promise<boolean> {
  const before = fingerprint();
  if ((await run('npm', ['run', '--silent', 'generate'])) !== 0) return false;
  if (fingerprint() === before) return true;
  console.log(
    `Generated code was out of date. It is refreshed now: look at ${GENERATED.join(', ')} and commit.`,
  );
  return false;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of GENERATED.filter((name) => existsSync(name))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.\w+$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}
