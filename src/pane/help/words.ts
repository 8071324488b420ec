import type { CELL_STYLES } from "../../domain/case-list/grid/cell-styles";
import type { StatusIconKind } from "../shared/StatusIcon";
import keyboard from "../../commands/shortcuts.json";

/** What the looks of cells say, in the list. */
export const COLOUR_WORDS: readonly { readonly style: keyof typeof CELL_STYLES; readonly says: string }[] = [
  { style: "missing", says: "Amber, with a line below: this cell has to be filled." },
  {
    style: "wrong",
    says: "Red, with a line below: what stands here is wrong. Bold without a colour says nothing: it came with a paste.",
  },
  { style: "not-for-this-age", says: "Red and struck through: Yes, though the child is not 10 to 19." },
  { style: "too-many", says: "Violet and slanted: more cases than expected." },
  { style: "tracked", says: "Blue, with a line below: one of the ten that the inspectors have chosen." },
];

/** What the signs beside findings say. */
export const ICON_MEANINGS: readonly { readonly sign: StatusIconKind; readonly says: string }[] = [
  { sign: "error", says: "Error: put it right before the list is sent." },
  { sign: "warning", says: "Warning: put it right, or say why it is so." },
  { sign: "explained", says: "Explained: a warning with a reason." },
  { sign: "info", says: "Information: nothing is asked." },
  { sign: "done", says: "As it should be." },
];

const nameOf = (action: string): string => keyboard.actions.find(({ id }) => id === action)?.name ?? action;

/** Keys, and what they do. */
export const KEY_WORDS: readonly { readonly keys: string; readonly does: string }[] = [
  ...keyboard.shortcuts.map(({ action, key }) => ({ keys: key.default, does: nameOf(action) })),
  { keys: "F6", does: "From the grid to the pane, and back" },
  { keys: "F2", does: "In the pane: to the field of the finding in hand" },
  { keys: "Tab, Shift+Tab", does: "To the next field or button of the pane, and back" },
  {
    keys: "Arrows, Home, End",
    does: "In the list of cases and where the ten stand: from row to row, and along a row",
  },
  { keys: "Enter", does: "In a field: writes and goes on, or presses the one button of its form" },
  {
    keys: "Escape",
    does: "In a field: takes back what was typed. Else closes what is open, or leads to the grid",
  },
  { keys: "Alt+Down", does: "In a cell with a list: opens it" },
];

export const KEYS_HINT =
  "On a Mac: Command for Ctrl, Option for Alt. Where Excel has not loaded the shortcuts, the buttons do the same.";

/** The way from the empty list to the inspectors, a step each. */
export const SENDING_WORDS: readonly string[] = [
  "Fill the list: type or paste it, or press More, One case.",
  "Tidy up puts right what is certain. Fill No answers what is left blank of the yes/no columns.",
  "Put right what is found, or say why a warning is so.",
  "Press Check before sending, and look at what it names.",
  "Save the workbook, and send it as the inspector asked. The add-in sends nothing.",
];
