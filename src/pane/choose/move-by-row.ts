import type { KeyboardEvent } from "react";

/** Up, Down, Home and End lead to the same control of another row: by Tab alone a hundred rows are three hundred stops. */
export function moveByRow(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const kind = currentTarget.dataset["inRow"] ?? "";
  const table = currentTarget.closest("table");
  const alike = table ? [...table.querySelectorAll<HTMLElement>(`[data-in-row="${kind}"]`)] : [];
  const place = alike.indexOf(currentTarget);
  const last = alike.length - 1;
  const wanted = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[key];
  if (wanted === undefined || place < 0) return;
  event.preventDefault();
  alike[Math.max(0, Math.min(wanted, last))]?.focus();
}
