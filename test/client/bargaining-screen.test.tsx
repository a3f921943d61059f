import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ForceField } from '../../client/api/force-field.ts';
import { Answer } from '../../client/features/negotiation/Answer.tsx';
import { Deals } from '../../client/features/negotiation/Deals.tsx';
import type { IssueOutlook, Outlook } from '../../client/features/negotiation/documents.ts';
import { IssueFigure } from '../../client/features/negotiation/IssueFigure.tsx';
import { toDeals } from '../../client/features/negotiation/model.ts';
import { startLanguages } from '../../client/locales/index.ts';

const names = new Map([
  ['a', 'Antiek'],
  ['b', 'Bakker'],
  ['c', 'Café'],
]);
const at = (value: number) => ({ value, position: value - 2 });
const band = (low: number, high: number) => ({ low: at(low), high: at(high) });
const toll: IssueOutlook = {
  issueId: 'toll',
  minimum: 1,
  maximum: 3,
  hasOwnScale: true,
  positions: [
    { partnerId: 'a', at: at(1), salience: 0.5, power: 0.5, share: 1 },
    { partnerId: 'b', at: at(3), salience: null, power: 0.5, share: null },
  ],
  compromise: { at: at(1), band: band(1, 2.2), unweighedIds: ['b'] },
  nash: null,
  nashUndefinedBecause: 'NO_OUTCOME_BETTER_THAN_DISAGREEMENT_FOR_ALL',
  median: { band: band(1, 1), holderIds: ['a'] },
  winSet: null,
  winSetUndefinedBecause: 'NO_RULE',
  afterExchanges: at(1),
  undefinedBecause: null,
};
const outlook: Outlook = {
  asOf: '2026-01-01T00:00:00Z',
  issues: [toll],
  candidateCount: 0,
  exchanges: [],
  effects: [],
  error: 0.25,
  meanPublishedError: 0.2,
};
const issue = { id: 'toll', key: 'toll', name: 'Tol', rule: null };
const field = { asOf: outlook.asOf, centre: { name: 'C' } } as ForceField;
const shared = { field, names, issueNames: new Map([['toll', 'Tol']]), outlook };

beforeAll(() => startLanguages('nl'));
beforeEach(() => window.history.replaceState(null, '', '/centres/c/bargaining'));
afterEach(cleanup);
const show = (element: React.ReactNode) => {
  const { container } = render(
    <MantineProvider env="test">
      <BrowserRouter>{element}</BrowserRouter>
    </MantineProvider>,
  );
  return (container.textContent ?? '').replaceAll(/\s+/g, ' ');
};

test('the answer gives the outcome with its band, the scale and how wrong such models are', () => {
  const text = show(
    <Answer {...shared} issue={issue} own={toll} deals={[]} shownCount={1} isSupposed={false} />,
  );
  expect(text).toContain('Zonder ruil komt ‘Tol’ uit op 1,00, tussen 1,00 en 2,20.');
  expect(text).toContain('De schaal loopt van 1,00 (tegen) tot 3,00 (voor).');
  expect(text).toContain('Zulke modellen zitten er gemiddeld 20% van de schaal naast.');
});

test('an issue without an outcome says why in words', () => {
  const own = {
    ...toll,
    compromise: null,
    median: null,
    undefinedBecause: 'NOBODY_WITH_POWER_AND_SALIENCE' as const,
  };
  expect(
    show(<Answer {...shared} issue={issue} own={own} deals={[]} shownCount={1} isSupposed={false} />),
  ).toContain('Waar ‘Tol’ op uitkomt, is niet te zeggen: van niemand zijn invloed en gewicht bekend.');
});

test('an issue names who is not weighed, and why outcomes are missing; its table says the same', () => {
  const text = show(
    <IssueFigure {...shared} own={toll} hasExchanges={false} issues={[issue]} title="Wie staat waar?" />,
  );
  expect(text).toContain('Bakker telt niet mee in de uitkomst, wel in de marge');
  expect(text).toContain(
    'Geen uitkomst die allen samen het best dient: bij elke uitkomst wil iemand liever geen akkoord.',
  );
  expect(text).toContain('Wat het haalt, is onbepaald: er is geen beslisregel vastgelegd.');
  fireEvent.click(screen.getByText('Als tabel'));
  const table = screen.getByRole('table', { name: 'Standpunten bij ‘Tol’' });
  const cells = [...table.querySelectorAll('tbody tr:last-child > *')].map((cell) => cell.textContent);
  expect([cells[0], cells[1], ...cells.slice(3)]).toEqual([
    'Bakker',
    '3,00',
    '0,50',
    'onbekend',
    'telt niet mee',
  ]);
});

test('a deal says what it brings, that this may vanish, and who loses more than the two gain', () => {
  const side = (partnerId: string) => ({
    partnerId,
    suppliesIssueId: 'toll',
    demandsIssueId: 'toll',
    from: at(1),
    to: at(2),
  });
  const traded = {
    ...outlook,
    exchanges: [
      {
        sides: [side('a'), side('b')],
        gain: 0.02,
        gainLow: 0,
        gainHigh: 2,
        effects: [{ partnerId: 'c', effect: -3 }],
      },
    ],
  };
  const text = show(
    <Deals {...shared} outlook={traded} issue={issue} deals={toDeals(traded)} shownCount={2} />,
  );
  expect(text).toContain('Elk wint < 0,1 (marge 0,0 tot 2,0); de winst kan dus ook wegvallen.');
  expect(text).toContain('Café verliest door deze ruil meer (−3,0) dan elk van beiden wint (< 0,1)');
});

test('one issue alone has nothing to trade', () => {
  expect(show(<Deals {...shared} issue={issue} deals={[]} shownCount={1} />)).toContain(
    'Met één kwestie valt er niets te ruilen.',
  );
});
