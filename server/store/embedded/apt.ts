import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Only as root on Debian or Ubuntu: anywhere else software is installed by a person. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

/**
 * Installs the first of these that this release has; one entry may name several packages with spaces between.
 * Resolves to that entry, or to null when none could be installed.
 */
export async function installFirstOf(packages: readonly string[]): Promise<string | null> {
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, maxBuffer: 1 << 26 }).catch(() => undefined);
  for (const name of packages) {
    try {
      await run('apt-get', ['install', ...options, ...name.split(' ')], { env, maxBuffer: 1 << 26 });
      return name;
    } catch {
      // This release does not have it: try the next.
    }
  }
  return null;
}
