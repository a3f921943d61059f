import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Wherever these names occur in a logged object, the value is replaced. Note texts are never handed to the log at all. */
const SECRET_NAMES = ['password', 'token', 'authorization', 'cookie', 'secret', 'set-cookie'];

const redactedPaths = SECRET_NAMES.flatMap((name) => {
  const key = name.includes('-') ? `["${name}"]` : `.${name}`;
  return [key.replace(/^\./, ''), `*${key}`, `*.*${key}`, `*.*.*${key}`];
});

/**
 * The log: JSON lines on standard error, so that standard output stays for people. At a terminal only warnings and worse,
 * unless LOG_LEVEL says otherwise.
 */
export function createLogger(config: Pick<Config, 'logLevel'>, destination?: NodeJS.WritableStream): Logger {
  const level = config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info');
  return pino(
    {
      level,
      redact: { paths: redactedPaths, censor: '[redacted]' },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}
