import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/config.ts';

const complaintsAbout = (env: Record<string, string>) => {
  try {
    parseConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no complaint';
};

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(parseConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4j: null,
      demo: true,
      client: true,
      trustedProxies: 0,
      logLevel: undefined,
      dataDir: `${process.cwd()}/.data`,
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(parseConfig({ PORT: '', NEO4J_URI: '', DEMO: '' })).toEqual(parseConfig({}));
  });

  it('names every bad variable at once, each with what it must be', () => {
    const complaint = complaintsAbout({
      PORT: '4000a',
      DEMO: 'yes',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://db:7474',
    });
    expect(complaint.split('\n').slice(1)).toEqual([
      '  PORT must be a whole number from 0 to 65535',
      '  DEMO must be one of on, off',
      '  LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      '  NEO4J_URI must be an address such as neo4j://db.example.org:7687 or bolt://127.0.0.1:7687',
      '  NEO4J_PASSWORD must be set when NEO4J_URI is',
    ]);
  });

  it('does not repeat a bad value, which may be a secret', () => {
    expect(complaintsAbout({ NEO4J_URI: 'neo4j//me:hunter2@db' })).not.toContain('hunter2');
  });

  it.each(['0', '1', '65535'])('takes port %s', (PORT) => {
    expect(parseConfig({ PORT }).port).toBe(Number(PORT));
  });

  it.each(['65536', '-1', '1.5', '0x50', ' 80', '1e3'])('refuses port %j', (PORT) => {
    expect(complaintsAbout({ PORT })).toContain('PORT must be');
  });

  it.each([
    'bolt://127.0.0.1:7687',
    'neo4j://core.example.org',
    'neo4j+s://abc.databases.neo4j.io',
    'bolt+ssc://[::1]:7687',
  ])('takes the database address %s, and no demo unless asked', (NEO4J_URI) => {
    const config = parseConfig({ NEO4J_URI, NEO4J_PASSWORD: 'x' });
    expect(config.neo4j).toEqual({ uri: NEO4J_URI, user: 'neo4j', password: 'x', database: undefined });
    expect(config.demo).toBe(false);
    expect(parseConfig({ NEO4J_URI, NEO4J_PASSWORD: 'x', DEMO: 'on' }).demo).toBe(true);
  });

  it('takes the public address without a path', () => {
    expect(parseConfig({ PUBLIC_ORIGIN: 'https://kaart.example.nl/' }).publicOrigin).toBe(
      'https://kaart.example.nl',
    );
    expect(complaintsAbout({ PUBLIC_ORIGIN: 'https://example.nl/kaart' })).toContain(
      'PUBLIC_ORIGIN must not have a path',
    );
    expect(complaintsAbout({ PUBLIC_ORIGIN: 'kaart.example.nl' })).toContain(
      'PUBLIC_ORIGIN must be an address',
    );
  });

  it('makes folders absolute', () => {
    expect(parseConfig({ KRACHTENVELD_DATA: 'here' }).dataDir).toBe(`${process.cwd()}/here`);
    expect(parseConfig({ XDG_CACHE_HOME: '/var/cache' }).cacheDir).toBe('/var/cache/krachtenveld');
  });
});
