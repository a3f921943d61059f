import { printOutcome, runAllTests } from './run-all.ts';

/** `npm test`: every test, and one summary. */
const outcome = await runAllTests();
printOutcome(outcome);
process.exitCode = outcome.failed > 0 ? 1 : 0;
