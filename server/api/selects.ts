import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field of one of these names is asked for anywhere below the field that is being resolved. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const has = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD)
        return names.has(selection.name.value) || has(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return has(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return false;
      seen.add(name);
      return has(fragments[name]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => has(selectionSet));
}
