import type { FactLabel } from '../domain/facts.ts';
import { correctFact, createFact, endFact, type FactInput } from '../store/changes/fact-changes.ts';
import { mergeFacts } from '../store/changes/merge.ts';
import type { ChangeRequest } from '../store/changes/request.ts';
import type { Values } from '../store/facts/state.ts';
import { type Answer, answer, ask } from './changing.ts';
import type { Context } from './context.ts';

interface Mutation {
  readonly fieldName: string;
}
interface Read {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
}

/** The mutations that facts of every label have, from their arguments to what they answer. */
export const changesOf = (label: FactLabel) => ({
  /** `at` is where it is made: the centre, or a fact that it is about. */
  create: (
    args: { readonly mutationId: string; readonly input: object },
    context: Context,
    info: Mutation,
    at: ChangeRequest['at'],
  ): Promise<Answer> => {
    const asked = ask(context, args.mutationId, info);
    return answer(
      context,
      args,
      createFact(context.database, asked, { label, at, input: args.input as FactInput }),
    );
  },

  correct: (
    args: { readonly mutationId: string; readonly input: { readonly id: string; readonly version: number } },
    context: Context,
    info: Mutation,
  ): Promise<Answer> => {
    const asked = ask(context, args.mutationId, info);
    const { id, version } = args.input;
    const input = args.input as object as FactInput;
    return answer(context, args, correctFact(context.database, asked, { label, id, version, input }));
  },

  end: (args: Read, context: Context, info: Mutation, values?: Values): Promise<Answer> => {
    const asked = ask(context, args.mutationId, info);
    const { id, version } = args;
    return answer(context, args, endFact(context.database, asked, { label, id, version, values }));
  },

  merge: (
    args: Read & { readonly intoId: string; readonly intoVersion: number },
    context: Context,
    info: Mutation,
  ): Promise<Answer> => {
    const asked = ask(context, args.mutationId, info);
    const { id, version, intoId, intoVersion } = args;
    return answer(
      context,
      args,
      mergeFacts(context.database, asked, { label, id, version, intoId, intoVersion }),
    );
  },
});
