import { describe, expect } from 'vitest';
import { cityTollFiles } from '../../fixtures/city-toll-files.ts';
import { test } from '../../support/database.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { type Asker, execute, mutationId } from '../../support/graphql.ts';
import { importFacts, importPreview } from '../../support/importing.ts';

const analyst: Asker = { role: 'ANALYST', centres: 'everywhere' };
const toll = () => {
  const { issues, stances } = cityTollFiles();
  return { 'issues.csv': issues, 'stances.csv': stances };
};
const counts = (payload: {
  counts: { label: string; created: number; changed: number; unchanged: number }[];
}) =>
  Object.fromEntries(
    payload.counts.map(({ label, created, changed, unchanged }) => [label, [created, changed, unchanged]]),
  );

describe('importFacts', () => {
  test('makes the centre and the city toll in it: 10 partners, 6 issues, 60 stances', async ({
    database,
    centreId: name,
  }) => {
    const payload = await importFacts(database, analyst, { centreName: name, files: toll() });
    expect(payload).toMatchObject({
      centre: { name },
      change: { action: 'importFacts', subject: 'issues.csv, stances.csv' },
      errors: [],
      userErrors: [],
    });
    expect(counts(payload)).toEqual({ Partner: [10, 0, 0], Issue: [6, 0, 0], Stance: [60, 0, 0] });
    const { data } = await execute(database, {
      as: analyst,
      document: `query ($centreId: ID!) { partners(where: { centreId: { eq: $centreId } }, limit: 50) { name power }
        issues(where: { centreId: { eq: $centreId } }, limit: 50) { key minimum maximum }
        stances(where: { centreId: { eq: $centreId } }, limit: 100) { position } }`,
      variables: { centreId: payload.centre.id },
    });
    expect(data.partners).toHaveLength(10);
    expect(data.stances).toHaveLength(60);
    expect(data.issues).toContainEqual({ key: 'tol-hoogte', minimum: 0.5, maximum: 7 });
    // The log shows the first 50 of 77 facts in the order of the change: the centre, then the partners.
    expect(payload.change.facts.slice(0, 2).map((fact: { label: string }) => fact.label)).toEqual([
      'Centre',
      'Partner',
    ]);
    expect(payload.change).toMatchObject({ factCount: 77 });
  });

  test('changes nothing the second time', async ({ database, centreId: centreName }) => {
    const first = await importFacts(database, analyst, { centreName, files: toll() });
    const again = await importFacts(database, analyst, { centreName, files: toll() });
    expect(again).toMatchObject({ change: null, centre: first.centre, userErrors: [] });
    expect(counts(again)).toEqual({ Partner: [0, 0, 10], Issue: [0, 0, 6], Stance: [0, 0, 60] });
  });

  test('is one change, and undoing it leaves the centre as it was', async ({
    database,
    centreId: centreName,
  }) => {
    const { centre } = await importFacts(database, analyst, {
      centreName,
      files: { 'partners.csv': 'name,power\nBakker,0.5\nSlager,0.2' },
    });
    const before = await fingerprint(database, centre.id);
    const { change } = await importFacts(database, analyst, {
      centreId: centre.id,
      files: {
        'partners.csv': 'name,power\nBakker,0.9',
        'relationships.csv': 'from,to,sign\nBakker,Gemeente,-\nSlager,Bakker,+',
        'conflicts.csv': 'name,parties,severity\nLawaai,Bakker; Slager,2',
      },
    });
    expect(await fingerprint(database, centre.id)).not.toEqual(before);
    const { data } = await execute(database, {
      as: analyst,
      document:
        'mutation ($m: ID!, $id: ID!) { undoChange(mutationId: $m, changeId: $id) { userErrors { message } } }',
      variables: { m: mutationId(), id: change.id },
    });
    expect(data.undoChange.userErrors).toEqual([]);
    expect(await fingerprint(database, centre.id)).toEqual(before);
  });

  test('does the same under the same mutationId once, and answers alike', async ({
    database,
    centreId: centreName,
  }) => {
    const given = { centreName, mutationId: mutationId(), files: toll() };
    const first = await importFacts(database, analyst, given);
    const again = await importFacts(database, analyst, given);
    // Notes tell what is about to happen, which by now it has.
    expect({ ...again, notes: first.notes }).toEqual(first);
  });

  test('writes nothing of files of which one row is wrong, and names its line and column', async ({
    database,
    centreId: centreName,
  }) => {
    const files = {
      'partners.csv': 'naam;invloed\nBakker;0,5\nSlager;veel\n"Café\nZon";75',
      'relationships.csv': 'van,naar\nBakker,Slager',
    };
    const payload = await importFacts(database, analyst, { centreName, files });
    expect(payload).toMatchObject({
      centre: null,
      change: null,
      userErrors: [{ field: 'files', code: 'INVALID' }],
    });
    expect(payload.errors).toMatchObject([
      { file: 'partners.csv', line: 3, column: 'invloed', code: 'INVALID' },
      { file: 'partners.csv', line: 4, column: 'invloed', code: 'OUT_OF_RANGE' },
    ]);
    const { data } = await execute(database, {
      as: analyst,
      document: 'query ($name: String!) { centres(where: { name: { eq: $name } }) { id } }',
      variables: { name: centreName },
    });
    expect(data.centres).toEqual([]);
  });

  test('leaves no centre behind when only the plan finds a mistake', async ({
    database,
    centreId: centreName,
  }) => {
    const files = { 'stances.csv': 'partner,issue,position\nBakker,Tol,50' };
    const payload = await importFacts(database, analyst, { centreName, files, language: 'NL' });
    expect(payload.errors).toMatchObject([
      { file: 'stances.csv', line: 2, column: 'position', code: 'OUT_OF_RANGE' },
    ]);
    expect(payload.errors[0].message).toContain('minimum en maximum');
    const again = await importFacts(database, analyst, { centreName, files: toll() });
    expect(again.userErrors).toEqual([]);
  });

  test('names the row of what only the store can refuse', async ({ database, centreId: centreName }) => {
    const { centre } = await importFacts(database, analyst, {
      centreName,
      files: { 'relationships.csv': 'from,to,directed\nA,B,yes\nB,A,yes' },
    });
    const payload = await importFacts(database, analyst, {
      centreId: centre.id,
      files: { 'relationships.csv': 'from,to,directed\nC,D,no\nA,B,no' },
    });
    expect(payload.errors).toMatchObject([{ file: 'relationships.csv', line: 3, code: 'DUPLICATE' }]);
    expect(payload).toMatchObject({ change: null, userErrors: [{ field: 'files' }] });
  });

  test('remembers the mapping for the next file with these headers', async ({
    database,
    centreId: centreName,
  }) => {
    const files = { 'partners.csv': 'naam,cijfer\nBakker,0.5' };
    const mapping = [{ column: 'cijfer', field: 'urgency' }];
    const { centre } = await importFacts(database, analyst, { centreName, files, mapping });
    const next = { centreId: centre.id, files: { 'partners.csv': 'CIJFER;Naam\n0,7;Slager' } };
    const { data } = await importPreview(database, analyst, next);
    expect(data.importPreview.files[0].mapping).toEqual([
      { column: 'CIJFER', field: 'urgency', origin: 'REMEMBERED', samples: ['0,7'] },
      { column: 'Naam', field: 'name', origin: 'REMEMBERED', samples: ['Slager'] },
    ]);
    expect(counts(data.importPreview)).toEqual({ Partner: [1, 0, 0] });
  });

  test('asks for one centre, by id or by name', async ({ database }) => {
    const files = { 'partners.csv': 'name\nA' };
    expect(await importFacts(database, analyst, { files })).toMatchObject({
      userErrors: [{ code: 'REQUIRED' }],
    });
    expect(await importFacts(database, analyst, { files, centreName: ' ' })).toMatchObject({
      userErrors: [{ field: 'centreName', code: 'REQUIRED' }],
    });
  });
});

