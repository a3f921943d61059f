import { type FactLabel, issueKey, nameKey } from '../../domain/facts.ts';
import { refuse } from '../problem.ts';
import type { Claim, Claims } from './claims.ts';
import { columnsOf, type ImportKind } from './columns.ts';
import type { FactFile } from './read-file.ts';
import { type Row, rowOf } from './row.ts';

/** What one row of a kind claims. */
type Claimant = (claims: Claims, row: Row, file: FactFile) => void;

const PROVENANCE = ['visibility', 'source', 'confidence', 'validFrom', 'validTo', 'reviewBy'] as const;

const fieldsOf = (kind: ImportKind, except: readonly string[]) =>
  columnsOf[kind].map(({ field }) => field).filter((field) => !except.includes(field));
/** The columns that fill a value of the fact as they stand. */
const plain = {
  partner: fieldsOf('PARTNERS', ['name']),
  contact: fieldsOf('CONTACTS', ['partner', 'name']),
  interest: ['description', 'theme', 'scope'],
  holding: ['importance', ...PROVENANCE],
  issue: fieldsOf('ISSUES', ['issue']),
  stance: fieldsOf('STANCES', ['partner', 'issue']),
  tie: fieldsOf('RELATIONSHIPS', ['from', 'to', 'directed', 'sign', 'strength']),
  conflict: fieldsOf('CONFLICTS', ['name', 'parties', 'issue', 'interests', 'mediator']),
} as const;

/** Adds what a file says to the claims, row by row. Files about the facts that others refer to come first. */
export function claim(claims: Claims, file: FactFile): void {
  const { kind } = file;
  if (kind === null) return;
  for (const row of file.rows) claimants[kind](claims, rowOf(file, row), file);
}

/** The order in which files are read: what others refer to before what refers. */
export const readingOrder: readonly ImportKind[] = [
  'PARTNERS',
  'INTERESTS',
  'ISSUES',
  'CONTACTS',
  'STANCES',
  'RELATIONSHIPS',
  'CONFLICTS',
];

const claimants: Readonly<Record<ImportKind, Claimant>> = {
  PARTNERS: (claims, row) => {
    const partner = named(claims, row, 'Partner', 'name');
    if (partner) state(claims, partner, row, plain.partner);
  },

  CONTACTS: (claims, row) => {
    const partner = named(claims, row, 'Partner', 'partner');
    const name = required(claims, row, 'name');
    if (!partner || name === null) return;
    const contact = about(claims, row, 'Contact', [partner.key, nameKey(name)], { partnerId: [partner] });
    if (!contact.given.has('name')) claims.give(contact, 'name', name, row.at('name'));
    state(claims, contact, row, plain.contact);
  },

  INTERESTS: (claims, row) => {
    const interest = named(claims, row, 'Interest', 'interest');
    if (!interest) return;
    if (row.text('partner') === null) {
      state(claims, interest, row, [...plain.interest, ...PROVENANCE]);
      return;
    }
    for (const [field, value] of row.filled(plain.interest))
      claims.give(interest, field, value, row.at(field));
    const partner = named(claims, row, 'Partner', 'partner');
    if (!partner) return;
    const links = { partnerId: [partner], interestId: [interest] };
    const holding = about(claims, row, 'Holding', [partner.key, interest.key], links);
    state(claims, holding, row, plain.holding);
  },

  ISSUES: (claims, row) => {
    const issue = named(claims, row, 'Issue', 'issue');
    if (issue) state(claims, issue, row, plain.issue);
  },

  STANCES: (claims, row) => {
    const partner = named(claims, row, 'Partner', 'partner');
    const issue = named(claims, row, 'Issue', 'issue');
    if (!partner || !issue) return;
    const links = { partnerId: [partner], issueId: [issue] };
    const stance = about(claims, row, 'Stance', [partner.key, issue.key], links);
    state(claims, stance, row, plain.stance);
  },

  RELATIONSHIPS: (claims, row, file) => {
    const from = named(claims, row, 'Partner', 'from');
    const to = named(claims, row, 'Partner', 'to');
    if (!from || !to) return;
    if (from === to) {
      claims.refuse(row.at('to'), toItself);
      return;
    }
    const isDirected = row.value('directed') === true;
    const pair = [from.key, to.key].toSorted();
    const sort = [nameKey(row.text('kind') ?? 'KNOWS'), row.text('layer') ?? 'FORMAL'];
    checkDirection(claims, row, isDirected, [...sort, ...pair].join('\n'));
    const keys = isDirected ? [...sort, 'directed', from.key, to.key] : [...sort, ...pair];
    const tie = about(claims, row, 'Relationship', keys, { fromId: [from], toId: [to] });
    state(claims, tie, row, plain.tie);
    const directed = row.value('directed');
    if (directed !== null) claims.give(tie, 'isDirected', directed, row.at('directed'));
    giveStrength(claims, tie, row, file);
  },

  CONFLICTS: (claims, row) => {
    const conflict = named(claims, row, 'Conflict', 'name');
    if (!conflict) return;
    link(claims, conflict, row, 'partyIds', 'parties', 'Partner');
    link(claims, conflict, row, 'issueId', 'issue', 'Issue');
    link(claims, conflict, row, 'interestIds', 'interests', 'Interest');
    link(claims, conflict, row, 'mediatorId', 'mediator', 'Partner');
    state(claims, conflict, row, plain.conflict);
  },
};

/** A claim whose natural key is a name, with that key. */
interface NamedClaim extends Claim {
  readonly key: string;
}

