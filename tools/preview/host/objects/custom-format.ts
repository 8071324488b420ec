import type { Book } from "../host-workbook";
import type { HighlightDraft } from "../pending-formats";
import { notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Plain, Value } from "../excel-object";
import { flag, text } from "../arguments";
import type { Highlight } from "../grid";
import { borders, conditionalSides } from "./borders";

const sheet = ({ area }: HighlightDraft) => area.sheet;

/** The look of a format that is still being put together; what the grid has can only be cleared. */
function open(draft: HighlightDraft): HighlightDraft["look"] {
  if (draft.given) throw notImplemented("ConditionalFormat.custom", " after the batch that added it");
  return draft.look;
}

/** A property of the look, by its name here and the way it is read from a request. */
function part<Name extends keyof Highlight>(name: Name, read: (value: Value) => Highlight[Name]) {
  return {
    get: ({ look }: HighlightDraft): Plain => look[name] ?? null,
    set: (draft: HighlightDraft, _book: Book, value: Value): void => {
      open(draft)[name] = read(value);
    },
  };
}

/** A kind of objects whose members are all parts of the look. */
function parts(type: string, members: Readonly<Record<string, ReturnType<typeof part>>>) {
  const each = Object.entries(members);
  return excelObject<HighlightDraft, Book>(type, {
    sheet,
    get: Object.fromEntries(each.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(each.map(([name, { set }]) => [name, set])),
  });
}

const fill = parts("ConditionalRangeFill", { Color: part("fill", text) });

const font = parts("ConditionalRangeFont", {
  Bold: part("bold", flag),
  Color: part("colour", text),
  Italic: part("italic", flag),
  Strikethrough: part("strikethrough", flag),
});

const rule = parts("ConditionalFormatRule", { Formula: part("formula", text) });

const border = borders<HighlightDraft, Book>("ConditionalRange", conditionalSides, {
  sheet,
  colour: ({ look }) => look.border ?? null,
  paint: (draft, _, colour) => {
    open(draft).border = colour ?? undefined;
  },
});

const numberFormat = part("numberFormat", text);

const format = excelObject<HighlightDraft, Book>("ConditionalRangeFormat", {
  sheet,
  get: { NumberFormat: numberFormat.get },
  set: { NumberFormat: numberFormat.set },
  go: {
    Borders: (draft, book) => border(book, draft),
    Fill: (draft, book) => fill(book, draft),
    Font: (draft, book) => font(book, draft),
  },
});

/** A conditional format with a formula of its own, the only kind the host has. */
export const customFormat = excelObject<HighlightDraft, Book>("CustomConditionalFormat", {
  go: {
    Format: (draft, book) => format(book, draft),
    Rule: (draft, book) => rule(book, draft),
  },
});
