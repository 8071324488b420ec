import type { Validation } from "../host/grid";

/** What becomes of the entry: it is taken, typed again, or taken back. */
export type EntryAnswer = "take" | "again" | "back";

type Alert = NonNullable<Validation["alert"]>;

/** Excel's own words, where a validation says nothing. */
const TITLE = "Microsoft Excel";
const MESSAGE = "This value doesn’t match the data validation restrictions defined for this cell.";

/** Excel's buttons. */
const BUTTONS: Readonly<Record<Alert["style"], readonly (readonly [string, EntryAnswer])[]>> = {
  Stop: [
    ["Retry", "again"],
    ["Cancel", "back"],
  ],
  Warning: [
    ["Yes", "take"],
    ["No", "again"],
    ["Cancel", "back"],
  ],
  Information: [
    ["OK", "take"],
    ["Cancel", "back"],
  ],
};
/** What Enter presses, as in Excel. */
const FOCUSED: Readonly<Record<Alert["style"], EntryAnswer>> = {
  Stop: "again",
  Warning: "again",
  Information: "take",
};

/** Asks over the whole page; Esc takes the entry back. */
export function entryDialog(container: HTMLElement, { style, title, message }: Alert): Promise<EntryAnswer> {
  const dialog = document.createElement("dialog");
  dialog.className = "entry";
  const heading = document.createElement("h2");
  heading.id = "entry-title";
  heading.textContent = title || TITLE;
  const text = document.createElement("p");
  text.id = "entry-text";
  text.textContent = `${message || MESSAGE}${style === "Warning" ? "\n\nContinue?" : ""}`;
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", text.id);
  dialog.append(heading, text);
  return new Promise((resolve) => {
    for (const [label, answer] of BUTTONS[style]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.autofocus = answer === FOCUSED[style];
      button.addEventListener("click", () => dialog.close(answer));
      dialog.append(button);
    }
    // The grid hears of no key that is pressed here.
    for (const kind of ["keydown", "keyup", "keypress"] as const)
      dialog.addEventListener(kind, (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      const { returnValue } = dialog;
      dialog.remove();
      resolve(returnValue === "take" || returnValue === "again" ? returnValue : "back");
    });
    container.append(dialog);
    dialog.showModal();
  });
}
