import type { FactLabel, Visibility } from '../../domain/facts.ts';
import { refuse } from '../problem.ts';
import type { CellValue } from './read-column.ts';
import type { FileProblem, Place, Row } from './row.ts';

interface Given {
  readonly value: CellValue;
  readonly at: Place;
}

/** What the files say of one fact, put together from the rows that speak of it. */
export interface Claim {
  readonly label: FactLabel;
  /** Values by the names of the table of facts. */
  readonly given: Map<string, Given>;
  /** The facts it is about, by the link names of the table of facts. */
  readonly links: Map<string, readonly Claim[]>;
  /** Where it is first spoken of. */
  readonly at: Place;
  /** Values that follow from other rows, for when it is made. */
  implied: Readonly<Record<string, number>>;
  /** The first row that is about it; null when rows only name it. */
  statedIn: Row | null;
  /** The visibility of the rows that name it; null for a row that does not say. */
  readonly namedAs: Set<Visibility | null>;
  /** The earliest date from which something about it holds. */
  namedFrom: string | null;
}

/** The facts that the files speak of: one for each natural key, however many rows speak of it. */
export class Claims {
  readonly problems: FileProblem[] = [];
  /** Whether the relationships between two partners have a direction, by pair, kind and layer. */
  readonly directions = new Map<string, { readonly isDirected: boolean; readonly at: Place }>();
  readonly #byKey = new Map<FactLabel, Map<string, Claim>>();

  /** The claim with a natural key, made when new. */
  about(label: FactLabel, key: string, at: Place): Claim {
    const ofLabel = this.#byKey.get(label) ?? new Map<string, Claim>();
    this.#byKey.set(label, ofLabel);
    const found = ofLabel.get(key);
    if (found) return found;
    const claim: Claim = {
      label,
      given: new Map(),
      links: new Map(),
      at,
      implied: {},
      statedIn: null,
      namedAs: new Set(),
      namedFrom: null,
    };
    ofLabel.set(key, claim);
    return claim;
  }

  of(label: FactLabel): readonly Claim[] {
    return [...(this.#byKey.get(label)?.values() ?? [])];
  }

  refuse(at: Place, refusal: ReturnType<typeof refuse>): void {
    this.problems.push({ ...at, ...refusal });
  }

  /** Adds a value to a claim. A second row may repeat it; one that says otherwise is an error that names both. */
  give(claim: Claim, name: string, value: CellValue, at: Place): void {
    const earlier = claim.given.get(name);
    if (earlier === undefined) {
      claim.given.set(name, { value, at });
      return;
    }
    if (isSame(earlier.value, value)) return;
    const { file, line } = earlier.at;
    const where = file === at.file ? '' : `${file}, `;
    const noun = nouns[claim.label];
    const isTie = claim.label === 'Relationship' && claim.given.get('isDirected')?.value !== true;
    this.refuse(
      at,
      refuse(
        'DUPLICATE',
        `This row and ${where}line ${line} are about the same ${noun.en} and say different things. Keep one of them${isTie ? ', or add a column directed with yes when the direction matters' : ''}.`,
        `Deze rij en ${where}regel ${line} gaan over ${noun.nl} en spreken elkaar tegen. Houd een van beide${isTie ? ', of voeg een kolom ‘gericht’ met ja toe als de richting telt' : ''}.`,
      ),
    );
  }

  /** Notes that a row of this visibility and date names a fact. */
  name(claim: Claim, row: Row): Claim {
    claim.namedAs.add(row.text('visibility') as Visibility | null);
    const from = row.text('validFrom');
    if (from !== null && (claim.namedFrom === null || from < claim.namedFrom)) claim.namedFrom = from;
    return claim;
  }
}

export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
  }
  return (a ?? null) === (b ?? null);
}

const nouns: Readonly<Record<FactLabel, { readonly en: string; readonly nl: string }>> = {
  Partner: { en: 'partner', nl: 'dezelfde partner' },
  Contact: { en: 'contact', nl: 'dezelfde contactpersoon' },
  Interest: { en: 'interest', nl: 'hetzelfde belang' },
  Holding: { en: "partner's interest", nl: 'hetzelfde belang van een partner' },
  Issue: { en: 'issue', nl: 'dezelfde kwestie' },
  Stance: { en: 'stance', nl: 'hetzelfde standpunt' },
  Relationship: { en: 'relationship', nl: 'dezelfde relatie' },
  Conflict: { en: 'conflict', nl: 'hetzelfde conflict' },
  Scenario: { en: 'scenario', nl: 'hetzelfde scenario' },
};
