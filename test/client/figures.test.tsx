import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { RouteLine } from '../../client/features/flow/RouteLine.tsx';
import { RoutesTable } from '../../client/features/flow/RoutesTable.tsx';
import { startLanguages } from '../../client/locales/index.ts';
import { Disclosure } from '../../client/ui/Disclosure.tsx';
import { RankTable } from '../../client/ui/figure/RankTable.tsx';

beforeAll(() => startLanguages('nl'));
afterEach(cleanup);
const show = (element: React.ReactNode) => render(<MantineProvider env="test">{element}</MantineProvider>);

describe('a ranking', () => {
  const rows = Array.from({ length: 7 }, (_, place) => ({ id: `p${place}`, weight: 7 - place }));
  const ranking = (most: number) => (
    <RankTable
      caption="Gewicht"
      rows={rows}
      columns={[
        { id: 'name', header: 'Partner', value: ({ id }) => id, isName: true },
        { id: 'weight', header: 'Gewicht', value: ({ weight }) => weight, isFigure: true },
      ]}
      most={most}
      chosenId={null}
    />
  );
  const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent);

  test('shows its first rows, and all of them at a click', () => {
    show(ranking(3));
    expect(names()).toEqual(['p0', 'p1', 'p2']);
    fireEvent.click(screen.getByRole('button', { name: 'Toon alle 7' }));
    expect(names()).toHaveLength(7);
  });

  test('sorted another way, it sorts all of its rows', () => {
    show(ranking(3));
    const head = screen.getByRole('button', { name: 'Gewicht' });
    fireEvent.click(head);
    fireEvent.click(head);
    expect(names()).toEqual(['p6', 'p5', 'p4', 'p3', 'p2', 'p1', 'p0']);
  });

  test('has no button for a single row more', () => {
    show(ranking(6));
    expect(names()).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /Toon alle/ })).toBeNull();
  });
});

test('what stands behind a click is made when it is first opened, and kept', () => {
  show(
    <Disclosure title="Hoe we dit rekenen">
      <p>Zo.</p>
    </Disclosure>,
  );
  const details = screen.getByRole('group') as HTMLDetailsElement;
  expect(screen.queryByText('Zo.')).toBeNull();
  const turn = (open: boolean) => {
    details.open = open;
    fireEvent(details, new Event('toggle'));
  };
  turn(true);
  expect(screen.getByText('Zo.')).toBeTruthy();
  turn(false);
  expect(screen.getByText('Zo.')).toBeTruthy();
});

describe('a route', () => {
  const route = {
    stops: ['Modehuis', 'Centrummanagement Havermeer', 'Gemeente'].map((name) => ({ id: name, name })),
    cutAfter: 1,
  };

  test('is drawn with its narrowest point, and its names shortened to their room', () => {
    const { container } = show(<RouteLine route={route} width={240} chosen="Gemeente" onChoose={() => {}} />);
    expect([...container.querySelectorAll('line')].map((line) => line.getAttribute('data-cut'))).toEqual([
      'false',
      'true',
    ]);
    const names = [...container.querySelectorAll('text')].map((text) => text.textContent);
    expect(names).toEqual(['Modehuis', 'Centrummanagement Havermeer', 'Gemeente']);
    cleanup();
    const narrow = show(<RouteLine route={route} width={120} chosen={null} onChoose={() => {}} />);
    expect(narrow.container.querySelectorAll('text')[1]?.textContent).toMatch(/^Centrumm.*…$/);
  });

  test('says in its table whom it goes through and where it is cut, and opens a partner', () => {
    const chosen: string[] = [];
    show(<RoutesTable routes={[route]} onChoose={(id) => chosen.push(id)} />);
    expect(screen.getByText('Centrummanagement Havermeer – Gemeente')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Centrummanagement Havermeer' }));
    expect(chosen).toEqual(['Centrummanagement Havermeer']);
  });
});
