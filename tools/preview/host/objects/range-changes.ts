import { isWholeRows } from "../address";
import { cellsOf, columnCount, intersection, rowCount } from "../ranges";
import type { Book } from "../host-workbook";
import { notImplemented } from "../errors";
import type { Members } from "../excel-object";
import { isAbsent, oneOf } from "../arguments";
import type { Area } from "../grid";
import type { Place } from "../live-range";

const emptied = ["All", "Contents", "Formats"] as const;
const copied = ["All", "Formulas", "Values", "Formats"] as const;

/** The methods by which a range changes the sheet. */
export const rangeChanges: NonNullable<Members<Place, Book>["act"]> = {
  Clear: ({ area }, book, what) => {
    const part = isAbsent(what) ? "All" : oneOf(emptied, what);
    if (part !== "Formats") clearContents(area, book);
    if (part !== "Contents") clearFormats(area, book);
    if (part === "All") book.grid.setValidation(area, undefined);
  },
  CopyFrom: ({ area }, book, from, what) => {
    copy(book.areaOf(from, area.sheet), area, book, isAbsent(what) ? "All" : oneOf(copied, what));
  },
  Delete: ({ area }, book, shift) => {
    oneOf(["Up"], shift);
    const count = rowCount(wholeRows(area, "Range.delete"));
    book.drafts.flush();
    book.grid.deleteRows(area.sheet, area.top, count);
    for (const place of book.references.places()) place.rowsDeleted(area.sheet, area.top, count);
  },
  Insert: ({ area: { ...area } }, book, shift) => {
    oneOf(["Down"], shift);
    const count = rowCount(wholeRows(area, "Range.insert"));
    book.drafts.flush();
    book.grid.insertRows(area.sheet, area.top, count);
    for (const place of book.references.places()) place.rowsInserted(area.sheet, area.top, count);
    return book.range(area);
  },
  Merge: ({ area }, book, across) => {
    if (!book.grid.merge) throw notImplemented("Range.merge", ": its grid does not merge cells");
    book.grid.merge(area, across === true);
  },
};

function wholeRows(area: Area, member: string): Area {
  if (!isWholeRows(area)) throw notImplemented(member, " for parts of rows");
  return area;
}

function clearContents(area: Area, { grid }: Book): void {
  const used = grid.usedArea(area.sheet);
  const part = used && intersection(used, area);
  if (part)
    grid.write(
      part,
      cellsOf(part, () => ""),
    );
}

/** Excel counts conditional formats among the formats. */
function clearFormats(area: Area, { grid, drafts }: Book): void {
  drafts.flush();
  grid.clearHighlights(area);
  grid.setFormat(area, {
    fill: null,
    colour: "#000000",
    bold: false,
    italic: false,
    strikethrough: false,
    wrap: false,
    horizontal: "General",
    vertical: "Bottom",
    numberFormat: "General",
    border: null,
  });
}

/** Repeats the source over a larger target whose size is a multiple of it, as Excel does. */
function copy(source: Area, target: Area, { grid }: Book, what: (typeof copied)[number]): void {
  const rows = rowCount(source);
  const columns = columnCount(source);
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  const into = fits ? target : { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  const at = (row: number, column: number) => ({
    row: (row - into.top) % rows,
    column: (column - into.left) % columns,
  });
  if (what !== "Formats") {
    const cells = what === "Values" ? grid.values(source) : grid.formulas(source);
    grid.write(
      into,
      cellsOf(into, (row, column) => cells[at(row, column).row]?.[at(row, column).column] ?? ""),
    );
  }
  if (what === "All" || what === "Formats")
    for (const [row, column] of cellsOf(into, (...cell) => cell).flat()) {
      const from = at(row, column);
      grid.setFormat(
        cellAt(into.sheet, row, column),
        grid.format(cellAt(source.sheet, source.top + from.row, source.left + from.column)),
      );
    }
}

function cellAt(sheet: string, row: number, column: number): Area {
  return { sheet, top: row, left: column, bottom: row, right: column };
}
