import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import type { ForceFieldQuery, MeQuery } from '../../client/api/generated/graphql.ts';

export { expect };
export type Field = ForceFieldQuery['forceField'];

export const TOWN = 'Binnenstad Havermeer';
/** The key of the demo's vote on its business investment zone. */
export const BIZ = 'verlenging-biz-binnenstad';

export type Persona = 'coordinator' | 'manager' | 'analyst';

interface Run {
  /** Id of the demo's inner city. */
  readonly townId: string;
}

interface Visit {
  /** Signs the context in; `page.goto` then opens the service as that persona. */
  readonly signIn: (persona: Persona, context?: BrowserContext) => Promise<void>;
  /** What may not happen in any test: an error in the console, a broken promise, a request elsewhere. Checked at the end of each. */
  readonly watch: (context: BrowserContext) => void;
}

export const test = base.extend<Visit, Run>({
  signIn: async ({ context }, use) => {
    await use(async (persona, other = context) => {
      const answer = await other.request.post('/auth/demo', { data: { persona: `demo-${persona}` } });
      expect(answer.status()).toBe(204);
    });
  },
  townId: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({
        baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
      });
      await request.post('/auth/demo', { data: { persona: 'demo-coordinator' } });
      const { centres } = await ask<MeQuery>(request, 'Me');
      const { id } = centres.find(({ name }) => name === TOWN)!;
      // A database that has only just started reads slowly: the tests begin when it has woken up.
      await expect(async () => readForceField(request, { centreId: id })).toPass({ timeout: 120_000 });
      await request.dispose();
      await use(id);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  watch: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error' && !isAskingWhoIAm(message.location().url, message.text())) {
            troubles.push(`console: ${message.text()} (${message.location().url})`);
          }
        });
        watched.on('weberror', (error) => troubles.push(`page: ${error.error()}`));
        watched.on('request', (request) => {
          const url = new URL(request.url());
          if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== baseURL)
            troubles.push(`elsewhere: ${url}`);
        });
      };
      watch(context);
      await use(watch);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/** The one answer that is an error by design: who has not signed in yet is told so. Violations of the content security policy are console errors. */
const isAskingWhoIAm = (url: string, text: string) => url.endsWith('/graphql') && text.includes('401');

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../client/api/generated/persisted-documents.json'), 'utf8'),
);

/** The hash of a query of the client, which anyone signed in may send. */
function documentId(name: string): string {
  const found = Object.entries(documents).find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text));
  if (!found) throw new Error(`The client has no query ${name}: run npm run generate.`);
  return found[0];
}

async function ask<Data>(request: APIRequestContext, query: string, variables = {}): Promise<Data> {
  const answer = await request.post('/graphql', { data: { documentId: documentId(query), variables } });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(`${query} was answered with ${JSON.stringify(errors)}`);
  return data;
}

interface FieldWanted {
  readonly centreId: string;
  readonly issueId?: string;
  readonly asOf?: string;
}

async function readForceField(request: APIRequestContext, wanted: FieldWanted): Promise<Field> {
  return (await ask<ForceFieldQuery>(request, 'ForceField', wanted)).forceField;
}

/** The answer to a query of the client, as the API gives it to whoever the page is signed in as. */
export const read = <Data>(page: Page, query: string, variables: object) =>
  ask<Data>(page.request, query, variables);

/** The field as the API gives it to whoever the page is signed in as. */
export const readField = (page: Page, wanted: FieldWanted) => readForceField(page.request, wanted);

/** Opens a place of a centre and waits until it shows the field. */
export async function open(page: Page, centreId: string, place: string): Promise<void> {
  await page.goto(`/centres/${centreId}/${place}`);
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeVisible();
}

/** Opens the map and waits until it is drawn. */
export async function openMap(page: Page, centreId: string, query = ''): Promise<void> {
  await open(page, centreId, `network${query}`);
  await expect(page.getByRole('application')).toBeVisible();
  await expect.poll(() => drawnPixels(page)).toBeGreaterThan(5_000);
}

/** Pixels of the map that are not empty. */
export const drawnPixels = (page: Page) => countPixels(page, null);

/** Pixels of the map in a colour (`#RRGGBB`), edges that are smoothed excepted; null counts everything drawn. */
export function countPixels(page: Page, colour: string | null): Promise<number> {
  return page.evaluate((wanted) => {
    const [red, green, blue] = wanted
      ? [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16))
      : [];
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[role="application"] canvas')) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3]! < 250) continue;
        if (red === undefined) count++;
        else if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
      }
    }
    return count;
  }, colour);
}

/** The sentence on top of the screen with its figures. */
export const answer = (page: Page) => page.getByRole('heading', { level: 1 }).locator('..');

/** The map in words: one sentence for each partner that is shown. */
export const spoken = (page: Page) =>
  page
    .getByRole('main')
    .locator('h2', { hasText: 'Partners op de kaart' })
    .locator('xpath=following-sibling::ul[1]/li');

/** The card of what is chosen. */
export const card = (page: Page) => page.getByRole('complementary', { name: 'Kaart van wat je koos' });

/** The form that stands open. */
export const form = (page: Page) => page.getByRole('dialog');

/** A figure as the Dutch screen writes it. */
export const inDutch = (value: number, digits = 1) =>
  new Intl.NumberFormat('nl', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** The line under the answer that states both sides. */
export const forcesLine = (field: Field) =>
  `Kracht voor: ${inDutch(field.forces!.drivingForce)}; kracht tegen: ${inDutch(field.forces!.restrainingForce)}.`;

export const partnerNamed = (field: Field, name: string) =>
  field.partners.find((partner) => partner.name === name)!;

/** Takes one step back with the keyboard; `subject` is a part of what the service says it undid. */
export async function undo(page: Page, subject: string): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('alert').filter({ hasText: 'Ongedaan gemaakt' })).toContainText(subject);
}
