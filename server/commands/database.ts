import { type Config, readConfig } from '../config.ts';
import { StartRefused } from '../errors.ts';
import { connectForCommand } from '../store/connection.ts';
import type { Database } from '../store/driver.ts';

/** Explanations go to standard error: standard output is for the result alone. */
export const tell = (line: string) => console.error(line);

/** Something the person who typed the command must change; its message says what. */
export class WrongCommand extends Error {
  override readonly name = 'WrongCommand';
}

/**
 * Runs a command on the database of the running service, or on the one the service would use; starts the embedded one for as long as the
 * command takes when nothing runs. Ends the process: 0 when it went well, otherwise 1 with one line.
 */
export async function onDatabase(
  command: (database: Database, config: Config) => Promise<void>,
): Promise<never> {
  const config = readConfig();
  let exitCode = 0;
  try {
    const connection = await connectForCommand({ ...config, say: tell });
    try {
      await command(connection.database, config);
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (!(error instanceof WrongCommand || error instanceof StartRefused)) throw error;
    tell(error.message);
    exitCode = 1;
  }
  process.exit(exitCode);
}
