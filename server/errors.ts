/**
 * The few errors of the server, named by who must act on them. A message says where, what is wrong and what to do instead; it may be
 * shown to the caller, so it never holds a secret, a note or a driver's own text.
 */

/** The caller sent something that cannot be accepted. `field` is the path of the value, such as `input.power`. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

/** The caller asked for something that does not exist, or that this caller may not know to exist. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** The caller may not do this; an administrator can change that. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** The question is too large to answer; the message says what to ask less of. */
export class AnalysisLimit extends Error {
  override readonly name = 'AnalysisLimit';
}

/** Nobody waits for the answer any more: the caller stopped the question, or went away. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The database does not answer at the moment; the caller may try again after `retryAfterSeconds`. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  constructor(
    readonly retryAfterSeconds: number = 5,
    options?: ErrorOptions,
  ) {
    super('The database does not answer. Nothing was lost; try again in a few seconds.', options);
  }
}

/** The service cannot start as things are; whoever runs it must act. The message is one line. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