describe('who imports', () => {
  test('does not meet what they may not see, and it does not stand in the way', async ({
    database,
    centreId: centreName,
  }) => {
    const { centre } = await importFacts(database, analyst, {
      centreName,
      files: { 'partners.csv': 'name\nIedereen' },
    });
    const coordinator: Asker = { role: 'COORDINATOR', centres: [centre.id] };
    const hidden = { 'partners.csv': 'name,power,visibility\nGeheim,0.9,TEAM' };
    await importFacts(database, coordinator, { centreId: centre.id, files: hidden });
    const files = { 'partners.csv': 'name,power\nGeheim,0.1' };
    const { data } = await importPreview(database, analyst, { centreId: centre.id, files });
    expect(counts(data.importPreview)).toEqual({ Partner: [1, 0, 0] });
    const payload = await importFacts(database, analyst, { centreId: centre.id, files });
    expect(counts(payload)).toEqual({ Partner: [1, 0, 0] });
    expect(payload.userErrors).toEqual([]);
  });

  test('needs a role that may', async ({ database, centreId: centreName }) => {
    const { centre } = await importFacts(database, analyst, {
      centreName,
      files: { 'partners.csv': 'name\nA' },
    });
    const files = { 'partners.csv': 'name\nB' };
    const reader: Asker = { role: 'PARTNER_READER', centres: [centre.id] };
    expect(await importFacts(database, reader, { centreId: centre.id, files })).toMatchObject({
      centre: null,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    const stranger: Asker = { role: 'COORDINATOR', centres: [] };
    expect(await importFacts(database, stranger, { centreId: centre.id, files })).toMatchObject({
      userErrors: [{ field: 'centreId', code: 'NOT_FOUND' }],
    });
    for (const as of [reader, stranger]) {
      const { data, errors } = await importPreview(database, as, { centreId: centre.id, files });
      expect(data.importPreview).toBeUndefined();
      expect(errors).toHaveLength(1);
    }
  });
});

describe('importPreview', () => {
  test('says what would happen and changes nothing', async ({ database, centreId: centreName }) => {
    const { centre } = await importFacts(database, analyst, { centreName, files: toll() });
    const before = await fingerprint(database, centre.id);
    const { data } = await importPreview(database, analyst, {
      centreId: centre.id,
      files: { 'onbekend.csv': 'Partner;Issue;Standpunt\nGL;tol-hoogte;6,5\nNieuw;tol-hoogte;8\n' },
      language: 'NL',
    });
    expect(data.importPreview).toMatchObject({
      files: [{ kind: 'STANCES', encoding: 'utf-8', delimiter: ';', rowCount: 2 }],
      errors: [{ line: 3, column: 'Standpunt', code: 'OUT_OF_RANGE' }],
      errorCount: 1,
    });
    expect(counts(data.importPreview)).toEqual({ Partner: [1, 0, 1], Issue: [0, 0, 1], Stance: [1, 1, 0] });
    expect(await fingerprint(database, centre.id)).toEqual(before);
  });

  test('works for a centre still to be made', async ({ database }) => {
    const { data } = await importPreview(database, analyst, { files: toll() });
    expect(counts(data.importPreview)).toEqual({ Partner: [10, 0, 0], Issue: [6, 0, 0], Stance: [60, 0, 0] });
    expect(data.importPreview.notes).toHaveLength(1);
  });

  test('tells at most 200 mistakes and counts them all', async ({ database }) => {
    const rows = Array.from({ length: 300 }, (_, index) => `P${index},veel`);
    const { data } = await importPreview(database, analyst, {
      files: { 'partners.csv': ['name,power', ...rows].join('\n') },
    });
    expect(data.importPreview.errors).toHaveLength(200);
    expect(data.importPreview.errorCount).toBe(300);
  });

  test('refuses a file that is too large or no base64', async ({ database }) => {
    const { data } = await importPreview(database, analyst, {
      files: { 'partners.csv': new Uint8Array(5 * 1024 * 1024 + 3) },
    });
    expect(data.importPreview.errors).toMatchObject([{ file: 'partners.csv', line: null, code: 'LIMIT' }]);
    const { data: bad } = await execute(database, {
      as: analyst,
      document:
        '{ importPreview(files: [{ name: "x.csv", contentBase64: "geen base64!" }]) { errors { code } } }',
    });
    expect(bad.importPreview.errors).toEqual([{ code: 'INVALID' }]);
  });
});

test('500 partners, 2,000 relationships and 3,000 stances go into one change', async ({
  database,
  centreId: centreName,
}) => {
  const partners = Array.from({ length: 500 }, (_, i) => `Partner ${i},${(i % 100) / 100}`);
  const relationships = Array.from(
    { length: 2_000 },
    (_, i) => `Partner ${i % 500},Partner ${(i + 1 + Math.floor(i / 500)) % 500},0.${(i % 9) + 1}`,
  );
  const stances = Array.from(
    { length: 3_000 },
    (_, i) => `Partner ${i % 500},Kwestie ${Math.floor(i / 500)},${(i % 200) / 100 - 1}`,
  );
  const files = {
    'partners.csv': ['name,power', ...partners].join('\n'),
    'relationships.csv': ['from,to,strength', ...relationships].join('\n'),
    'stances.csv': ['partner,issue,position', ...stances].join('\n'),
  };
  const payload = await importFacts(database, analyst, { centreName, files });
  expect(counts(payload)).toEqual({
    Partner: [500, 0, 0],
    Issue: [6, 0, 0],
    Stance: [3_000, 0, 0],
    Relationship: [2_000, 0, 0],
  });
}, 120_000);
