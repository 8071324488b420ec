import { MemoryGrid } from "./memory-grid";

/** A grid that holds the same; nobody listens to it yet, and nothing can be undone. */
export function copyOf(grid: MemoryGrid): MemoryGrid {
  const copy = new MemoryGrid();
  for (const [name, value] of Object.entries(grid))
    if (name !== "listeners" && name !== "past") Reflect.set(copy, name, copied(value));
  return copy;
}

/** What is in them is never changed, only replaced. */
function copied(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  return Array.isArray(value) ? [...(value as unknown[])] : value;
}
