import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canInstallPackages, installFirstOf } from '../../server/store/embedded/apt.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium or Chrome: CHROMIUM_PATH, one on this machine, Playwright's own, or installed through apt-get when that is allowed. */
export async function getChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (canInstallPackages()) {
    console.log('Installing Chromium (once) ...');
    await installFirstOf(['chromium fonts-liberation', 'chromium']);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The end-to-end tests need Chromium: run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  );
}

function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath, ...MACOS].find(
    (path) => path && existsSync(path),
  );
}
