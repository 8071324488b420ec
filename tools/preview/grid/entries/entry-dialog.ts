import type { Validation } from "../../host/grid";
import { askInDialog, EXCEL } from "./ask-in-dialog";

/** What becomes of the entry: it is taken, typed again, or taken back. */
export type EntryAnswer = "take" | "again" | "back";

type Alert = NonNullable<Validation["alert"]>;

/** Excel's own words, where a validation says nothing. */
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

/** Asks about an entry; Esc takes it back. */
export const entryDialog = (container: HTMLElement, { style, title, message }: Alert): Promise<EntryAnswer> =>
  askInDialog(container, {
    title: title || EXCEL,
    message: `${message || MESSAGE}${style === "Warning" ? "\n\nContinue?" : ""}`,
    buttons: BUTTONS[style],
    focused: FOCUSED[style],
    escape: "back",
  });
