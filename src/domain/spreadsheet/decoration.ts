import type { Change } from "./change";

const DECORATES: ReadonlySet<Change["type"]> = new Set<Change["type"]>([
  "column width",
  "row height",
  "fit rows",
  "freeze",
  "print setup",
]);

/** What matters and what only decorates: the first is to be done whatever becomes of the second. */
export interface Split {
  readonly needed: readonly Change[];
  /** Showing the sheet comes before it, so that people see it whatever fails. */
  readonly decoration: readonly Change[];
}

/** Widths, heights, frozen panes and print set-up apart from the others; each part keeps its order. */
export function splitDecoration(changes: readonly Change[]): Split {
  const decoration = changes.filter(({ type }) => DECORATES.has(type));
  if (decoration.length === 0) return { needed: changes, decoration };
  const shown = changes.filter(({ type }) => type === "show");
  return {
    needed: changes.filter(({ type }) => type !== "show" && !DECORATES.has(type)),
    decoration: [...shown.flatMap((show) => [...scrolledBack(show, decoration), show]), ...decoration],
  };
}

/** Where a sheet that is scrolled is frozen, the rows above what is in sight cannot be reached any more. */
const scrolledBack = (show: Change, decoration: readonly Change[]): Change[] =>
  show.type === "show" && show.cell !== "A1" && decoration.some((change) => isFreezeOf(change, show.sheet))
    ? [{ ...show, cell: "A1" }]
    : [];

const isFreezeOf = (change: Change, sheet: string): boolean =>
  change.type === "freeze" && change.sheet === sheet;
