import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type Client, Provider } from 'urql';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningAnalysis } from '../../client/api/running-analyses.ts';
import { startLanguages } from '../../client/locales/index.ts';
import { AnalysisWait } from '../../client/ui/AnalysisWait.tsx';

const search: RunningAnalysis = {
  id: 'search',
  query: 'structuralBalance',
  progress: 0.4,
  lowerBound: 3,
  upperBound: 7,
};

/** Waits for the balance of a centre, of which the service says that these analyses run. */
function wait(running: readonly RunningAnalysis[]) {
  const sent: string[] = [];
  const client = {
    query: () => {
      sent.push('look');
      return { toPromise: async () => ({ data: { runningAnalyses: running } }) };
    },
    mutation: (_: unknown, variables: { id: string }) => {
      sent.push(`stop ${variables.id}`);
      return { toPromise: async () => ({ data: { cancelAnalysis: true } }) };
    },
  } as unknown as Client;
  const { unmount } = render(
    <MantineProvider env="test">
      <Provider value={client}>
        <AnalysisWait centreId="c" query="structuralBalance" />
      </Provider>
    </MantineProvider>,
  );
  return { sent, unmount };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('waiting for an analysis', () => {
  beforeAll(() => startLanguages('nl'));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('asks nothing within the first second', async () => {
    const { sent } = wait([search]);
    await pass(900);
    expect(sent).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('then says how far it is and between which bounds the answer lies', async () => {
    wait([search]);
    await pass(1_100);
    expect(screen.getByRole('status').textContent).toContain('40 %');
    expect(screen.getByRole('status').textContent).toContain('Het antwoord ligt tussen 3 en 7.');
  });

  it('stops the analysis it waits for, not another', async () => {
    const { sent } = wait([{ ...search, id: 'other', query: 'keyPlayers' }, search]);
    await pass(1_100);
    fireEvent.click(screen.getByRole('button', { name: 'Stop met rekenen' }));
    expect(sent).toContain('stop search');
  });

  it('offers nothing to stop when nothing of that name runs', async () => {
    wait([{ ...search, query: 'keyPlayers' }]);
    await pass(1_100);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks no more once it has left', async () => {
    const { sent, unmount } = wait([search]);
    await pass(1_100);
    unmount();
    await pass(5_000);
    expect(sent).toEqual(['look']);
  });
});
