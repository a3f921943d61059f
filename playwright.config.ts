import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { getChromium } from './test/support/chromium.ts';

// This file is read again by every worker: what the first reading chose is handed on in the environment.
process.env.E2E_PORT ??= execFileSync(process.execPath, [
  '-e',
  "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })",
])
  .toString()
  .trim();
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'krachtenveld-e2e-'));
process.env.CHROMIUM_PATH ??= await getChromium();

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** The whole service as `npm start` runs it, with its demo, in an empty data folder of its own, seen through a real Chromium. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
  globalTeardown: './test/support/remove-e2e-data.ts',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'chromium', testIgnore: /restart/, use: devices['Desktop Chrome'] },
    { name: 'restart', testMatch: /restart/, use: devices['Desktop Chrome'], dependencies: ['chromium'] },
  ],
  webServer: {
    command: 'exec node --import tsx server/main.ts',
    url: `${baseURL}/health/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    env: {
      PORT: process.env.E2E_PORT,
      KRACHTENVELD_DATA: process.env.E2E_DATA,
      LOG_LEVEL: 'warn',
      NEO4J_URI: '',
    },
  },
});
