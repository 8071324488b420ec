import { intersection } from "../ranges";
import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Plain, Value } from "../excel-object";
import { flag, number, text } from "../arguments";
import type { CellFormat } from "../grid";
import { keptProperties } from "../remembered-properties";
import type { Place } from "../live-range";
import { rangeBorders } from "./range-borders";

const owner = ({ area }: Place) => `${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;

/** Remembered beside what the grid is told, which cannot be asked for it. */
const kept = keptProperties<Place>(owner, { ColumnWidth: 64, IndentLevel: 0, RowHeight: 15 });

const sheet = ({ area }: Place) => area.sheet;

/** A property of the cells' own format: null where the cells differ, as in Excel. */
function own(name: keyof CellFormat, beginning: Plain) {
  return ({ area }: Place, { grid }: Book): Plain => {
    const shared = grid.format(area)[name];
    if (shared !== undefined) return shared ?? beginning;
    const first = grid.format({ ...area, bottom: area.top, right: area.left })[name];
    return first === undefined ? beginning : null;
  };
}

function change(make: (value: Value) => CellFormat) {
  return ({ area }: Place, { grid }: Book, value: Value): void => {
    grid.setFormat(area, make(value));
  };
}

const fill = excelObject<Place, Book>("RangeFill", {
  sheet,
  get: { Color: own("fill", "#FFFFFF") },
  set: { Color: change((value) => ({ fill: colour(value) })) },
  act: { Clear: ({ area }, { grid }) => grid.setFormat(area, { fill: null }) },
});

const font = excelObject<Place, Book>("RangeFont", {
  sheet,
  get: {
    Bold: own("bold", false),
    Color: own("colour", "#000000"),
    Italic: own("italic", false),
    Name: own("fontName", "Calibri"),
    Size: own("size", 11),
    Strikethrough: own("strikethrough", false),
  },
  set: {
    Bold: change((value) => ({ bold: flag(value) })),
    Color: change((value) => ({ colour: colour(value) })),
    Italic: change((value) => ({ italic: flag(value) })),
    Name: change((value) => ({ fontName: text(value) })),
    Size: change((value) => ({ size: number(value) })),
    Strikethrough: change((value) => ({ strikethrough: flag(value) })),
  },
});

const protection = excelObject<Place, Book>("FormatProtection", {
  sheet,
  ...keptProperties<Place>(owner, { FormulaHidden: false, Locked: true }),
});

/** A colour as Excel takes it, "#FFC7CE"; names of colours are not known here. */
function colour(value: Value): string {
  const given = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw excelError("InvalidArgument");
  return given.toUpperCase();
}

/** Points for the widest text of a column, with some room. */
function fittingWidth(texts: readonly string[]): number {
  return 10 + 5.5 * Math.max(...texts.map((shown) => shown.length));
}

function autofitColumns({ area }: Place, { grid }: Book): void {
  const used = grid.usedArea(area.sheet);
  const part = used && intersection(used, area);
  if (!part) return;
  const texts = grid.texts(part);
  for (let column = part.left; column <= part.right; column += 1)
    grid.setColumnWidth(
      part.sheet,
      column,
      column,
      fittingWidth(texts.map((row) => row[column - part.left] ?? "")),
    );
}

export const rangeFormat = excelObject<Place, Book>("RangeFormat", {
  sheet,
  get: {
    ...kept.get,
    HorizontalAlignment: own("horizontal", "General"),
    VerticalAlignment: own("vertical", "Bottom"),
    WrapText: own("wrap", false),
  },
  set: {
    ...kept.set,
    ColumnWidth: (place, book, points) => {
      const { sheet: on, left, right } = place.area;
      book.grid.setColumnWidth(on, left, right, number(points));
      book.kept.set(owner(place), "ColumnWidth", points);
    },
    HorizontalAlignment: change((value) => ({ horizontal: text(value) })),
    RowHeight: (place, book, points) => {
      const { sheet: on, top, bottom } = place.area;
      book.grid.setRowHeight(on, top, bottom, number(points));
      book.kept.set(owner(place), "RowHeight", points);
    },
    VerticalAlignment: change((value) => ({ vertical: text(value) })),
    WrapText: change((value) => ({ wrap: flag(value) })),
  },
  go: {
    Borders: (place, book) => rangeBorders(book, place),
    Fill: (place, book) => fill(book, place),
    Font: (place, book) => font(book, place),
    Protection: (place, book) => protection(book, place),
  },
  act: {
    AutofitColumns: autofitColumns,
    /** Rows of a grid fit their text by themselves. */
    AutofitRows: () => undefined,
  },
});
