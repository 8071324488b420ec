import { intersection } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Json, Argument } from "../excel-object";
import { flag, number, text } from "../arguments";
import type { CellFormat } from "../grid";
import { rememberedProperties } from "../remembered-properties";
import type { LiveRange } from "../live-range";
import { rangeBorders } from "./range-borders";

const owner = ({ range }: LiveRange) =>
  `${range.sheet} ${range.top} ${range.left} ${range.bottom} ${range.right}`;

/** The grid cannot be asked for these: they are remembered as well. */
const WIDTH = 64;
const remembered = rememberedProperties<LiveRange>(owner, {
  ColumnWidth: WIDTH,
  IndentLevel: 0,
  RowHeight: 15,
});

const sheet = ({ range }: LiveRange) => range.sheet;

/** A property of the cells' own format: null where the cells differ, as in Excel. */
function cellProperty(name: keyof CellFormat, beginning: Json) {
  return ({ range }: LiveRange, { grid }: HostWorkbook): Json => {
    const shared = grid.format(range)[name];
    if (shared !== undefined) return shared ?? beginning;
    const first = grid.format({ ...range, bottom: range.top, right: range.left })[name];
    return first === undefined ? beginning : null;
  };
}

function change(make: (value: Argument) => CellFormat) {
  return ({ range }: LiveRange, { grid }: HostWorkbook, value: Argument): void => {
    grid.setFormat(range, make(value));
  };
}

const fill = excelObject<LiveRange, HostWorkbook>("RangeFill", {
  sheet,
  get: { Color: cellProperty("fill", "#FFFFFF") },
  set: { Color: change((value) => ({ fill: colour(value) })) },
  writeMethods: { Clear: ({ range }, { grid }) => grid.setFormat(range, { fill: null }) },
});

const font = excelObject<LiveRange, HostWorkbook>("RangeFont", {
  sheet,
  get: {
    Bold: cellProperty("bold", false),
    Color: cellProperty("colour", "#000000"),
    Italic: cellProperty("italic", false),
    Name: cellProperty("fontName", "Calibri"),
    Size: cellProperty("size", 11),
    Strikethrough: cellProperty("strikethrough", false),
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

const protection = excelObject<LiveRange, HostWorkbook>("FormatProtection", {
  sheet,
  ...rememberedProperties<LiveRange>(owner, { FormulaHidden: false, Locked: true }),
});

/** A colour as Excel takes it, "#FFC7CE"; names of colours are not known here. */
function colour(value: Argument): string {
  const hex = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw excelError("InvalidArgument");
  return hex.toUpperCase();
}

/** Points for the widest text of a column, with some room. */
function fittingWidth(texts: readonly string[]): number {
  return 10 + 5.5 * Math.max(...texts.map((shown) => shown.length));
}

function autofitColumns({ range }: LiveRange, { grid }: HostWorkbook): void {
  const used = grid.usedRange(range.sheet);
  const part = used && intersection(used, range);
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

function autofitRows({ range }: LiveRange, { grid }: HostWorkbook): void {
  const used = grid.usedRange(range.sheet);
  const part = used && intersection(used, range);
  if (part) grid.fitRows?.(part.sheet, part.top, part.bottom);
}

/** null where the columns differ, as in Excel. */
function columnWidth({ range: { sheet: on, left, right } }: LiveRange, { grid }: HostWorkbook): Json {
  const widths = Array.from(
    { length: right - left + 1 },
    (_, i) => grid.columnWidth?.(on, left + i) ?? WIDTH,
  );
  return widths.every((width) => width === widths[0]) ? (widths[0] ?? WIDTH) : null;
}

export const rangeFormat = excelObject<LiveRange, HostWorkbook>("RangeFormat", {
  sheet,
  get: {
    ...remembered.get,
    ColumnWidth: columnWidth,
    HorizontalAlignment: cellProperty("horizontal", "General"),
    VerticalAlignment: cellProperty("vertical", "Bottom"),
    WrapText: cellProperty("wrap", false),
  },
  set: {
    ...remembered.set,
    ColumnWidth: (liveRange, workbook, points) => {
      const { sheet: on, left, right } = liveRange.range;
      workbook.grid.setColumnWidth(on, left, right, number(points));
    },
    HorizontalAlignment: change((value) => ({ horizontal: text(value) })),
    RowHeight: (liveRange, workbook, points) => {
      const { sheet: on, top, bottom } = liveRange.range;
      workbook.grid.setRowHeight(on, top, bottom, number(points));
      workbook.remembered.set(owner(liveRange), "RowHeight", points);
    },
    VerticalAlignment: change((value) => ({ vertical: text(value) })),
    WrapText: change((value) => ({ wrap: flag(value) })),
  },
  navigation: {
    Borders: (liveRange, workbook) => rangeBorders(workbook, liveRange),
    Fill: (liveRange, workbook) => fill(workbook, liveRange),
    Font: (liveRange, workbook) => font(workbook, liveRange),
    Protection: (liveRange, workbook) => protection(workbook, liveRange),
  },
  writeMethods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
});
