import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A mutation with one of its references to a fact left open. */
export interface Reference {
  /** Such as `takeStance(input.partnerId)`. */
  readonly name: string;
  readonly mutation: string;
  /** The arguments, with this id in the open place. */
  with(id: string): Record<string, unknown>;
}

/**
 * Every place in every mutation that takes the id of a fact. The other places get a value of their type; `known` gives ids that exist, by
 * the name of the place.
 */
export function everyReference(schema: GraphQLSchema, known: Readonly<Record<string, string>>): Reference[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
    const places = mutation.args
      .filter(({ name }) => name !== 'mutationId')
      .flatMap(({ name, type }) => (isId(type) ? [[name]] : inputIds(type).map((inner) => [name, inner])));
    return places.map((place) => ({
      name: `${mutation.name}(${place.join('.')})`,
      mutation: mutation.name,
      with: (id: string) => {
        const args = Object.fromEntries(
          mutation.args
            .filter(({ name, type }) => name !== 'mutationId' && (isNonNullType(type) || name === place[0]))
            .map(({ name, type }) => [
              name,
              valueFor(name, type, known, place.length === 2 ? place[1] : undefined),
            ]),
        );
        const [first = '', second] = place;
        if (second === undefined) args[first] = id;
        else {
          const input = args[first] as Record<string, unknown>;
          input[second] = Array.isArray(input[second]) ? [id, known.partnerId] : id;
        }
        return args;
      },
    }));
  });
}

const isId = (type: GraphQLInputType) => getNamedType(type).name === 'ID';

function inputIds(type: GraphQLInputType): string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || isListType(isNonNullType(type) ? type.ofType : type)) return [];
  return Object.values(input.getFields())
    .filter((field) => isId(field.type))
    .map(({ name }) => name);
}

/** A plain value of the type; of an input its required fields, and the one asked for. */
function valueFor(
  name: string,
  type: GraphQLInputType,
  known: Readonly<Record<string, string>>,
  wanted?: string,
): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return name === 'files' ? [] : [known[name] ?? known.partnerId];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name === wanted,
    );
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.name, field.type, known)]));
  }
  if (named.name === 'ID') return known[name] ?? known.partnerId;
  if (named.name === 'Int') return name === 'severity' ? 3 : 1;
  if (named.name === 'Float') return 0.5;
  if (named.name === 'String') return name === 'email' ? 'someone@example.org' : 'a text of some length';
  throw new Error(
    `No value is known for ${name}: ${String(type)}; add one to test/support/every-reference.ts.`,
  );
}
