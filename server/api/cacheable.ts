import { type FieldNode, getOperationAST, Kind, parse } from 'graphql';
import { analyses } from '../analysis/analyses.ts';

/**
 * Queries whose answer depends on nothing but their arguments, the asker, the data of the one centre that `centreId` names and, where the
 * resolver says so, the moment. Only these are kept as finished answers.
 */
export const cacheableAnalyses: ReadonlySet<string> = new Set(['forceField', ...Object.keys(analyses)]);

/** The centre an operation is about, given its variables; null when its answer may not be kept. */
export type CentreOf = (variables: Readonly<Record<string, unknown>>) => string | null;

/** Reads from a valid document which answers of it may be kept: those that hold cacheable analyses of one centre and nothing else. */
export function centreOfDocument(document: string, operationName: string | undefined): CentreOf {
  const operation = getOperationAST(parse(document, { noLocation: true }), operationName);
  const selections = operation?.operation === 'query' ? operation.selectionSet.selections : [];
  const fields = selections.filter((node) => node.kind === Kind.FIELD);
  const analyses = fields.filter(({ name }) => cacheableAnalyses.has(name.value));
  const others = fields.filter(
    ({ name }) => !cacheableAnalyses.has(name.value) && name.value !== '__typename',
  );
  if (analyses.length === 0 || others.length > 0 || fields.length < selections.length) return () => null;
  return (variables) => {
    const [centreId, ...more] = new Set(analyses.map((field) => centreOfField(field, variables)));
    return more.length === 0 ? (centreId ?? null) : null;
  };
}

function centreOfField(field: FieldNode, variables: Readonly<Record<string, unknown>>): string | null {
  const value = field.arguments?.find(({ name }) => name.value === 'centreId')?.value;
  if (value?.kind === Kind.STRING) return value.value;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'string' ? given : null;
}
