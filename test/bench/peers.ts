import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Shape } from './networks.ts';

export type Peer = 'igraph' | 'networkx';
export type PeerMeasure = 'betweenness' | 'constraint' | 'pageRank' | 'triads' | 'leiden';

/** One computation by a peer: the time of the work alone, without start-up, reading or answering. */
export interface PeerRun {
  readonly ms: number;
  readonly values: readonly number[];
}

/** The Python libraries we compare ourselves with, in one process that waits for questions. */
export interface Peers {
  readonly versions: Readonly<Record<string, string>>;
  has(peer: Peer): boolean;
  load(network: string, shape: Shape, isDirected?: boolean): Promise<void>;
  compute(
    peer: Peer,
    measure: PeerMeasure,
    network: string,
    options?: Readonly<Record<string, number>>,
  ): Promise<PeerRun>;
  stop(): Promise<void>;
}

// Debian's own interpreter, for only that one sees Debian's packages.
const python = '/usr/bin/python3';
const installer = '/usr/bin/apt-get';
const script = fileURLToPath(new URL('./peers.py', import.meta.url));

/** Starts the peers, after installing those that can be had; says in a line which are missing. */
export async function startPeers(): Promise<Peers> {
  install();
  if (!existsSync(python)) {
    console.log(`Skipped: igraph and networkx, for there is no ${python}.`);
    return nobody;
  }
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error(`The peers stopped at ${JSON.stringify(request).slice(0, 200)}.`);
    return JSON.parse(value);
  };
  const versions: Record<string, string> = await ask({ do: 'versions' });
  const has = (peer: Peer) => peer in versions;
  for (const peer of ['igraph', 'networkx'] as const) {
    if (!has(peer)) console.log(`Skipped: ${peer}, for it is not installed (Debian: python3-${peer}).`);
  }
  return {
    versions,
    has,
    load: (network, { size, ties }, isDirected = false) =>
      ask({ do: 'load', network, size, isDirected, ties: ties.map(({ from, to }) => [from, to]) }),
    compute: (peer, measure, network, options = {}) =>
      ask({ do: 'compute', peer, measure, network, ...options }),
    stop: () => stop(child),
  };
}

const nobody: Peers = {
  versions: {},
  has: () => false,
  load: async () => {},
  compute: async (peer) => {
    throw new Error(`${peer} is not installed.`);
  },
  stop: async () => {},
};

async function stop(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.stdin?.end();
  await closed;
}

/** With Debian's package manager, where we may use it. Failing is no error: what is missing is skipped. */
function install(): void {
  const isThere = spawnSync(python, ['-c', 'import igraph, networkx']).status === 0;
  if (isThere || process.getuid?.() !== 0 || !existsSync(installer)) return;
  console.log('Installing python3-igraph and python3-networkx…');
  spawnSync(installer, ['update'], { stdio: 'ignore' });
  spawnSync(installer, ['install', '-y', '--no-install-recommends', 'python3-igraph', 'python3-networkx'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
