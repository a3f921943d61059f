import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** graphql is there once: without this, tests would load its ES modules beside the CommonJS that Node gives everyone else. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/contract/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // A shared machine may stall a JVM for seconds; what fails three times in a row is broken.
          retry: process.env.CI ? 2 : 0,
          // One database serves them all; more workers than this only wait for it.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'client',
          include: ['test/client/**/*.test.{ts,tsx}', 'client/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
