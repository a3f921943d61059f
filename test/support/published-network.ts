import { randomUUID } from 'node:crypto';
import type { Database } from '../../server/store/driver.ts';
import { type Asker, execute } from './graphql.ts';
import { importFacts } from './importing.ts';

export interface PublishedNetwork {
  readonly names: readonly string[];
  /** From, to and strength or signed strength, which is scaled to the greatest. */
  readonly ties: readonly (readonly [from: number, to: number, value?: number])[];
  readonly isDirected?: boolean;
  /** Group of each, in the order of `names`. */
  readonly groups?: readonly string[];
}

export interface ImportedNetwork {
  readonly centreId: string;
  readonly as: Asker;
  /** Partner ids in the order of `names`. */
  readonly ids: readonly string[];
}

/** Imports a network as files of partners and relationships through the API, as an analyst would; strengths become shares of the greatest. */
export async function importNetwork(
  database: Database,
  { names, ties, isDirected = false, groups }: PublishedNetwork,
): Promise<ImportedNetwork> {
  const as: Asker = { role: 'ANALYST', centres: 'everywhere', name: 'Importer of networks' };
  const greatest = Math.max(1, ...ties.map(([, , value = 1]) => Math.abs(value)));
  const nameOf = (actor: number) => `p-${names[actor]}`;
  const result = await importFacts(database, as, {
    centreName: `Network ${randomUUID()}`,
    files: {
      'partners.csv': [
        'name;kind;group',
        ...names.map((_, actor) => `${nameOf(actor)};SHOP;${groups?.[actor] ?? ''}`),
      ].join('\n'),
      'relationships.csv': [
        'from;to;kind;layer;sign;strength;isDirected',
        ...ties.map(([from, to, value = 1]) =>
          [
            nameOf(from),
            nameOf(to),
            'KNOWS',
            'FORMAL',
            value < 0 ? 'NEGATIVE' : 'POSITIVE',
            Math.abs(value) / greatest,
            isDirected,
          ].join(';'),
        ),
      ].join('\n'),
    },
  });
  const problems = [...result.errors, ...result.userErrors];
  if (problems.length > 0)
    throw new Error(`The network was refused: ${JSON.stringify(problems.slice(0, 5))}`);
  const centreId = result.centre.id;
  const { data } = await execute(database, {
    as,
    document: 'query ($centreId: ID!) { forceField(centreId: $centreId) { partners { id name } } }',
    variables: { centreId },
  });
  const idOf = new Map<string, string>(
    data.forceField.partners.map((one: { id: string; name: string }) => [one.name, one.id]),
  );
  return { centreId, as, ids: names.map((_, actor) => idOf.get(nameOf(actor)) ?? '') };
}
