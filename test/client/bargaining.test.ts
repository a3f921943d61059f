import { describe, expect, test } from 'vitest';
import type { IssueOutlook, Outlook } from '../../client/features/negotiation/documents.ts';
import {
  aboutIssue,
  bestDeal,
  issuesOnTable,
  issuesToShow,
  publishedBand,
  shareStepOf,
  toDeals,
  toEffectRows,
  toPositionRows,
  toStatusQuos,
} from '../../client/features/negotiation/model.ts';
import { endTicks, stackMarks } from '../../client/features/negotiation/position-line.ts';
import { winningRange } from '../../client/features/negotiation/use-lanes.ts';
import { digitsOf } from '../../client/features/negotiation/use-words.ts';
import { parseBargaining, setStatusQuo } from '../../client/state/bargaining.ts';

const issue = (key: string) => ({ id: `id-${key}`, key, name: key, rule: null });
const issues = ['biz', 'quay', 'market'].map(issue);
const at = (value: number) => ({ value, position: value });
const outlookOf = (issueId: string, own: Partial<IssueOutlook> = {}): IssueOutlook => ({
  issueId,
  minimum: -1,
  maximum: 1,
  hasOwnScale: false,
  positions: [],
  compromise: null,
  nash: null,
  nashUndefinedBecause: null,
  median: null,
  winSet: null,
  winSetUndefinedBecause: null,
  afterExchanges: null,
  undefinedBecause: null,
  ...own,
});
const position = (partnerId: string, value: number, share: number | null) => ({
  partnerId,
  at: at(value),
  salience: 0.5,
  power: 0.5,
  share,
});
const side = (partnerId: string, supplies: string, demands: string) => ({
  partnerId,
  suppliesIssueId: supplies,
  demandsIssueId: demands,
  from: at(0.5),
  to: at(-0.5),
});
const exchange = (gainLow: number, issues: [string, string]): Outlook['exchanges'][number] => ({
  sides: [side('a', issues[0], issues[1]), side('b', issues[1], issues[0])],
  gain: 1,
  gainLow,
  gainHigh: 2,
  effects: [
    { partnerId: 'c', effect: -3 },
    { partnerId: 'd', effect: -1 },
    { partnerId: 'e', effect: 2 },
  ],
});
const names = new Map([
  ['a', 'Antiek'],
  ['b', 'Bakker'],
  ['c', 'Café'],
]);

describe('what is on the table', () => {
  test('is the chosen issue first, with all others unless the address names some', () => {
    const keys = (onTable: string[]) => issuesOnTable(issues, 'id-quay', onTable).map(({ key }) => key);
    expect(keys([])).toEqual(['quay', 'biz', 'market']);
    expect(keys(['market', 'unknown'])).toEqual(['quay', 'market']);
    expect(keys(['quay'])).toEqual(['quay']);
    const many = Array.from({ length: 15 }, (_, at) => issue(`i${at}`));
    expect(issuesOnTable(many, 'id-i14', [])).toHaveLength(12);
    expect(issuesOnTable(many, 'id-i14', [])[0]!.key).toBe('i14');
  });

  test('shows no issue without positions but the chosen one', () => {
    const outlook = {
      issues: [outlookOf('x'), outlookOf('y'), outlookOf('z', { positions: [position('a', 0, 1)] })],
    } as unknown as Outlook;
    expect(issuesToShow(outlook, 'x').map(({ issueId }) => issueId)).toEqual(['x', 'z']);
  });

  test('takes a status quo from the address by key or id, and only of what is on it', () => {
    const given = parseBargaining(
      new URLSearchParams('status-quo=quay:0.5&status-quo=quay:0.9&status-quo=id-biz:-1&status-quo=market:x'),
    ).statusQuos;
    expect(toStatusQuos(given, issues)).toEqual([
      { issueId: 'id-biz', value: -1 },
      { issueId: 'id-quay', value: 0.5 },
    ]);
    expect(toStatusQuos(given, [issues[2]!])).toEqual([]);
    expect(setStatusQuo(given, 'quay', null)).toEqual([{ issue: 'id-biz', value: -1 }]);
  });

  test('reads no error outside 0 to 1', () => {
    const error = (text: string) => parseBargaining(new URLSearchParams({ error: text })).error;
    expect([error('0'), error('0.4'), error('1.2'), error(''), error('x')]).toEqual([
      0,
      0.4,
      null,
      null,
      null,
    ]);
  });

  test('names the chosen issue in every assumption that names none', () => {
    const scenario = { stances: [{ partnerId: 'a' }, { partnerId: 'b', issueId: 'y' }] };
    expect(aboutIssue(scenario, 'x')?.stances).toEqual([
      { partnerId: 'a', issueId: 'x' },
      { partnerId: 'b', issueId: 'y' },
    ]);
    expect(aboutIssue(null, 'x')).toBeNull();
  });
});

