/** One value that views can watch. */
export interface Store<Value> {
  readonly get: () => Value;
  /** Changes some of it; listeners hear of it once. */
  readonly set: (change: Partial<Value>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
