import type { Book } from "../host-workbook";
import type { HighlightDraft } from "../pending-formats";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Value } from "../excel-object";
import { flag, number, text } from "../arguments";
import type { Place } from "../live-range";
import { customFormat } from "./custom-format";

/** One that was there before the batch: the grid knows that it is there, and no more. */
const earlierFormat = excelObject<number, Book>("ConditionalFormat", {
  id: (index) => `format${index}`,
  get: { Id: (index) => `format${index}`, Priority: (index) => index, Type: () => "Custom" },
});

const newFormat = excelObject<HighlightDraft, Book>("ConditionalFormat", {
  sheet: ({ area }) => area.sheet,
  get: {
    Priority: (draft, { drafts }) => Math.max(0, drafts.priority(draft)),
    StopIfTrue: ({ look }) => look.stopIfTrue ?? false,
    Type: () => "Custom",
  },
  set: {
    Priority: (draft, { drafts }, value) => drafts.setPriority(draft, number(value)),
    StopIfTrue: ({ look }, _, value) => {
      look.stopIfTrue = flag(value);
    },
  },
  go: {
    Custom: (draft, book) => customFormat(book, draft),
    CustomOrNullObject: (draft, book) => customFormat(book, draft),
  },
  ask: { GetRange: ({ area }, book) => book.range(area) },
  act: { Delete: (draft, { drafts }) => drafts.dropHighlight(draft) },
});

function count({ area }: Place, { grid, drafts }: Book): number {
  drafts.flush();
  return grid.highlightCount(area);
}

function item(place: Place, book: Book, index: number): ExcelObject {
  if (!Number.isInteger(index) || index < 0 || index >= count(place, book)) throw excelError("ItemNotFound");
  return earlierFormat(book, index);
}

function add({ area }: Place, book: Book, type: Value | undefined): ExcelObject {
  if (type !== "Custom") throw notImplemented("ConditionalFormatCollection.add", ` of type ${text(type)}`);
  return newFormat(book, book.drafts.addHighlight(area));
}

export const conditionalFormats = excelObject<Place, Book>("ConditionalFormatCollection", {
  sheet: ({ area }) => area.sheet,
  items: (place, book) =>
    Array.from({ length: count(place, book) }, (_, index) => earlierFormat(book, index)),
  ask: {
    GetCount: count,
    GetItem: (place, book, id) => item(place, book, Number(text(id).replace("format", ""))),
    GetItemAt: (place, book, index) => item(place, book, number(index)),
  },
  act: {
    Add: add,
    ClearAll: ({ area }, { grid, drafts }) => {
      drafts.flush();
      grid.clearHighlights(area);
    },
  },
});
