import type { Preview } from "./preview";

/** Opens a part of the view, if it is folded. */
export async function unfold({ pane }: Preview, title: string | RegExp): Promise<void> {
  const part = pane.locator("details", { has: pane.locator("summary", { hasText: title }) });
  if ((await part.getAttribute("open")) === null) await part.locator("summary").click();
}
