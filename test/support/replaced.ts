/** A copy with the item at one place replaced. */
export const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((old, i) => (i === at ? item : old));
