const collator = new Intl.Collator('nl');

/** In the order of a Dutch list of names; those of one name by their id. */
export const byName = (
  one: { readonly name: string; readonly id: string },
  other: { readonly name: string; readonly id: string },
): number => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
