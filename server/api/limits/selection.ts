import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Levels of fields below the operation. Introspection has a limit of its own in GraphQL. */
export const MAX_SELECTION_DEPTH = 8;
/** Facts one document may ask for: the product of the limits along each path, summed. */
export const MAX_NODES = 5_000;
/** Lists of facts in one document: the database plans each by itself, which the time limit of a query does not cover. */
export const MAX_LISTS = 30;

export interface SelectionCost {
  /** Levels of fields; 1 for a document of plain fields. */
  readonly depth: number;
  /** Lists and relationships asked for, each place counted. */
  readonly lists: number;
  /** Facts asked for at most; Infinity where a limit is no whole number from 0. */
  readonly nodes: number;
  /** Paths of lists without `limit` or `first`. */
  readonly unbounded: readonly string[];
}

/** Relationships that lead to exactly one fact although the schema shows a list: they need no limit. */
const single: ReadonlySet<string> = new Set([
  'Partner.centre',
  'Interest.centre',
  'Issue.centre',
  'Holding.partner',
  'Holding.interest',
  'Stance.partner',
  'Stance.issue',
  'Relationship.from',
  'Relationship.to',
]);

const nothing: SelectionCost = { depth: 0, lists: 0, nodes: 0, unbounded: [] };

/** What an operation of a valid document asks for. Each fragment is weighed once, so that nesting them costs no time. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): SelectionCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const weighed = new Map<string, SelectionCost>();
  const defaults = new Map(
    operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]) ?? [],
  );

  const weighSet = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): SelectionCost =>
    (set?.selections ?? [])
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return weighField(selection, type);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return weighFragment(selection.name.value);
        const condition = selection.typeCondition?.name.value;
        return weighSet(selection.selectionSet, condition ? schema.getType(condition) : type);
      })
      .reduce(sum, nothing);

  const weighFragment = (name: string): SelectionCost => {
    const known = weighed.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    const cost = weighSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    weighed.set(name, cost);
    return cost;
  };

  const weighField = (node: FieldNode, parent: GraphQLNamedType | undefined): SelectionCost => {
    const name = node.name.value;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith('__')) return { ...nothing, depth: 1 };
    const below = weighSet(node.selectionSet, getNamedType(field.type));
    const depth = below.depth + 1;
    const bound = field.args.find((arg) => arg.name === 'limit' || arg.name === 'first');
    if (!bound) return { ...below, depth };
    const lists = 1 + below.lists;
    const path = `${parent?.name}.${name}`;
    const given = sizeOf(node, bound.name) ?? bound.defaultValue;
    if (given === undefined && !single.has(path)) {
      return { depth, lists, nodes: 1 + below.nodes, unbounded: [...below.unbounded, path] };
    }
    const size =
      given === undefined ? 1 : Number.isInteger(given) && Number(given) >= 0 ? Number(given) : Infinity;
    return { depth, lists, nodes: size === 0 ? 0 : size * (1 + below.nodes), unbounded: below.unbounded };
  };

  const sizeOf = (node: FieldNode, argument: string): unknown => {
    let value = node.arguments?.find((one) => one.name.value === argument)?.value;
    if (value?.kind === Kind.VARIABLE) {
      const name = value.name.value;
      if (variables[name] !== undefined) return variables[name];
      value = defaults.get(name);
    }
    if (value === undefined || value.kind === Kind.NULL) return undefined;
    return value.kind === Kind.INT ? Number(value.value) : Number.NaN;
  };

  return weighSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

const sum = (a: SelectionCost, b: SelectionCost): SelectionCost => ({
  depth: Math.max(a.depth, b.depth),
  lists: a.lists + b.lists,
  nodes: a.nodes + b.nodes,
  unbounded: b.unbounded.length === 0 ? a.unbounded : [...new Set([...a.unbounded, ...b.unbounded])],
});
