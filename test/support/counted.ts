/** How often items of lists were looked at. */
export interface Looks {
  count: number;
}

/** A list that counts how often an item of it is looked at. */
export const counted = <Item>(items: readonly Item[], looks: Looks): readonly Item[] =>
  new Proxy(items, {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^\d+$/.test(key)) looks.count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
