import { describe, expect, it } from 'vitest';
import { listMigrations, parseMigration } from '../../server/store/migrations.ts';
import { expectedSchema } from '../../server/store/readiness.ts';

const CONSTRAINT = 'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;';

describe('a migration', () => {
  it('is split at semicolons that end a line, without its comments', () => {
    const text = `// Why; and why not\n${CONSTRAINT}\n\nCREATE INDEX a_name IF NOT EXISTS\n  FOR (n:A) ON (n.name);\n`;
    expect(parseMigration('001-a', text).statements).toEqual([
      CONSTRAINT.slice(0, -1),
      'CREATE INDEX a_name IF NOT EXISTS\n  FOR (n:A) ON (n.name)',
    ]);
  });

  it('keeps a semicolon and two slashes inside a text', () => {
    const text = `MATCH (n:A) SET n.url = 'http://x.nl/a;b';`;
    expect(parseMigration('002-b', text).statements).toEqual([text.slice(0, -1)]);
  });

  it('has one checksum under both kinds of line end', () => {
    const unix = parseMigration('001-a', `${CONSTRAINT}\n`);
    expect(parseMigration('001-a', `${CONSTRAINT}\r\n`).checksum).toBe(unix.checksum);
    expect(parseMigration('001-a', `${CONSTRAINT} \n`).checksum).not.toBe(unix.checksum);
  });

  it('changes the schema or the data, not both', () => {
    expect(() => parseMigration('003-c', `${CONSTRAINT}\nMATCH (n) SET n.x = 1;`)).toThrow(
      'both schema and data',
    );
  });

  it('can be repeated when it changes the schema', () => {
    expect(() => parseMigration('004-d', 'CREATE INDEX x FOR (n:A) ON (n.x);')).toThrow('IF NOT EXISTS');
  });

  it('says which constraints and indexes must exist, those dropped later not', () => {
    const migrations = [
      parseMigration(
        '001-a',
        `${CONSTRAINT}\nCREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:A) ON EACH [n.name];`,
      ),
      parseMigration('002-b', 'DROP INDEX words IF EXISTS;'),
    ];
    expect([...expectedSchema(migrations)]).toEqual(['migration_id', 'migration_turn', 'a_id']);
  });
});

describe('the migrations of this version', () => {
  it('have numbers that count up without a gap', () => {
    const numbers = listMigrations().map(({ id }) => Number(id.slice(0, 3)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
