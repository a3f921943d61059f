import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { documentHash, importCommandDocument } from '../api/command-documents.ts';
import { readConfig } from '../config.ts';
import { visibilities } from '../domain/facts.ts';
import { tell, WrongCommand } from './database.ts';
import { type ImportAnswer, toComplaints, toReport } from './import-report.ts';

const KINDS = [
  'partners',
  'contacts',
  'interests',
  'issues',
  'stances',
  'relationships',
  'conflicts',
] as const;

const USAGE = `Usage: npm run import -- --centre NAME ${KINDS.map((kind) => `[--${kind} FILE]`).join(' ')}
         [--visibility ${visibilities.join('|').toLowerCase()}]

Imports CSV files into the centre of that name, which is made when it is new: all of them or, when one row is wrong, nothing.
Needs KRACHTENVELD_TOKEN (see npm run create-token) and, when the service is elsewhere, KRACHTENVELD_URL.
Standard output holds one JSON object with the centre's id and the counts.`;

interface Wish {
  readonly centreName: string;
  readonly visibility: string | undefined;
  readonly files: readonly { readonly kind: string; readonly path: string }[];
}

/** Throws WrongCommand with the usage when the arguments are not right. */
function readWish(args: readonly string[]): Wish {
  const file = { type: 'string', multiple: true } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        centre: { type: 'string' },
        visibility: { type: 'string' },
        partners: file,
        contacts: file,
        interests: file,
        issues: file,
        stances: file,
        relationships: file,
        conflicts: file,
      },
    });
    const files = KINDS.flatMap((kind) =>
      (values[kind] ?? []).map((path) => ({ kind: kind.toUpperCase(), path })),
    );
    if (!values.centre?.trim()) throw new Error('--centre is missing.');
    if (files.length === 0) throw new Error('No file is named.');
    return { centreName: values.centre, visibility: values.visibility?.toUpperCase(), files };
  } catch (error) {
    throw new WrongCommand(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readContent(path: string): string {
  try {
    return readFileSync(path).toString('base64');
  } catch (error) {
    throw new WrongCommand(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Files are called by their own name; by their path when two have the same. */
function namesOf(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) =>
    names.filter((name) => name === names[index]).length > 1 ? path : names[index]!,
  );
}

async function send({ centreName, visibility, files }: Wish): Promise<ImportAnswer> {
  const { url, token } = readConfig().service;
  if (!token) {
    throw new WrongCommand(
      'KRACHTENVELD_TOKEN is not set: make a token with npm run create-token -- --role analyst.',
    );
  }
  const names = namesOf(files.map(({ path }) => path));
  const variables = {
    mutationId: randomUUID(),
    centreName,
    visibility,
    files: files.map(({ kind, path }, index) => ({
      kind,
      name: names[index],
      contentBase64: readContent(path),
    })),
  };
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId: documentHash(importCommandDocument), variables }),
  }).catch((error: Error) => {
    const reason = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? error.message;
    throw new WrongCommand(`No service answers at ${url} (${reason}): start it, or set KRACHTENVELD_URL.`);
  });
  const body = (await response.json().catch(() => ({}))) as {
    data?: { importFacts?: ImportAnswer } | null;
    errors?: readonly { message: string }[];
  };
  if (body.data?.importFacts) return body.data.importFacts;
  const reasons = body.errors?.map(({ message }) => message) ?? [`The service answered ${response.status}.`];
  throw new WrongCommand(reasons.join('\n'));
}

try {
  const answer = await send(readWish(process.argv.slice(2)));
  const complaints = toComplaints(answer);
  for (const line of complaints) tell(line);
  if (complaints.length > 0) {
    tell('Nothing was imported.');
    process.exitCode = 1;
  } else process.stdout.write(`${JSON.stringify(toReport(answer))}\n`);
} catch (error) {
  if (!(error instanceof WrongCommand)) throw error;
  tell(error.message);
  process.exitCode = 1;
}
