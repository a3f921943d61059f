import { rmSync } from 'node:fs';

/** After the end-to-end tests; what the service still writes while it stops goes with the system's temporary folder. */
export default function removeData(): void {
  if (process.env.E2E_DATA)
    process.once('exit', () => rmSync(process.env.E2E_DATA!, { recursive: true, force: true }));
}
