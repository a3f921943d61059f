import type { FactState } from '../facts/state.ts';
import type { ChangeError } from './types.ts';

/** An error that no operation of a change is at fault for. */
export const error = (value: string | null, code: ChangeError['code'], message: string): ChangeError => ({
  operation: null,
  value,
  code,
  message,
});

/** Ends a transaction without writing anything. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly errors: readonly ChangeError[],
    readonly stored: FactState | null = null,
  ) {
    super('The change is refused.');
  }
}

/** The change named for undo or redo cannot be turned. */
export const refuseChange = (code: ChangeError['code'], message: string) =>
  new Refused([error('changeId', code, message)]);

export const archived = error(
  null,
  'CONFLICT',
  'The centre is archived: nothing in it changes until that is undone.',
);

export const mayMakeNone = error(
  null,
  'NOT_ALLOWED',
  'Your role does not allow you to make a centre: ask an administrator.',
);
