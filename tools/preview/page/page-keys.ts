import type { PreviewApp } from "./preview-app";

/** What the keys can do on the page. */
interface PageParts {
  readonly say: (text: string) => void;
  /** Presses the toolbar's button of this id. */
  readonly press: (id: string) => void;
  /** Gives the field for a cell's address the keyboard. */
  readonly enterAddress: () => void;
}

/**
 * Keys of Excel that mean the workbook, and that the browser would take for its page: it would look through the page,
 * where the grid is a picture, print or save that, or load it anew without what was typed.
 */
export function connectPageKeys(app: PreviewApp, { say, press, enterAddress }: PageParts): void {
  const cannotFind = (): void =>
    say("The preview has no Find and Replace. Save a copy, and use Find & Select in Excel.");
  const keys: Readonly<Record<string, () => void>> = {
    "Ctrl+F": cannotFind,
    "Ctrl+H": cannotFind,
    "Ctrl+G": enterAddress,
    F5: enterAddress,
    "Ctrl+O": () => press("open"),
    "Ctrl+P": () => say("The preview does not print. Save a copy, and print it in Excel."),
    "Ctrl+S": () => press("save"),
  };
  window.addEventListener("keydown", (event) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (altKey || shiftKey) return;
    const pressed = keys[ctrlKey || metaKey ? `Ctrl+${key.toUpperCase()}` : key];
    if (!pressed) return;
    event.preventDefault();
    // As in Excel, while a cell is being edited none of them does anything.
    if (!app.grid.isEditing) pressed();
  });
}
