/** What a row of the table is to hold: a finding of now by its place, or a row that stays though its finding has gone. */
export type Slot = { readonly finding: number } | { readonly left: number };

/** A row whose finding has gone, from 0. `isFixed`: something is written in people's own columns. */
export interface LeftRow {
  readonly row: number;
  readonly isFixed: boolean;
}

/** What people's own cells beside the findings do: they go from one row to another, from 0. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
  /** The row in which they stand before anything is moved. */
  readonly of: number;
}

export interface Placement {
  /** By row, from 0; undefined for a row that is left empty. */
  readonly slots: readonly (Slot | undefined)[];
  /** To be done one after the other. */
  readonly moves: readonly RowMove[];
}

/**
 * Where findings and rows without one are to stand: findings above, in their order, the others beneath. Rows beside
 * which people have written stay where they are if they can, so that nothing of theirs is touched. `homes`: the row
 * of each finding that has one so; undefined for the others.
 */
export function placement(homes: readonly (number | undefined)[], left: readonly LeftRow[]): Placement {
  const above = homes.length;
  const total = above + left.length;
  const held = new Map<number, Slot>();
  homes.forEach((home, finding) => {
    if (home !== undefined) held.set(home, { finding });
  });
  for (const { row, isFixed } of left) if (isFixed) held.set(row, { left: row });
  const moves: RowMove[] = [];
  for (let move = nextMove(held, above, total); move; move = nextMove(held, above, total)) {
    const slot = held.get(move.from);
    held.delete(move.from);
    if (!slot) continue;
    held.set(move.to, slot);
    moves.push({ ...move, of: ("left" in slot ? slot.left : homes[slot.finding]) ?? move.from });
  }
  const placed = new Set([...held.values()].map(keyOf));
  const fill = (slots: readonly Slot[], from: number): void => {
    let row = from;
    for (const slot of slots) {
      if (placed.has(keyOf(slot))) continue;
      while (held.has(row)) row++;
      held.set(row, slot);
    }
  };
  fill(
    homes.map((_, finding) => ({ finding })),
    0,
  );
  fill(
    left.map(({ row }) => ({ left: row })),
    above,
  );
  const length = moves.reduce((most, { to }) => Math.max(most, to + 1), total);
  return { slots: Array.from({ length }, (_, row) => held.get(row)), moves };
}

const keyOf = (slot: Slot): string => ("finding" in slot ? `finding ${slot.finding}` : `left ${slot.left}`);

/** The next row that cannot stay: a finding goes up, a row without one down, or for a while out of the way. */
function nextMove(
  held: ReadonlyMap<number, Slot>,
  above: number,
  total: number,
): Omit<RowMove, "of"> | undefined {
  const rows = [...held.keys()].sort((one, other) => one - other);
  const isFinding = (row: number): boolean => "finding" in (held.get(row) ?? {});
  const below = rows.find((row) => isFinding(row) && row >= above);
  const inTheWay = rows.find((row) => !isFinding(row) && row < above);
  const astray = rows.find((row) => !isFinding(row) && row >= total);
  const freeAbove = firstFree(held, 0, above);
  const freeBelow = firstFree(held, above, total);
  if (below !== undefined && freeAbove !== undefined) return { from: below, to: freeAbove };
  const down = inTheWay ?? astray;
  if (down !== undefined && freeBelow !== undefined) return { from: down, to: freeBelow };
  return inTheWay === undefined ? undefined : { from: inTheWay, to: Math.max(total, (rows.at(-1) ?? 0) + 1) };
}

function firstFree(held: ReadonlyMap<number, Slot>, from: number, to: number): number | undefined {
  for (let row = from; row < to; row++) if (!held.has(row)) return row;
  return undefined;
}
