import { type FieldIssue, type FieldPartner, findIssue } from '../domain/field-snapshot.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import type { FieldPart } from './analysis.ts';

/** Throws InvalidInput unless the argument is a whole number within its range. */
export function assertWhole(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
  throw new InvalidInput(`${name} must be a whole number from ${minimum} to ${maximum}.`, name);
}

/** Throws InvalidInput unless the argument is a share. */
export function assertShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new InvalidInput(`${name} must be a number from 0 to 1.`, name);
}

/** Throws NotFound unless there is such a partner. */
export function assertPartner(partners: readonly FieldPartner[], id: string): void {
  if (partners.some((partner) => partner.id === id)) return;
  throw new NotFound(
    `There is no partner ${JSON.stringify(id)} in this centre at that date, or you may not see it: take the id of a partner of the centre.`,
  );
}

/** The issue with this id or key. Throws NotFound. */
export function getIssue(field: FieldPart<'issues'>, idOrKey: string): FieldIssue {
  const issue = findIssue(field, idOrKey);
  if (issue) return issue;
  throw noIssue(idOrKey);
}

/** The same words whether there is no such issue, or one that the asker may not see. */
export const noIssue = (idOrKey: string): NotFound =>
  new NotFound(
    `There is no issue ${JSON.stringify(idOrKey)} in this centre at that date, or you may not see it: take the id or key of an issue of the centre.`,
  );
