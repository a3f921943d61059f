import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { refuse } from '../failures.ts';
import { filterSizeOf, MAX_FILTER_DEPTH, MAX_FILTER_LIST, MAX_FILTER_VALUES } from './filter.ts';
import { costOf, MAX_LISTS, MAX_NODES, MAX_SELECTION_DEPTH } from './selection.ts';

/** Refuses what would cost too much, after validation and before anything executes. */
export const costLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const variables = request.variables ?? {};
        const filter = filterSizeOf(document, variables);
        if (filter.depth > MAX_FILTER_DEPTH) {
          throw refuse(
            'TOO_DEEP',
            `A filter nests AND, OR and NOT more than ${MAX_FILTER_DEPTH} levels: split it.`,
          );
        }
        if (filter.longestList > MAX_FILTER_LIST) {
          throw refuse(
            'TOO_LARGE',
            `A list in a filter has ${filter.longestList} values: at most ${MAX_FILTER_LIST}.`,
          );
        }
        if (filter.values > MAX_FILTER_VALUES) {
          throw refuse(
            'TOO_LARGE',
            `The filters hold too much: at most ${MAX_FILTER_VALUES} values together.`,
          );
        }
        const cost = costOf(schema, document, operation, variables);
        if (cost.depth > MAX_SELECTION_DEPTH) {
          throw refuse('TOO_DEEP', `Fields nest ${cost.depth} levels: at most ${MAX_SELECTION_DEPTH}.`);
        }
        if (cost.unbounded.length > 0) {
          const places = cost.unbounded.slice(0, 5).join(', ');
          throw refuse(
            'LIMIT_REQUIRED',
            `Give a limit (or first) with ${places}, such as partners(limit: 50).`,
          );
        }
        if (cost.lists > MAX_LISTS) {
          throw refuse('TOO_LARGE', `The document asks for ${cost.lists} lists: at most ${MAX_LISTS}.`);
        }
        if (cost.nodes > MAX_NODES) {
          const asked = Number.isFinite(cost.nodes) ? `${cost.nodes} facts` : 'no bounded number of facts';
          throw refuse('TOO_LARGE', `The limits together ask for ${asked}: at most ${MAX_NODES}.`);
        }
      },
    };
  },
};
