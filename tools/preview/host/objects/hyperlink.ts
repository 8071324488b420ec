import { isUnbounded } from "../address";
import { isAbsent, record, text } from "../arguments";
import { excelError } from "../errors";
import type { Argument, Json } from "../excel-object";
import type { Hyperlink, SheetRange } from "../grid";
import type { HostWorkbook } from "../host-workbook";
import { mapCells } from "../ranges";

const PARTS = ["address", "documentReference", "screenTip"] as const;

/** The link of the first cell with its text, null where it has none. A grid without links only remembers them. */
export function hyperlink(range: SheetRange, workbook: HostWorkbook): Json {
  const cell = { ...range, bottom: range.top, right: range.left };
  const { grid, remembered } = workbook;
  if (!grid.hyperlink) return remembered.get(owner(range, workbook), "hyperlink") ?? null;
  const found = grid.hyperlink(cell);
  if (!found) return null;
  const given = PARTS.flatMap((part) => (found[part] === undefined ? [] : [[part, found[part]] as const]));
  return { ...Object.fromEntries(given), textToDisplay: grid.texts(cell)[0]?.[0] ?? "" };
}

/** Writes the text to display into the cells, if one is given; the cells' formulas are then gone. */
export function setHyperlink(range: SheetRange, workbook: HostWorkbook, value: Argument): void {
  if (isUnbounded(range)) throw excelError("InvalidArgument", "Range.hyperlink");
  const given = isAbsent(value) ? {} : record(value);
  const shown = given.textToDisplay;
  if (!isAbsent(shown)) {
    const one = text(shown);
    workbook.grid.write(
      range,
      mapCells(range, () => one),
    );
  }
  const link: Hyperlink = Object.fromEntries(
    PARTS.flatMap((part) => (isAbsent(given[part]) ? [] : [[part, text(given[part])] as const])),
  );
  if (!isAbsent(value) && link.address === undefined && link.documentReference === undefined)
    throw excelError("InvalidArgument", "Range.hyperlink");
  if (workbook.grid.setHyperlink) workbook.grid.setHyperlink(range, isAbsent(value) ? undefined : link);
  else workbook.remembered.set(owner(range, workbook), "hyperlink", value);
}

const owner = (range: SheetRange, workbook: HostWorkbook): string => `${workbook.addressOf(range)} link`;