describe('positions on the line', () => {
  test('run from low to high, in four sizes by share of the largest, and none for who is not weighed', () => {
    const rows = toPositionRows(
      { positions: [position('b', 0.5, 0.4), position('a', -0.5, 0.1), position('c', 0, null)] },
      names,
    );
    expect(rows.map(({ name, step }) => [name, step])).toEqual([
      ['Antiek', 1],
      ['Café', null],
      ['Bakker', 4],
    ]);
    expect([0, 0.25, 0.26, 0.5, 0.75, 0.8].map((share) => shareStepOf(share, 1))).toEqual([1, 1, 2, 2, 3, 4]);
    expect(shareStepOf(0, 0)).toBe(1);
  });

  test('are piled up without overlap, each above its own place', () => {
    const marks = Array.from({ length: 60 }, (_, at) => ({
      id: String(at),
      x: (at % 7) * 4,
      radius: 4 + (at % 3),
    }));
    const { heights, shrink, height } = stackMarks(marks, 10_000);
    expect(shrink).toBe(1);
    for (const a of marks) {
      expect(heights.get(a.id)! + a.radius).toBeLessThanOrEqual(height);
      expect(heights.get(a.id)!).toBeGreaterThanOrEqual(a.radius);
      for (const b of marks) {
        if (a.id === b.id) continue;
        const apart = Math.hypot(a.x - b.x, heights.get(a.id)! - heights.get(b.id)!);
        expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius);
      }
    }
  });

  test('lie side by side on the line where there is room', () => {
    const { heights } = stackMarks(
      [
        { id: 'a', x: 0, radius: 5 },
        { id: 'b', x: 20, radius: 3 },
      ],
      100,
    );
    expect([heights.get('a'), heights.get('b')]).toEqual([5, 3]);
  });

  test('shrink where the pile would be too high', () => {
    const marks = Array.from({ length: 30 }, (_, at) => ({ id: String(at), x: 0, radius: 5 }));
    const { height, shrink } = stackMarks(marks, 200);
    expect(shrink).toBeLessThan(1);
    expect(height).toBeLessThanOrEqual(200);
  });

  test('stand above a scale whose ends are always named', () => {
    expect(endTicks(1.8, 4, [2, 3, 4])).toEqual([1.8, 3, 4]);
    expect(endTicks(-1, 1, [-1, -0.5, 0, 0.5, 1])).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  test('have as many decimals as their scale needs', () => {
    const digits = (minimum: number, maximum: number) => digitsOf({ minimum, maximum });
    expect([digits(1.8, 4), digits(0, 100), digits(0, 5000), digits(0, 0.1), digits(3, 3)]).toEqual([
      2, 1, 0, 4, 2,
    ]);
  });
});

describe('outcomes', () => {
  test('are as uncertain as published models were, within the scale', () => {
    expect(publishedBand({ minimum: 0, maximum: 10 }, 9, 0.2)).toEqual({ low: 7, high: 10 });
  });

  test('would pass from the farthest below the status quo to the farthest above it', () => {
    const end = (value: number) => ({ farthest: at(value), isCutOffByScale: false, pivotIds: [] });
    const winSet = { statusQuo: at(0), below: null, above: end(0.8), isStable: false, gridlock: null };
    expect(winningRange(winSet)).toEqual({ low: 0, high: 0.8 });
    expect(winningRange({ ...winSet, below: end(-0.4) })).toEqual({ low: -0.4, high: 0.8 });
    expect(winningRange({ ...winSet, above: null })).toBeNull();
  });
});

describe('deals', () => {
  const outlook = {
    exchanges: [exchange(0, ['quay', 'market']), exchange(0.2, ['biz', 'quay'])],
    effects: [
      { partnerId: 'c', effect: -4 },
      { partnerId: 'a', effect: 1 },
    ],
  };
  const deals = toDeals(outlook);

  test('keep their order, tell who loses most and who profits most, and whether they may vanish', () => {
    expect(deals.map(({ rank, mayVanish }) => [rank, mayVanish])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(deals[0]!.losers.map(({ partnerId }) => partnerId)).toEqual(['c', 'd']);
    expect(deals[0]!.winners.map(({ partnerId }) => partnerId)).toEqual(['e']);
  });

  test('are spoken of by the best over the issue, otherwise by the best of all', () => {
    expect(bestDeal(deals, 'biz')?.rank).toBe(2);
    expect(bestDeal(deals, 'sundays')?.rank).toBe(1);
    expect(bestDeal([], 'biz')).toBeNull();
  });

  test('add up per partner, with how often each gives way itself', () => {
    expect(
      toEffectRows(outlook, names).map(({ name, effect, dealCount }) => [name, effect, dealCount]),
    ).toEqual([
      ['Café', -4, 0],
      ['Antiek', 1, 2],
    ]);
  });
});
