/** F6 goes from the grid to the pane and back, as it goes round the parts of Excel's window; the browser's own is prevented. */
export function isF6(event: KeyboardEvent): boolean {
  if (event.key !== "F6") return false;
  event.preventDefault();
  return true;
}
