import type { HostWorkbook } from "../host-workbook";
import type { PendingConditionalFormat } from "../pending-formats";
import { notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Json, Argument } from "../excel-object";
import { flag, text } from "../arguments";
import type { ConditionalFormat } from "../grid";
import { borders, conditionalSides } from "./borders";

const sheet = ({ range }: PendingConditionalFormat) => range.sheet;

/** What of a format can still be changed: what the grid has can only be cleared. */
function editable(pending: PendingConditionalFormat): PendingConditionalFormat["format"] {
  if (pending.isFlushed) throw notImplemented("ConditionalFormat.custom", " after the batch that added it");
  return pending.format;
}

/** A property of the format, by its name here and the way it is read from a request. */
function property<Name extends keyof ConditionalFormat>(
  name: Name,
  read: (value: Argument) => ConditionalFormat[Name],
) {
  return {
    get: ({ format }: PendingConditionalFormat): Json => format[name] ?? null,
    set: (pending: PendingConditionalFormat, _book: HostWorkbook, value: Argument): void => {
      editable(pending)[name] = read(value);
    },
  };
}

/** A class of objects whose members are all properties of the format. */
function objectOf(type: string, members: Readonly<Record<string, ReturnType<typeof property>>>) {
  const each = Object.entries(members);
  return excelObject<PendingConditionalFormat, HostWorkbook>(type, {
    sheet,
    get: Object.fromEntries(each.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(each.map(([name, { set }]) => [name, set])),
  });
}

const fill = objectOf("ConditionalRangeFill", { Color: property("fill", text) });

const font = objectOf("ConditionalRangeFont", {
  Bold: property("bold", flag),
  Color: property("colour", text),
  Italic: property("italic", flag),
  Strikethrough: property("strikethrough", flag),
});

const rule = objectOf("ConditionalFormatRule", { Formula: property("formula", text) });

const border = borders<PendingConditionalFormat, HostWorkbook>("ConditionalRange", conditionalSides, {
  sheet,
  colour: ({ format }) => format.border ?? null,
  paint: (pending, _, colour) => {
    editable(pending).border = colour ?? undefined;
  },
});

const numberFormat = property("numberFormat", text);

const format = excelObject<PendingConditionalFormat, HostWorkbook>("ConditionalRangeFormat", {
  sheet,
  get: { NumberFormat: numberFormat.get },
  set: { NumberFormat: numberFormat.set },
  navigation: {
    Borders: (pending, workbook) => border(workbook, pending),
    Fill: (pending, workbook) => fill(workbook, pending),
    Font: (pending, workbook) => font(workbook, pending),
  },
});

/** A conditional format with a formula of its own, the only kind the host has. */
export const customFormat = excelObject<PendingConditionalFormat, HostWorkbook>("CustomConditionalFormat", {
  navigation: {
    Format: (pending, workbook) => format(workbook, pending),
    Rule: (pending, workbook) => rule(workbook, pending),
  },
});
