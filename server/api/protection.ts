import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** Who sees a node of a generated type: members of its centre, by its visibility; the twin of `visibleTo` and `canSee`. */
const factFilter = `
  @authorization(filter: [{ where: { AND: [
    { node: { centreId: { in: "$jwt.centres" } } }
    { OR: [
      { node: { visibility: { eq: SHARED } } }
      { AND: [{ node: { visibility: { eq: TEAM } } }, { node: { centreId: { in: "$jwt.teamCentres" } } }] }
      { node: { author: { eq: "$jwt.sub" } } }
    ] }
  ] } }])`;

const centreFilter = `@authorization(filter: [{ where: { node: { id: { in: "$jwt.centres" } } } }])`;

/** A filter on a related node would be answered without that node's own protection, so no such filter is generated. */
const unfilterable = '@filterable(byValue: false, byAggregate: false)';

const nodeProtection = {
  GENERATED_BY_VISIBILITY: factFilter,
  GENERATED_BY_MEMBERSHIP: centreFilter,
} as const;
export type NodeProtection = keyof typeof nodeProtection;

/**
 * Adds to every `@node` type the filter of its class, and closes every relationship to filters and aggregates. Nobody writes these by
 * hand. Throws when a `@node` type has no class, or when the SDL brings protection of its own.
 */
export function protect(
  sdl: DocumentNode,
  classOf: (type: string) => NodeProtection | undefined,
): DocumentNode {
  return visit(sdl, {
    ObjectTypeDefinition: {
      enter(type) {
        if (!has(type, 'node')) return undefined;
        const protection = classOf(type.name.value);
        if (protection === undefined) {
          throw new Error(
            `Type ${type.name.value} is read by generated queries but not classified: add it to server/api/classification.ts.`,
          );
        }
        if (has(type, 'authorization') || has(type, 'authentication')) {
          throw new Error(
            `Type ${type.name.value} brings protection of its own: it comes from the classification alone.`,
          );
        }
        return {
          ...type,
          directives: [...(type.directives ?? []), ...directives(nodeProtection[protection])],
          fields: type.fields?.map((field) =>
            has(field, 'relationship') ? closeRelationship(field) : field,
          ),
        };
      },
    },
  });
}

function closeRelationship(field: FieldDefinitionNode): FieldDefinitionNode {
  return {
    ...field,
    directives: [
      ...(field.directives ?? []).map((directive) =>
        directive.name.value === 'relationship'
          ? {
              ...directive,
              arguments: [
                ...(directive.arguments ?? []),
                ...argumentsOf('aggregate: false, nestedOperations: []'),
              ],
            }
          : directive,
      ),
      ...directives(unfilterable),
    ],
  };
}

const has = (node: ObjectTypeDefinitionNode | FieldDefinitionNode, directive: string) =>
  node.directives?.some((one) => one.name.value === directive) ?? false;

function directives(sdl: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`type T ${sdl} { f: ID }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error('unreachable');
  return definition.directives ?? [];
}

const argumentsOf = (sdl: string) => directives(`@d(${sdl})`)[0]?.arguments ?? [];
