/** How long the answer to a request is true if nobody changes data; its resolvers fill it. */
export interface Validity {
  /** ISO 8601 in UTC; null while no resolver named a date. */
  until: string | null;
}

/** Says that the answer tells of the moment it was asked and that time makes it wrong on `until`; null for no date that is known. */
export function holdsUntil(validity: Validity, until: string | null): void {
  if (until !== null && (validity.until === null || until < validity.until)) validity.until = until;
}
