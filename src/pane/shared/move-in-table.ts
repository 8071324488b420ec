import type { KeyboardEvent } from "react";

/** By kind of its control in a row; `data-in-row` names the kind. */
const ofKind = (table: Element, kind: string): HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>(`[data-in-row="${kind}"]`),
];

/**
 * Up, Down, Home and End lead to the same control of another row, with Ctrl too, which would scroll the pane and leave the
 * focus behind; Left and Right lead to the others of its row.
 */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  const isToEnd = key === "Home" || key === "End";
  if (event.altKey || (event.ctrlKey && !isToEnd) || event.metaKey || event.shiftKey) return;
  const kind = currentTarget.dataset["inRow"] ?? "";
  const table = currentTarget.closest("table");
  const alike = table ? ofKind(table, kind) : [];
  const inRow = [...(currentTarget.closest("tr")?.querySelectorAll<HTMLElement>("[data-in-row]") ?? [])];
  const [row, column] = [alike.indexOf(currentTarget), inRow.indexOf(currentTarget)];
  const wanted = {
    ArrowUp: alike[Math.max(0, row - 1)],
    ArrowDown: alike[Math.min(row + 1, alike.length - 1)],
    Home: alike[0],
    End: alike.at(-1),
    ArrowLeft: inRow[Math.max(0, column - 1)],
    ArrowRight: inRow[Math.min(column + 1, inRow.length - 1)],
  }[key];
  if (!wanted) return;
  event.preventDefault();
  wanted.focus();
}
