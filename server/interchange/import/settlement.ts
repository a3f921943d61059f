import type { FactLabel, Visibility } from '../../domain/facts.ts';
import { visibilityOrder } from '../../domain/visibility.ts';
import type { Operation } from '../../store/changes/types.ts';
import { type FactState, type Links, validFromOf, visibilityOf } from '../../store/facts/state.ts';
import { type Refusal, refuse, type Wording } from '../problem.ts';
import { type Claim, isSame } from './claims.ts';
import type { ImportCount, PlanOptions } from './plan.ts';
import type { FileProblem, Place } from './row.ts';
import { isRefused, type Scale, toPosition, toScale } from './scale.ts';
import { keyOf, StoredFacts } from './stored.ts';

/** What became of a claim: the fact it is about, stored or to be made. */
interface Settled {
  readonly id: string;
  readonly stored: FactState | null;
  readonly visibility: Visibility;
  /** Of an issue. */
  readonly scale: Scale | null | Refusal;
}

type Outcome = 'created' | 'changed' | 'unchanged';
type Given = Record<string, FactState['values'][string]>;

/** Settles claims one by one against what is stored: each becomes an operation, or nothing when it says what is there already. */
export class Settlement {
  readonly operations: Operation[] = [];
  /** Where each operation comes from. */
  readonly places: Place[] = [];
  readonly problems: FileProblem[] = [];
  readonly #stored: StoredFacts;
  readonly #options: PlanOptions;
  readonly #settled = new Map<Claim, Settled>();
  readonly #outcomes = new Map<FactLabel, Record<Outcome, number>>();
  /** Facts that hold since a later date than the file gives, by file. */
  readonly #newerHere = new Map<string, number>();
  /** Partners that took their power from their stances, by file. */
  readonly #powered = new Map<string, number>();

  constructor(stored: readonly FactState[], options: PlanOptions) {
    this.#stored = new StoredFacts(stored, options.now);
    this.#options = options;
  }

  /** Claims come in the order of the table of facts, so that what a claim is about is settled before it. */
  settle(claim: Claim): void {
    const values = this.#valuesOf(claim);
    const stored = this.#find(claim, values);
    const settled: Settled = {
      id: stored?.id ?? this.#options.newId(),
      stored,
      visibility: this.#visibilityOf(claim, stored, values),
      scale: claim.label === 'Issue' ? this.#scaleOf(claim, stored, values) : null,
    };
    this.#settled.set(claim, settled);
    const outcome = stored ? this.#update(claim, stored, values) : this.#create(claim, settled, values);
    const counts = this.#outcomes.get(claim.label) ?? { created: 0, changed: 0, unchanged: 0 };
    counts[outcome]++;
    this.#outcomes.set(claim.label, counts);
  }

  counts(labels: readonly FactLabel[]): readonly ImportCount[] {
    return labels.flatMap((label) => {
      const counts = this.#outcomes.get(label);
      return counts ? [{ label, ...counts }] : [];
    });
  }

  notes(): readonly { readonly file: string; readonly wording: Wording }[] {
    return [
      ...[...this.#newerHere].map(([file, count]) => ({ file, wording: newerHere(count) })),
      ...[...this.#powered].map(([file, count]) => ({ file, wording: poweredByStances(count) })),
    ];
  }

  #refuse(at: Place, refusal: Refusal): void {
    this.problems.push({ ...at, ...refusal });
  }

  #target(claim: Claim, link: string): Settled {
    return this.#settled.get(claim.links.get(link)![0]!)!;
  }

