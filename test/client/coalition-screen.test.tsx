import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Answer } from '../../client/features/coalition/Answer.tsx';
import { Contradictions } from '../../client/features/coalition/Contradictions.tsx';
import type { Coalitions } from '../../client/features/coalition/documents.ts';
import { startLanguages } from '../../client/locales/index.ts';

const names = new Map([
  ['a', 'Bakker'],
  ['b', 'Gemeente'],
  ['c', 'Slager'],
]);
const none: Coalitions = {
  issueId: 'i',
  asOf: '2026-01-01T00:00:00Z',
  rule: { vetoIds: [] },
  kind: 'MINIMAL_WINNING',
  options: [],
  noneBecause: 'NO_RULE',
  contradictions: [],
  isExact: true,
  othersScoreAtMost: null,
  minimalWinningCount: 0,
  minimalWinningAtMost: 0,
  indispensableIds: [],
  exclusions: [],
  blockers: [],
  blockersAreExact: true,
  ifAllInFavour: null,
};
const option: Coalitions['options'][number] = {
  memberIds: ['a', 'b'],
  score: 0.8,
  parts: [],
  strongest: null,
  weakest: null,
  outcome: { passes: true, tests: [], vetoedByIds: [], groups: [] },
  conflicts: [],
  departures: [],
  supporterIds: ['a'],
  toPersuade: [{ partnerId: 'b', voteNow: 'AGAINST', hours: 4 }],
  hours: 4,
  toSpareIds: [],
};

beforeAll(() => startLanguages('nl'));
beforeEach(() => window.history.replaceState(null, '', '/centres/c/coalitions'));
afterEach(cleanup);
const show = (element: ReactElement) =>
  render(
    <MantineProvider env="test">
      <BrowserRouter>{element}</BrowserRouter>
    </MantineProvider>,
  ).container;
const answerOf = (coalitions: Partial<Coalitions>) =>
  (
    show(<Answer coalitions={{ ...none, ...coalitions }} names={names} issue="De brug" />).textContent ?? ''
  ).replaceAll(/\s+/g, ' ');

describe('the answer about coalitions', () => {
  test('counts them when they are all there, and says who is needed and how many there are', () => {
    const said = answerOf({
      options: [option],
      noneBecause: null,
      minimalWinningCount: 2_500_000_000,
      indispensableIds: ['a'],
    });
    expect(said).toContain('Ja, één coalitie kan dit dragen. De beste heeft 2 partners.');
    expect(said).toContain('Van hen moet 1 nog overtuigd worden.');
    expect(said).toContain('Zonder Bakker lukt het nooit.');
    expect(said).toContain('Er zijn 2,5 miljard coalities');
  });

  test('does not say that there are no others when time ran out', () => {
    const said = answerOf({ options: [option], noneBecause: null, isExact: false });
    expect(said).toContain('Ja, er is een coalitie die dit kan dragen.');
    expect(said).toContain('De tijd was op: misschien is er een betere.');
  });

  test('of a rule that cannot be won names the test that fails with everyone in favour', () => {
    const said = answerOf({
      noneBecause: 'RULE_CANNOT_BE_WON',
      ifAllInFavour: {
        passes: false,
        tests: [
          {
            test: {
              id: 'woz',
              kind: 'IN_FAVOUR',
              of: 'CAST',
              by: 'WOZ_VALUE',
              operator: 'MORE_THAN',
              numerator: 1,
              denominator: 2,
            },
            passes: false,
            numerator: 0,
            denominator: 0,
            share: null,
            noShareBecause: 'ALL_WEIGHTS_ZERO',
            needed: null,
            margin: null,
            neededFromNewVotes: null,
            withoutWeightIds: [],
          },
        ],
        vetoedByIds: [],
        groups: [],
      },
    });
    expect(said).toContain(
      'Zelfs als iedereen voor is haalt het voorstel het niet: alle gewichten zijn nul.',
    );
  });

  test.each([
    ['NO_RULE', 'Hoe over ‘De brug’ wordt beslist, is nog niet vastgelegd.'],
    ['NOBODY_ENTITLED', 'Niemand mag stemmen.'],
    ['PASSES_WITHOUT_ANYONE', 'Hier is geen coalitie voor nodig.'],
    ['TOO_FEW_POSITIONS', 'Er zijn te weinig standpunten bekend'],
    ['CONSTRAINTS_CONTRADICT', 'Nee, niet met deze eisen.'],
    ['NONE_FOUND_IN_TIME', 'In de tijd die er was, is geen coalitie gevonden.'],
  ] as const)('of none because of %s says so', (noneBecause, said) => {
    expect(answerOf({ noneBecause })).toContain(said);
  });
});

describe('demands that exclude each other', () => {
  test('are named, pairs together, and each is let go of at one press', () => {
    window.history.replaceState(null, '', '/centres/c/coalitions?out=a');
    show(
      <Contradictions
        names={names}
        coalitions={{
          ...none,
          contradictions: [
            { demand: 'MUST_BE_OUT', partnerIds: ['a'] },
            { demand: 'EXCLUSION', partnerIds: ['a', 'b'] },
            { demand: 'EXCLUSION', partnerIds: ['b', 'c'] },
          ],
        }}
      />,
    );
    const said = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(said[0]).toContain('Zonder Bakker lukt het niet.');
    expect(said[1]).toContain('Allebei nodig, maar in conflict: Bakker en Gemeente; Gemeente en Slager.');
    const [first, second] = screen.getAllByRole('button', { name: 'Laat deze eis los' });
    fireEvent.click(first!);
    expect(window.location.search).toBe('');
    fireEvent.click(second!);
    expect(window.location.search).toBe('?apart=no');
  });
});
