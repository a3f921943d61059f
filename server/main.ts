import { loadDemo } from '../seed/load.ts';
import { createApp } from './api/app.ts';
import { clientFiles } from './api/http/client-files.ts';
import { createFrontDoor } from './api/http/front-door.ts';
import { listen } from './api/http/listener.ts';
import { CLIENT_FOLDER, ensureClientBuilt } from './client-build.ts';
import { readConfig } from './config.ts';
import { StartRefused } from './errors.ts';
import { createLogger } from './log.ts';
import { createShutdown } from './shutdown.ts';
import { connect, untilPrepared } from './store/connection.ts';
import { isEmpty } from './store/readiness.ts';

const config = readConfig();
const logger = createLogger(config);
const say = (line: string) => console.log(line);
const shutdown = createShutdown(say, config.startedByNpm);

async function start(): Promise<void> {
  const onLost = (line: string) => {
    logger.fatal(line);
    console.error(line);
    void shutdown.end(1);
  };

  if (config.neo4j === null) say('Starting the database ...');
  const connection = await connect({ ...config, say, onLost });
  shutdown.onClose(connection.close);
  const { database } = connection;

  const door = createFrontDoor(config.trustedProxies, logger);
  const listener = await listen(door.app, config.port, config.host);
  let closeApi = async () => {};
  shutdown.onClose(async () => {
    const drained = listener.close();
    await closeApi();
    await drained;
  });

  await untilPrepared(database, say);
  const isUnused = await isEmpty(database);
  if (config.demo && isUnused) {
    say('Loading the demo centres ...');
    await loadDemo(database);
  }
  if (config.client) await ensureClientBuilt(say);

  const api = await createApp({ database, config, logger });
  closeApi = api.close;
  api.warmUp().catch((error: unknown) => logger.warn({ err: error }, 'the workers did not start yet'));
  door.open(database, [api.handler, ...(config.client ? [clientFiles(CLIENT_FOLDER)] : [])]);

  say(`\nKrachtenveld is ready: ${config.publicOrigin ?? listener.url}`);
  if (isUnused && !config.demo)
    say('Nobody can sign in yet: make an administrator with `npm run create-admin`.');
  say(config.demo ? 'Demo: sign in with one click. Stop with Ctrl+C.\n' : 'Stop with Ctrl+C.\n');
  logger.info({ url: listener.url, demo: config.demo }, 'ready');
}

start().catch((error: unknown) => {
  if (error instanceof StartRefused) console.error(error.message);
  else logger.fatal({ err: error }, 'the start failed');
  void shutdown.end(1);
});
