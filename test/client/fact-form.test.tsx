import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLanguages } from '../../client/locales/index.ts';
import { fieldsOf } from '../../client/ui/facts/fields.ts';
import { FactForm } from '../../client/ui/form/FactForm.tsx';
import type { Outcome } from '../../client/ui/form/outcome.ts';
import type { FactValues } from '../../client/ui/form/values.ts';

const centre = { name: 'Havermeer', kind: 'TOWN_CENTRE', place: 'Havermeer', description: null };
const choices = { partner: [], interest: [], issue: [] };

interface Sent {
  readonly input: FactValues;
  readonly mutationId: string;
  readonly version: number | null;
}

/** A form on a stored centre; `outcomes` are the answers of the service, one for each time it is asked. */
function open(outcomes: Outcome[]) {
  const sent: Sent[] = [];
  const seen = { saved: false };
  render(
    <MantineProvider env="test">
      <FactForm
        label="Centre"
        fields={fieldsOf('Centre', false)}
        fact={centre}
        version={4}
        choices={choices}
        draftKey="krachtenveld.draft.u.Centre.c"
        submit="Opslaan"
        save={async (input, mutationId, version) => {
          sent.push({ input, mutationId, version });
          return outcomes.shift() ?? { state: 'saved' };
        }}
        onSaved={() => {
          seen.saved = true;
        }}
        onCancel={() => {}}
      />
    </MantineProvider>,
  );
  return { sent, seen };
}

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const submit = (name = 'Opslaan') => fireEvent.click(screen.getByRole('button', { name }));

describe('a form', () => {
  beforeAll(async () => {
    // happy-dom loads no fonts; the growing text fields listen for them.
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
    await startLanguages('nl');
  });
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('sends the changed field alone, with the version that was read', async () => {
    const { sent, seen } = open([]);
    type(/^Plaats/, 'Havermeer-Oost');
    submit();
    await waitFor(() => expect(seen.saved).toBe(true));
    expect(sent).toMatchObject([{ input: { place: 'Havermeer-Oost' }, version: 4 }]);
    expect(localStorage.length).toBe(0);
  });

  it('says what is wrong in a summary that takes the focus, and beside the field, and sends nothing', async () => {
    const { sent } = open([]);
    type(/^Naam/, ' ');
    submit();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Naam: Vul dit in.');
    expect(document.activeElement).toBe(summary);
    expect(screen.getByRole('textbox', { name: /^Naam/ }).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('puts a refusal of the service beside the field it is about', async () => {
    open([
      { state: 'refused', errors: [{ field: 'input.name', code: 'DUPLICATE', message: 'it is there' }] },
    ]);
    type(/^Naam/, 'Ander');
    submit();
    expect((await screen.findByRole('alert')).textContent).toContain('Naam: Dit is er al.');
  });

  it('repeats a submit without an answer under the same id', async () => {
    const { sent, seen } = open([{ state: 'unreachable' }]);
    type(/^Plaats/, 'Elders');
    submit();
    await screen.findByText(/Niet opgeslagen: geen verbinding/);
    submit('Opnieuw proberen');
    await waitFor(() => expect(seen.saved).toBe(true));
    expect(sent[1]!.mutationId).toBe(sent[0]!.mutationId);
  });

  it('keeps what was typed on the device and offers it the next time', async () => {
    open([]);
    type(/^Plaats/, 'Half getypt');
    cleanup();
    open([]);
    fireEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    expect((screen.getByRole('textbox', { name: /^Plaats/ }) as HTMLInputElement).value).toBe('Half getypt');
  });

  it('shows both versions, waits for a choice, and saves it over the new version', async () => {
    const { sent, seen } = open([{ state: 'stale', stored: { ...centre, place: 'Van hen' }, version: 5 }]);
    type(/^Plaats/, 'Van mij');
    submit();
    await screen.findByText('Iemand anders was je voor');
    expect(screen.getByText('Van hen')).toBeTruthy();
    expect(screen.getByText('Van mij')).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Bewaar mijn keuze' }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    fireEvent.click(screen.getAllByRole('radio')[1]!);
    fireEvent.click(save);
    await waitFor(() => expect(seen.saved).toBe(true));
    expect(sent[1]).toMatchObject({ input: { place: 'Van mij' }, version: 5 });
  });
});
