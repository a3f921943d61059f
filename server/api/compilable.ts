import { type DocumentNode, type GraphQLSchema, isLeafType, Kind, type TypeNode, visit } from 'graphql';

/**
 * Whether graphql-jit 0.8 may compile a valid document. It writes literals and aliases into JavaScript, and does so unsafely: a string
 * literal with the right prefix becomes code. It compiles without end for a variable of an input type that holds itself, as every filter
 * does. It answers wrongly where a fragment is spread both under `@include` and without, where an object literal holds variables, and
 * where aliases join to one name. So it gets plain queries only; whatever this refuses executes as ever.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isPlain = document.definitions.every(({ kind }) => COMPILED_KINDS.has(kind));
  const demand = (condition: boolean) => {
    isPlain &&= condition;
  };
  visit(document, {
    OperationDefinition: ({ operation }) => demand(operation === 'query'),
    VariableDefinition: ({ type }) => demand(isLeafType(schema.getType(nameOf(type)))),
    Directive: () => demand(false),
    ObjectValue: () => demand(false),
    StringValue: ({ value }) => demand(PLAIN_TEXT.test(value)),
    EnumValue: ({ value }) => demand(PLAIN_NAME.test(value)),
    Field: ({ name, alias }) => {
      demand(!name.value.startsWith('__') || name.value === '__typename');
      demand(alias === undefined || PLAIN_ALIAS.test(alias.value));
    },
  });
  return isPlain;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Ids, keys, dates and numbers. */
const PLAIN_TEXT = /^[\p{L}\p{N} .:+-]*$/u;
const PLAIN_NAME = /^[A-Za-z]\w*$/;
const PLAIN_ALIAS = /^[A-Za-z][A-Za-z0-9]*$/;
const COMPILED_KINDS: ReadonlySet<string> = new Set([Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION]);