/** The partner, interest, issue or conflict that a cell names; an error when the cell is empty. */
function named(claims: Claims, row: Row, label: FactLabel, field: string): NamedClaim | null {
  const name = required(claims, row, field);
  return name === null ? null : calledSo(claims, row, label, name, field);
}

function calledSo(claims: Claims, row: Row, label: FactLabel, name: string, field: string): NamedClaim {
  const key = label === 'Issue' ? issueKeyOf(name) : nameKey(name);
  const found = claims.name(claims.about(label, key, row.at(field)), row);
  if (!found.given.has('name')) claims.give(found, 'name', name, row.at(field));
  return Object.assign(found, { key });
}

/** An issue is the same by name and by key: `Tol hoogte` and `tol-hoogte`. A name without letters or digits has no key of its own. */
export const issueKeyOf = (name: string): string =>
  /[\p{L}\p{N}]/u.test(nameKey(name)) ? issueKey(name) : nameKey(name);

/** A claim about other facts. Two rows with different ends are two facts: one that held earlier and one that holds later. */
function about(
  claims: Claims,
  row: Row,
  label: FactLabel,
  keys: readonly string[],
  links: Readonly<Record<string, readonly Claim[]>>,
): Claim {
  const key = [...keys, row.text('validTo') ?? ''].join('\n');
  const found = claims.about(label, key, row.at());
  for (const [name, targets] of Object.entries(links)) {
    if (!found.links.has(name)) found.links.set(name, targets);
  }
  return found;
}

/** Links of a conflict: the facts that a cell names, one or many. An empty cell says nothing. */
function link(
  claims: Claims,
  conflict: Claim,
  row: Row,
  name: string,
  field: string,
  label: FactLabel,
): void {
  const cell = row.value(field);
  if (cell === null) return;
  const names = typeof cell === 'string' ? [cell] : Array.isArray(cell) ? (cell as readonly string[]) : [];
  const targets = [...new Set(names.map((one) => calledSo(claims, row, label, one, field)))];
  const earlier = conflict.links.get(name);
  const isRepeated =
    earlier?.length === targets.length && earlier.every((one) => targets.includes(one as NamedClaim));
  if (earlier === undefined) conflict.links.set(name, targets);
  else if (!isRepeated) {
    claims.refuse(
      row.at(field),
      refuse(
        'DUPLICATE',
        `This row and line ${conflict.at.line} are about the same conflict and name others. Keep one of them.`,
        `Deze rij en regel ${conflict.at.line} gaan over hetzelfde conflict en noemen anderen. Houd een van beide.`,
      ),
    );
  }
}

function state(claims: Claims, claim: Claim, row: Row, fields: readonly string[]): void {
  claim.statedIn ??= row;
  for (const [field, value] of row.filled(fields)) claims.give(claim, field, value, row.at(field));
}

/** A relationship without direction runs both ways, so one with a direction cannot stand beside it. */
function checkDirection(claims: Claims, row: Row, isDirected: boolean, pair: string): void {
  const key = [pair, row.text('validTo') ?? ''].join('\n');
  const earlier = claims.directions.get(key);
  if (earlier === undefined) claims.directions.set(key, { isDirected, at: row.at('directed') });
  else if (earlier.isDirected !== isDirected) {
    claims.refuse(
      row.at('directed'),
      refuse(
        'DUPLICATE',
        `This row and line ${earlier.at.line} tie the same two partners, one with a direction and one without. Keep one of them.`,
        `Deze rij en regel ${earlier.at.line} verbinden dezelfde twee partners, de een met richting en de ander zonder. Houd een van beide.`,
      ),
    );
  }
}

/** A weight of −2 is a negative tie. Where a column has weights below 0, those above are positive and 0 is neutral. */
function giveStrength(claims: Claims, tie: Claim, row: Row, file: FactFile): void {
  const sign = row.text('sign');
  const weight = row.value('strength');
  if (sign !== null) claims.give(tie, 'sign', sign, row.at('sign'));
  if (typeof weight !== 'number') return;
  claims.give(tie, 'strength', Math.abs(weight), row.at('strength'));
  if (sign === null && hasNegativeWeights(file)) {
    const said = weight > 0 ? 'POSITIVE' : weight < 0 ? 'NEGATIVE' : 'NEUTRAL';
    claims.give(tie, 'sign', said, row.at('strength'));
  }
  if (weight < 0 && sign !== null && sign !== 'NEGATIVE') claims.refuse(row.at('strength'), signsClash);
}

const negativeWeights = new WeakMap<FactFile, boolean>();
function hasNegativeWeights(file: FactFile): boolean {
  const known = negativeWeights.get(file);
  if (known !== undefined) return known;
  const found = file.rows.some(({ values }) => typeof values.strength === 'number' && values.strength < 0);
  negativeWeights.set(file, found);
  return found;
}

function required(claims: Claims, row: Row, field: string): string | null {
  const value = row.text(field);
  if (value === null) {
    claims.refuse(
      row.at(field),
      refuse(
        'REQUIRED',
        `The ${field} is missing. Fill it in, or leave the row out.`,
        `Dit veld is leeg. Vul het in, of laat de rij weg.`,
      ),
    );
  }
  return value;
}

const toItself = refuse(
  'INVALID',
  'This row ties a partner to itself. Name two different partners.',
  'Deze rij verbindt een partner met zichzelf. Noem twee verschillende partners.',
);
const signsClash = refuse(
  'INVALID',
  'The strength is below 0 and the sign is not negative. Leave the minus out, or make the sign negative.',
  'De sterkte is lager dan 0 en het teken is niet negatief. Laat de min weg, of maak het teken negatief.',
);
