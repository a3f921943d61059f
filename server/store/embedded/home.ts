import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Jars } from './jars.ts';

const PAGE_CACHE = '256m';

/** Lays out Neo4j's home under the data folder: configuration, plugins, logs, data. Returns the home's path. */
export function prepareHome(dataDir: string, jars: Jars, port: number): string {
  const home = join(dataDir, 'neo4j');
  for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  }
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConf(port), { mode: 0o600 });
  const plugin = join(home, 'plugins', jars.apoc);
  const original = join(jars.folder, jars.apoc);
  for (const name of readdirSync(join(home, 'plugins'))) {
    if (name !== jars.apoc) rmSync(join(home, 'plugins', name));
  }
  if (!existsSync(plugin) || statSync(plugin).size !== statSync(original).size)
    copyFileSync(original, plugin);
  return home;
}

/** Bolt on the loopback address only, nothing over HTTP, nothing reported to anyone, and one query cannot take all memory. */
function neo4jConf(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
dbms.security.auth_enabled=true
dbms.security.procedures.allowlist=apoc.date.*,apoc.util.validate,apoc.util.validatePredicate,apoc.version
dbms.security.allow_csv_import_from_file_urls=false
server.memory.pagecache.size=${PAGE_CACHE}
dbms.memory.transaction.total.max=384m
db.memory.transaction.max=256m
db.transaction.timeout=10s
db.tx_log.rotation.retention_policy=2 days 256M
# Nothing is in flight any more when we stop it: five quiet seconds twice over would only keep people waiting.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2
internal.server.bolt.thread_pool_shutdown_wait_time=2s
internal.server.bolt.connection_shutdown_wait_time=2s
`;
}
