import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { toParameter, toPlain } from '../../server/store/values.ts';

const at = new Date('2026-03-01T09:30:00.125Z');

describe('values from the database', () => {
  it('gives a moment as ISO 8601 in UTC, whatever its zone', () => {
    expect(toPlain(neo4j.types.DateTime.fromStandardDate(at))).toBe('2026-03-01T09:30:00.125Z');
    expect(toPlain(new neo4j.types.DateTime(2026, 3, 1, 10, 30, 0, 125_000_000, 3600))).toBe(
      '2026-03-01T09:30:00.125Z',
    );
  });

  it('gives a date without a time', () => {
    expect(toPlain(new neo4j.types.Date(2026, 3, 1))).toBe('2026-03-01');
  });

  it('gives a node as its properties, also inside lists and maps', () => {
    const node = new neo4j.types.Node(
      1,
      ['Partner'],
      { id: 'a', since: new neo4j.types.Date(2020, 1, 2) },
      '4:x:1',
    );
    expect(toPlain([{ node }, null])).toEqual([{ node: { id: 'a', since: '2020-01-02' } }, null]);
  });

  it('finds an object behind a null in a list', () => {
    expect(toPlain([null, new neo4j.types.Date(2026, 3, 1)])).toEqual([null, '2026-03-01']);
  });
});

describe('parameters', () => {
  it('sends a Date as a moment', () => {
    expect(toPlain(toParameter({ rows: [{ at }] }))).toEqual({ rows: [{ at: at.toISOString() }] });
  });

  it('sends undefined as null and refuses what is not a number', () => {
    expect(toParameter({ a: undefined, b: 0 })).toEqual({ a: null, b: 0 });
    expect(() => toParameter({ power: Number.NaN })).toThrow('send null');
    expect(() => toParameter([Number.POSITIVE_INFINITY])).toThrow('send null');
  });

  it('leaves a value of the driver as it is', () => {
    const five = neo4j.int(5);
    expect(toParameter({ limit: five })).toEqual({ limit: five });
  });
});
