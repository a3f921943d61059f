import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BalanceAnswer } from '../../client/features/balance/BalanceAnswer.tsx';
import { FactionCounts } from '../../client/features/balance/FactionCounts.tsx';
import type { StructuralBalance } from '../../client/features/balance/structural-balance.ts';
import { Triangles } from '../../client/features/balance/Triangles.tsx';
import { startLanguages } from '../../client/locales/index.ts';

const balance = {
  positiveCount: 9,
  negativeCount: 6,
  isBalanced: false,
  frustrationIndex: 4,
  lowerBound: 4,
  isProven: true,
  camps: [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ],
} as unknown as StructuralBalance;
const nameOf = (id: string) => `Partner ${id.toUpperCase()}`;

function answer(
  own: Partial<StructuralBalance>,
  always: number | null,
  onSearchOn: (() => void) | null = null,
) {
  render(
    <MantineProvider env="test">
      <BalanceAnswer
        balance={{ ...balance, ...own }}
        always={always}
        mostTorn={{ id: 'a', strains: 2, ties: 5, triangles: 1 }}
        nameOf={nameOf}
        onSearchOn={onSearchOn}
      />
    </MantineProvider>,
  );
  const heading = screen.getByRole('heading', { level: 1 });
  return { sentence: heading.textContent, detail: heading.nextSibling?.textContent };
}

beforeAll(() => startLanguages('nl'));
afterEach(cleanup);

describe('the answer about balance', () => {
  it('says the camps, what goes against them, who is torn, and that it is proven', () => {
    expect(answer({}, 3)).toEqual({
      sentence: 'Het veld valt in twee kampen: 3 tegenover 2. 4 relaties gaan ertegenin; 3 daarvan altijd.',
      detail:
        'Partner A zit het meest klem: 2 van de 5 relaties wringen. Bewezen: met twee kampen kan het niet minder.',
    });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names who stands alone, and says so when everything strains however the field is split', () => {
    expect(answer({ camps: [['a', 'b'], ['d']] }, 4).sentence).toBe(
      'Eén partner staat tegenover alle anderen: Partner D. 4 relaties gaan ertegenin, hoe je ook indeelt.',
    );
  });

  it('says nothing of always when that was not found out', () => {
    expect(answer({}, null).sentence).toMatch(/4 relaties gaan ertegenin\.$/);
  });

  it('gives the bounds of what is not proven, and offers to search on', () => {
    let asked = 0;
    const { detail } = answer({ isProven: false, lowerBound: 2.5 }, null, () => {
      asked += 1;
    });
    expect(detail).toContain('Nog niet bewezen: het zijn er tussen 2,5 en 4.');
    fireEvent.click(screen.getByRole('button', { name: 'Zoek een minuut verder' }));
    expect(asked).toBe(1);
  });

  it('speaks of no camps where nobody stands against anybody', () => {
    expect(answer({ negativeCount: 0, isBalanced: true, frustrationIndex: 0 }, null)).toEqual({
      sentence: 'Niemand staat tegenover elkaar: er is geen slechte relatie.',
      detail: 'Er valt dus niets in kampen uiteen.',
    });
  });
});

it('the number of camps is chosen where its figure stands, and an unproven figure has a mark', () => {
  const chosen: number[] = [];
  render(
    <MantineProvider env="test">
      <FactionCounts
        counts={[
          { count: 1, against: 6, isProven: true, sizes: [5] },
          { count: 2, against: 4, isProven: true, sizes: [3, 2] },
          { count: 3, against: 3, isProven: false, sizes: [3, 1, 1] },
        ]}
        chosen={2}
        onChoose={(count) => chosen.push(count)}
      />
    </MantineProvider>,
  );
  const [one, two, three] = screen.getAllByRole('button');
  expect(one!.hasAttribute('disabled')).toBe(true);
  expect(two!.getAttribute('aria-pressed')).toBe('true');
  expect(three!.textContent).toContain('3 *');
  fireEvent.click(three!);
  expect(chosen).toEqual([3]);
  expect(screen.getByText(/Met 3 kampen wringen er 3, met twee 4/)).toBeTruthy();
});

it('a triangle is told in words, opens cards, and lights up its three', () => {
  const marks: (readonly string[])[] = [];
  const opened: string[] = [];
  render(
    <MantineProvider env="test">
      <Triangles
        clashes={[{ a: 'a', b: 'b', between: ['c', 'd'] }]}
        deadlocks={[]}
        count={2}
        people={{
          nameOf,
          choosePartner: (id) => opened.push(id),
          chooseRelationship: () => {},
          point: (mark) => marks.push(mark),
        }}
      />
    </MantineProvider>,
  );
  expect(screen.getByRole('listitem').textContent).toBe(
    'Partner A en Partner B botsen.Goed met beiden zijn Partner C en Partner D.',
  );
  const between = screen.getByRole('button', { name: 'Partner D' });
  fireEvent.focus(between);
  fireEvent.blur(between);
  fireEvent.click(between);
  expect(marks).toEqual([['a', 'b', 'd'], []]);
  expect(opened).toEqual(['d']);
});