  /** The given values as they are stored: positions brought to −1…+1. */
  #valuesOf(claim: Claim): Given {
    const values: Given = {};
    for (const [name, { value, at }] of claim.given) {
      if (name !== 'position') values[name] = value;
      else {
        const { scale } = this.#target(claim, 'issueId');
        // A scale that is none is told at the issue.
        if (isRefused(scale)) continue;
        const position = toPosition(value as number, scale);
        if (isRefused(position)) this.#refuse(at, position);
        else values.position = position;
      }
    }
    return values;
  }

  #find(claim: Claim, values: Given): FactState | null {
    const ids = (...links: readonly string[]) => links.map((link) => this.#target(claim, link).id);
    return this.#stored.take(keysOf(claim, values, ids), (values.validTo as string | undefined) ?? null);
  }

  #scaleOf(claim: Claim, stored: FactState | null, values: Given): Scale | null | Refusal {
    const end = (name: 'minimum' | 'maximum') =>
      (values[name] ?? stored?.values[name] ?? null) as number | null;
    const scale = toScale(end('minimum'), end('maximum'));
    if (isRefused(scale)) {
      this.#refuse(claim.given.get('minimum')?.at ?? claim.given.get('maximum')?.at ?? claim.at, scale);
    }
    return scale;
  }

  /** As the file says; otherwise as hidden as what the fact is about, and at least as the import says. */
  #visibilityOf(claim: Claim, stored: FactState | null, values: Given): Visibility {
    const targets = essentialTargets(claim).map((target) => this.#settled.get(target)!.visibility);
    const widest = targets.reduce<Visibility>(narrower, 'SHARED');
    const given = values.visibility as Visibility | undefined;
    if (given !== undefined && visibilityOrder[given] < visibilityOrder[widest]) {
      this.#refuse(claim.given.get('visibility')!.at, tooWide(given, widest));
    }
    if (given !== undefined) return given;
    if (stored) return visibilityOf(stored);
    const fallback =
      claim.label === 'Contact' ? narrower('TEAM', this.#options.visibility) : this.#options.visibility;
    const own = claim.statedIn ? fallback : namedVisibility(claim, fallback);
    return narrower(own, widest);
  }

  #create(claim: Claim, { id, visibility }: Settled, values: Given): Outcome {
    const since = (values.validFrom as string | undefined) ?? this.#startOf(claim);
    this.#checkPeriod(claim, since ?? this.#options.now, values);
    this.#checkRequired(claim);
    if (claim.implied.power !== undefined) countIn(this.#powered, claim.at.file);
    this.operations.push({
      op: 'create',
      label: claim.label,
      id,
      values: { ...claim.implied, ...values, visibility, ...(since && { validFrom: since }) },
      links: this.#linksOf(claim),
    });
    this.places.push(claim.at);
    return 'created';
  }

  /** What others say of a past date must have something to be about on that date. */
  #startOf(claim: Claim): string | null {
    return claim.namedFrom !== null && claim.namedFrom < this.#options.now ? claim.namedFrom : null;
  }

  #update(claim: Claim, stored: FactState, values: Given): Outcome {
    const { name: _, ...given } = values;
    const changed = Object.entries(given).filter(([name, value]) => !isSame(stored.values[name], value));
    const links = this.#changedLinks(claim, stored);
    if (changed.length === 0 && links === null) return 'unchanged';
    const since = given.validFrom as string | undefined;
    if (since !== undefined && since < validFromOf(stored)) {
      countIn(this.#newerHere, claim.at.file);
      return 'unchanged';
    }
    this.#checkPeriod(claim, since ?? validFromOf(stored), values);
    this.operations.push({
      op: 'update',
      label: claim.label,
      id: stored.id,
      expectedVersion: stored.version,
      // The file's own date goes with its values: without it they would hold from today, and differ again the next time.
      values: { ...Object.fromEntries(changed), ...(since !== undefined && { validFrom: since }) },
      ...(links && { links }),
    });
    this.places.push(claim.at);
    return 'changed';
  }

  #linksOf(claim: Claim): Links {
    return Object.fromEntries(
      [...claim.links].map(([name, targets]) => {
        const ids = targets.map((target) => this.#settled.get(target)!.id);
        return [name, MANY.has(name) ? ids : ids[0]!];
      }),
    );
  }

  /**
   * The links that differ from what is stored; null when none does. Only a conflict's links can differ, and the ends of a relationship
   * that gets a direction: what other facts are about is what they were found by.
   */
  #changedLinks(claim: Claim, stored: FactState): Links | null {
    const turns = claim.given.get('isDirected')?.value === true && stored.values.isDirected === false;
    if (claim.label !== 'Conflict' && !turns) return null;
    const differing = Object.entries(this.#linksOf(claim)).filter(
      ([name, ids]) => sorted(ids) !== sorted(stored.links[name] ?? []),
    );
    return differing.length === 0 ? null : Object.fromEntries(differing);
  }

  #checkPeriod(claim: Claim, since: string, values: Given): void {
    const until = values.validTo as string | undefined;
    if (since > this.#options.now) this.#refuse(claim.given.get('validFrom')!.at, inTheFuture);
    if (until !== undefined && until <= since) this.#refuse(claim.given.get('validTo')!.at, endsTooEarly);
  }

  #checkRequired(claim: Claim): void {
    const missing = REQUIRED[claim.label]?.filter((name) => !claim.given.has(name)) ?? [];
    const at = (field: string) => claim.statedIn?.at(field) ?? claim.at;
    for (const name of missing) this.#refuse(at(name), required(name));
    if (claim.label === 'Conflict' && (claim.links.get('partyIds')?.length ?? 0) < 2) {
      this.#refuse(at('parties'), twoParties);
    }
  }
}

