import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Client, fetchExchange, Provider } from 'urql';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionRule, TestOutcome } from '../../client/api/decision.ts';
import { RuleForm } from '../../client/features/editing/rule/RuleForm.tsx';
import { startLanguages } from '../../client/locales/index.ts';
import { presetTests } from '../../client/ui/decision/presets.ts';

const partners = [
  { id: 'bakker', name: 'Bakker', kind: 'SHOP', sector: 'PRIVATE', group: null },
  { id: 'gemeente', name: 'Gemeente', kind: 'MUNICIPALITY', sector: 'PUBLIC', group: null },
];
const twoThirds: DecisionRule = {
  preset: 'TWO_THIRDS',
  tests: [...presetTests.TWO_THIRDS],
  mustAgree: [],
  vetoIds: [],
  electorateIds: [],
};
const heads: TestOutcome = {
  test: presetTests.TWO_THIRDS[0]!,
  passes: false,
  numerator: 1,
  denominator: 2,
  share: 0.5,
  noShareBecause: null,
  needed: 2,
  margin: -1,
  neededFromNewVotes: 1,
  withoutWeightIds: [],
};
const likely = (value: number) => ({ value, low: value, high: value, isExact: true });
const effectOf = (scenario: object | null) => ({
  supportForecast: {
    issueId: 'i',
    rule: { vetoIds: [] },
    now: { passes: false, tests: [heads], vetoedByIds: [], groups: [] },
    probability: likely(scenario ? 0.25 : 0.6),
    voters: [{ partnerId: 'bakker' }, { partnerId: 'gemeente' }],
  },
});

interface Asked {
  readonly operationName: string;
  readonly variables: Record<string, never>;
}

/** The form of an issue's rule; `answers` are those of the service to saving, in turn. */
function open(answers: object[]) {
  const sent: Record<string, unknown>[] = [];
  const seen = { closed: 0 };
  const answer = ({ operationName, variables }: Asked): object => {
    if (operationName === 'RuleToEdit') {
      return { forceField: { partners, issue: { id: 'i', version: 3, decisionRule: twoThirds } } };
    }
    if (operationName === 'RuleEffect') return effectOf(variables.scenario ?? null);
    sent.push(variables.input!);
    return { payload: answers.shift() };
  };
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, init) =>
      new Response(JSON.stringify({ data: answer(JSON.parse(String(init?.body))) }), {
        headers: { 'content-type': 'application/json' },
      }),
  });
  render(
    <MantineProvider env="test">
      <Provider value={client}>
        <RuleForm
          task={{ task: 'rule', form: 'Issue', centreId: 'c', fact: { id: 'i' }, subject: 'Autovrij' }}
          userId="u"
          onClose={() => {
            seen.closed++;
          }}
        />
      </Provider>
    </MantineProvider>,
  );
  return { sent, seen };
}

const stored = (version: number, decisionRule: DecisionRule) => ({ id: 'i', version, decisionRule });
const saved = { fact: stored(4, twoThirds), change: null, userErrors: [] };
const stale = (rule: DecisionRule) => ({
  fact: stored(7, rule),
  change: null,
  userErrors: [{ field: 'input.version', code: 'STALE_VERSION', message: 'Read again.' }],
});
const button = (name: string) => screen.getByRole('button', { name });
const shareOf = (row: HTMLElement) =>
  within(row).getByLabelText<HTMLInputElement>('Deel', { selector: 'input' });
const chooseOwn = async (share: string) => {
  fireEvent.click(await screen.findByRole('radio', { name: 'Eigen regel' }));
  const first = screen.getByRole('group', { name: 'Eis 1' });
  fireEvent.change(shareOf(first), { target: { value: share } });
  return first;
};

describe('the form of a rule', () => {
  beforeAll(() => startLanguages('nl'));
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('says what a rule asks and does, and sends it with the version that was read', async () => {
    const { sent, seen } = open([saved]);
    await chooseOwn('75%');
    const said = screen.getByRole('region', { name: 'Zo wordt beslist' });
    expect(said.textContent).toContain('Minstens drie kwart van wie stemt moet voor zijn.');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain(
        'Met deze regel haalt het voorstel het niet: er is 1 partner te weinig voor. Kans dat het slaagt: 25%. Met de regel van nu: 60%. 2 partners mogen stemmen.',
      ),
    );
    fireEvent.click(button('Regel opslaan'));
    await waitFor(() => expect(seen.closed).toBe(1));
    const [test] = presetTests.TWO_THIRDS;
    expect(sent).toEqual([
      {
        id: 'i',
        version: 3,
        customRule: { tests: [{ ...test, numerator: 3, denominator: 4 }], mustAgree: [] },
      },
    ]);
  });

  it('shows what the service refuses beside the field it is about', async () => {
    const message = 'must be from 0 to 1';
    open([
      {
        fact: null,
        change: null,
        userErrors: [{ field: 'input.customRule.tests.0.share', code: 'INVALID', message }],
      },
    ]);
    const first = await chooseOwn('75%');
    fireEvent.click(button('Regel opslaan'));
    expect((await screen.findByRole('alert')).textContent).toContain('Eis 1, Deel');
    expect(first.textContent).toContain(message);
  });

  it('saves at once when someone else changed something else of the issue', async () => {
    const { sent, seen } = open([stale(twoThirds), saved]);
    await chooseOwn('75%');
    fireEvent.click(button('Regel opslaan'));
    await waitFor(() => expect(seen.closed).toBe(1));
    expect(sent.map(({ version }) => version)).toEqual([3, 7]);
  });

  it('asks which rule holds when someone else changed it too', async () => {
    const theirs: DecisionRule = { ...twoThirds, preset: 'UNANIMITY', tests: [...presetTests.UNANIMITY] };
    const { sent, seen } = open([stale(theirs), saved]);
    await chooseOwn('75%');
    fireEvent.click(button('Regel opslaan'));
    expect(await screen.findByText('Iemand anders was je voor')).toBeDefined();
    expect(screen.getByText('100% van wie mag stemmen moet voor zijn.')).toBeDefined();
    expect(sent).toHaveLength(1);
    fireEvent.click(button('Bewaar mijn regel'));
    await waitFor(() => expect(seen.closed).toBe(1));
    expect(sent[1]).toMatchObject({ version: 7, customRule: { tests: [{ numerator: 3, denominator: 4 }] } });
  });

  it('offers what was not saved when it is opened again', async () => {
    open([]);
    await chooseOwn('75%');
    cleanup();
    open([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder' }));
    expect(shareOf(screen.getByRole('group', { name: 'Eis 1' })).value).toBe('75%');
  });
});
