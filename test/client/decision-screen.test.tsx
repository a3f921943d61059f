import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestOutcome } from '../../client/api/decision.ts';
import { Assumptions } from '../../client/features/decision/Assumptions.tsx';
import { ChanceBar } from '../../client/features/decision/ChanceBar.tsx';
import type { Forecast } from '../../client/features/decision/documents.ts';
import { Tests } from '../../client/features/decision/Tests.tsx';
import { startLanguages } from '../../client/locales/index.ts';
import { parseAssumptions } from '../../client/state/assumptions.ts';
import { useWords } from '../../client/ui/decision/use-words.ts';

const names = new Map([
  ['a', 'Bakker'],
  ['b', 'Gemeente'],
]);
const certain = { value: 0, low: 0, high: 0, isExact: true };
const woz = {
  id: 'woz',
  kind: 'IN_FAVOUR',
  of: 'CAST',
  by: 'WOZ_VALUE',
  operator: 'MORE_THAN',
  numerator: 1,
  denominator: 2,
} as const;
const failing: TestOutcome = {
  test: woz,
  passes: false,
  numerator: 4_000_000,
  denominator: 10_400_000,
  share: 4 / 10.4,
  noShareBecause: null,
  needed: 5_200_001,
  margin: -1_200_001,
  neededFromNewVotes: 2_400_001,
  withoutWeightIds: ['a'],
};
const forecast: Forecast = {
  issueId: 'i',
  asOf: '2026-01-01T00:00:00Z',
  rule: { preset: null, tests: [woz], mustAgree: [], vetoIds: ['b'], electorateIds: [] },
  now: { passes: false, tests: [failing], vetoedByIds: [], groups: [] },
  probability: certain,
  draws: null,
  parts: [{ kind: 'TEST', id: 'woz', probability: { ...certain, value: 0.004 } }],
  voters: [],
  turnoutEffect: 0,
  turnoutHurtsIds: [],
  undefinedBecause: null,
};

beforeAll(() => startLanguages('nl'));
beforeEach(() => window.history.replaceState(null, '', '/centres/c/decision'));
afterEach(cleanup);
const show = (element: React.ReactNode) =>
  render(
    <MantineProvider env="test">
      <BrowserRouter>{element}</BrowserRouter>
    </MantineProvider>,
  );
/** Texts with plain spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

describe('the tests of a decision', () => {
  test('each say in words whether it passes, what it asks, what is missing and how likely it is', () => {
    show(<Tests forecast={forecast} names={names} isSupposed={false} />);
    const [test, veto] = screen.getAllByRole('listitem').map((item) => plain(item.textContent));
    expect(test).toContain('WOZ-waarde voorniet gehaald');
    expect(test).toContain('Meer dan de helft van de WOZ-waarde die stemt moet voor zijn.');
    expect(test).toContain('€ 4 miljoen van € 10,4 miljoen (38%); nodig is € 5,2 miljoen.');
    expect(test).toContain('€ 1,2 miljoen te weinig.');
    expect(test).toContain('Met alleen nieuwe stemmen voor is € 2,4 miljoen nodig.');
    expect(test).toContain('Kans op deze eis: minder dan 1%.');
    expect(test).toContain('1 partner telt niet mee');
    expect(veto).toContain('Veto van Gemeentegehaald');
  });

  test('draw the threshold beside the share', () => {
    const { container } = show(<Tests forecast={forecast} names={names} isSupposed={false} />);
    const svg = [...container.querySelectorAll('svg')].find((one) => one.querySelector('rect'))!;
    const lines = [...svg.querySelectorAll('line')].map((line) => Number(line.getAttribute('x1')));
    expect(lines).toEqual([0, 50]);
  });
});

test('a probability is drawn with its interval, unless it is exact', () => {
  const simulated = { value: 0.4, low: 0.39, high: 0.41, isExact: false };
  const count = (probability: typeof certain) => {
    const { container, unmount } = show(<ChanceBar probability={probability} band={null} />);
    const rects = container.querySelectorAll('rect').length;
    unmount();
    return rects;
  };
  expect(count(simulated)).toBe(2);
  expect(count(certain)).toBe(1);
});

describe('the sentence on a decision', () => {
  function Verdict(props: { outcome: NonNullable<Forecast['now']> }) {
    return <p>{useWords(names).verdict(props.outcome, 1, 'Nu gestemd')}</p>;
  }
  const said = (outcome: NonNullable<Forecast['now']>) =>
    plain(show(<Verdict outcome={outcome} />).container.querySelector('p')?.textContent);

  test('names the one test that fails and by how much', () => {
    expect(said(forecast.now!)).toBe(
      'Nu gestemd haalt het voorstel het niet: de WOZ-waarde voor is € 1,2 miljoen te laag.',
    );
  });

  test('names who uses a veto, and counts where there is more than one reason', () => {
    expect(said({ ...forecast.now!, tests: [], vetoedByIds: ['b'] })).toBe(
      'Nu gestemd haalt het voorstel het niet: Gemeente gebruikt een veto.',
    );
    expect(said({ ...forecast.now!, vetoedByIds: ['b'] })).toBe(
      'Nu gestemd haalt het voorstel het niet: 2 van 2 eisen ontbreken.',
    );
  });

  test('says why there is nothing to count', () => {
    const nobody: TestOutcome = {
      ...failing,
      share: null,
      margin: null,
      needed: null,
      noShareBecause: 'NOBODY_VOTED',
    };
    expect(said({ ...forecast.now!, tests: [nobody] })).toBe(
      'Nu gestemd haalt het voorstel het niet: niemand stemt.',
    );
  });
});

describe('assumptions on screen', () => {
  const open = (text: string) => {
    window.history.replaceState(null, '', `/centres/c/decision?assume=${text}`);
    const assumptions = parseAssumptions(text);
    return show(
      <Assumptions
        names={names}
        assumptions={assumptions}
        voters={[]}
        count={assumptions.length}
        left={0}
        isBusy={false}
      />,
    );
  };
  const inAddress = () => new URLSearchParams(window.location.search).get('assume');

  test('are counted, changed one by one, and cleared at once, in the address', () => {
    open('a.for_b.60');
    expect(screen.getByText('Aannames: 2')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Wat als Bakker …' }), {
      target: { value: 'AGAINST' },
    });
    expect(inAddress()).toBe('a.against_b.60');
    fireEvent.click(screen.getByRole('button', { name: 'Wis alles' }));
    expect(inAddress()).toBeNull();
  });

  test('a probability has a slider of its own', () => {
    open('a.for_b.60');
    const sliders = screen.getAllByRole('slider');
    expect(sliders.map((slider) => slider.getAttribute('aria-label'))).toEqual([
      'Kans dat Gemeente voor stemt',
    ]);
    expect(screen.getByText('60%')).toBeTruthy();
  });
});
