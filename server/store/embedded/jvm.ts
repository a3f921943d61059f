import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Jars } from './jars.ts';

/**
 * Waits on its standard input, a pipe whose other end only the service holds. The pipe ends when the service closes it or dies in
 * whatever way, kill -9 included; then the JVM gets SIGTERM, and SIGKILL when it has not ended 20 seconds later.
 * `read` is the shell's own, so no other process is left behind when the JVM ends first.
 */
const WRAPPER = `
exec 3<&0 </dev/null
"$@" 3<&- >>"$KRACHTENVELD_CONSOLE" 2>&1 &
jvm=$!
echo $jvm
exec >/dev/null
{
  read -r line <&3
  kill -TERM $jvm
  left=100
  while kill -0 $jvm && [ $left -gt 0 ]; do sleep 0.2; left=$((left - 1)); done
  kill -KILL $jvm
} 2>/dev/null &
watcher=$!
exec 3<&-
wait $jvm
status=$?
kill $watcher 2>/dev/null
exit $status
`;

export interface Jvm {
  pid: number;
  /** Resolves to the exit code when the JVM has ended, whoever ended it. */
  ended: Promise<number>;
  /** Ends it in good order; resolves when it is gone. */
  stop(): Promise<void>;
  /** The last lines it printed. */
  lastWords(): string;
}

/** Starts Neo4j's JVM on a prepared home. Resolves as soon as the process exists, long before the database answers. */
export async function startJvm(java: string, jars: Jars, home: string): Promise<Jvm> {
  const consolePath = join(home, 'logs', 'console.log');
  closeSync(openSync(consolePath, 'w', 0o600));
  const neo4j = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const command = [java, ...JVM_OPTIONS, '-cp', join(jars.folder, '*'), ...neo4j];
  const wrapper = spawn('/bin/sh', ['-c', WRAPPER, 'neo4j', ...command], {
    // A session of its own: Ctrl+C at the terminal reaches the service alone, which then ends Neo4j in good order.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, KRACHTENVELD_CONSOLE: consolePath },
  });
  wrapper.stdin?.on('error', () => undefined);
  const ended = new Promise<number>((done) => {
    wrapper.once('error', () => done(127));
    wrapper.once('exit', (code) => {
      wrapper.stdin?.destroy();
      done(code ?? 1);
    });
  });
  const pid = await readPid(wrapper);
  return {
    pid,
    ended,
    stop: async () => {
      wrapper.stdin?.end();
      await ended;
    },
    lastWords: () => [join(home, 'logs', 'neo4j.log'), consolePath].map(tail).join('\n'),
  };
}

function tail(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-60).join('\n') : '';
}

const JVM_OPTIONS = [
  '-Xms256m',
  '-Xmx512m',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--enable-native-access=ALL-UNNAMED',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];

function readPid(wrapper: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    let text = '';
    wrapper.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) done(Number(text));
    });
    wrapper.once('exit', () => fail(new Error('The shell that starts Neo4j ended before it did.')));
    wrapper.once('error', fail);
  });
}