/** Values without which a fact cannot be made. */
const REQUIRED: Partial<Record<FactLabel, readonly string[]>> = {
  Stance: ['position'],
  Conflict: ['severity'],
};
const MANY: ReadonlySet<string> = new Set(['partyIds', 'interestIds']);

/** What a fact cannot be without: it is never wider than these. */
const essentialTargets = (claim: Claim) =>
  [...claim.links].flatMap(([name, targets]) =>
    claim.label === 'Conflict' && name !== 'partyIds' ? [] : targets,
  );

const sorted = (ids: string | readonly string[] | null) => String([ids ?? []].flat().toSorted());

const narrower = (a: Visibility, b: Visibility): Visibility =>
  visibilityOrder[a] > visibilityOrder[b] ? a : b;

/** What is only named is as wide as the widest row that names it. */
function namedVisibility({ namedAs }: Claim, fallback: Visibility): Visibility {
  const said = [...namedAs].map((visibility) => visibility ?? fallback);
  return said.reduce((a, b) => (visibilityOrder[a] < visibilityOrder[b] ? a : b), said[0] ?? fallback);
}

/** The keys under which the stored fact of a claim may stand, the likeliest first. */
function keysOf(
  claim: Claim,
  values: Given,
  ids: (...links: readonly string[]) => readonly string[],
): readonly string[] {
  const name = String(values.name);
  switch (claim.label) {
    case 'Partner':
      return [keyOf.partner(name)];
    case 'Interest':
      return [keyOf.interest(name)];
    case 'Issue':
      return [keyOf.issue(name)];
    case 'Conflict':
      return [keyOf.conflict(name)];
    case 'Contact':
      return [keyOf.contact(ids('partnerId')[0]!, name)];
    case 'Holding':
      return [keyOf.holding(...ids('partnerId', 'interestId'))];
    case 'Stance':
      return [keyOf.stance(...ids('partnerId', 'issueId'))];
    case 'Relationship': {
      const [from, to] = ids('fromId', 'toId') as [string, string];
      const [kind, layer] = [String(values.kind ?? 'KNOWS'), String(values.layer ?? 'FORMAL')];
      const along = keyOf.directed(kind, layer, from, to);
      const against = keyOf.directed(kind, layer, to, from);
      const undirected = keyOf.undirected(kind, layer, from, to);
      return values.isDirected === true ? [along, undirected] : [undirected, along, against];
    }
    case 'Scenario':
      return [];
  }
}

const countIn = (counts: Map<string, number>, file: string) => counts.set(file, (counts.get(file) ?? 0) + 1);

const newerHere = (count: number): Wording => ({
  en: `${count} ${count === 1 ? 'fact holds' : 'facts hold'} here since a later date than the file gives. What is here stays.`,
  nl: `${count === 1 ? '1 feit geldt' : `${count} feiten gelden`} hier sinds een latere datum dan het bestand geeft. Wat hier staat, blijft.`,
});
const poweredByStances = (count: number): Wording => ({
  en: `${count} new ${count === 1 ? 'partner gets its' : 'partners get their'} power from ${count === 1 ? 'its' : 'their'} stances, which all give the same.`,
  nl: `${count === 1 ? '1 nieuwe partner krijgt' : `${count} nieuwe partners krijgen`} invloed uit de eigen standpunten, die alle dezelfde geven.`,
});

function tooWide(given: Visibility, widest: Visibility): Refusal {
  return refuse(
    'CONFLICT',
    `${given} is wider than what this is about, which is ${widest}. Make it ${widest}, or leave the cell empty.`,
    `${given} is ruimer dan waar dit over gaat: dat is ${widest}. Maak het ${widest}, of laat de cel leeg.`,
  );
}
const inTheFuture = refuse(
  'OUT_OF_RANGE',
  'This date lies in the future. Give the date since when it holds, at the latest today.',
  'Deze datum ligt in de toekomst. Geef de datum sinds wanneer het geldt, uiterlijk vandaag.',
);
const endsTooEarly = refuse(
  'OUT_OF_RANGE',
  'It would end before it began. Give the date it began in a column validFrom, before this one.',
  'Het zou eindigen voordat het begon. Geef de begindatum in een kolom ‘geldig vanaf’, vóór deze datum.',
);
const twoParties = refuse(
  'REQUIRED',
  'A conflict needs at least two parties. Name them in the column parties, with ; between them.',
  'Een conflict heeft ten minste twee partijen nodig. Noem ze in de kolom ‘partijen’, met ; ertussen.',
);
const required = (name: string) =>
  refuse(
    'REQUIRED',
    `The ${name} is missing, and nothing is noted yet that it could stay. Fill it in.`,
    `${name === 'position' ? 'Het standpunt' : 'De ernst'} ontbreekt en er is nog niets bekend dat kan blijven staan. Vul het in.`,
  );
