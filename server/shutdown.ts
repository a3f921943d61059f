/** Undoes the start, last first, when the service must end. */
export interface Shutdown {
  /** Remembers how to close what was just opened. */
  onClose(close: () => Promise<void>): void;
  /** Closes everything and ends the process. Safe to call twice. */
  end(exitCode: number): Promise<never>;
}

/**
 * SIGINT and SIGTERM end the service in good order; a second signal ends it at once (the database then ends by itself).
 * `followParent`: also end when the parent process is gone, because nobody could stop us from the terminal any more.
 */
export function createShutdown(say: (line: string) => void, followParent: boolean): Shutdown {
  const closers: (() => Promise<void>)[] = [];
  let ending: Promise<never> | null = null;

  const closeAll = async (exitCode: number): Promise<never> => {
    for (const close of closers.reverse()) {
      await close().catch((error: unknown) => console.error(`Closing failed: ${(error as Error).message}`));
    }
    process.exit(exitCode);
  };
  const end = (exitCode: number) => {
    ending ??= closeAll(exitCode);
    return ending;
  };

  let signalledAt = 0;
  const onSignal = () => {
    // Ctrl+C reaches us twice when a parent passes it on as well; that is not yet impatience.
    if (signalledAt > 0 && Date.now() - signalledAt > 500) process.exit(1);
    if (signalledAt > 0) return;
    signalledAt = Date.now();
    say('Stopping ...');
    void end(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);

  if (followParent) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && onSignal(), 1_000).unref();
  }
  return { onClose: (close) => closers.push(close), end };
}
