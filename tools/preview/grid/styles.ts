import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat, ConditionalFormat } from "../host/grid";

/** Excel's standard font. */
export const FONT = "Calibri";
export const FONT_SIZE = 11;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const nameOf = (names: Readonly<Record<string, number>>, value: Nullable<number>): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

function thinBorder(colour: string | null): IBorderData {
  const side = colour === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: colour } };
  return { t: side, r: side, b: side, l: side };
}

/** A cell's format as Univer's style; null removes a property. */
export function toStyle(format: CellFormat): IStyleData {
  const { numberFormat } = format;
  return {
    ...(format.fill !== undefined && { bg: format.fill === null ? null : { rgb: format.fill } }),
    ...(format.colour !== undefined && { cl: { rgb: format.colour } }),
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.strikethrough !== undefined && { st: { s: flag(format.strikethrough) } }),
    ...(format.size !== undefined && { fs: format.size }),
    // The standard font is the workbook's own; named in a cell, it would be drawn in another where it is missing.
    ...(format.fontName !== undefined && { ff: format.fontName === FONT ? null : format.fontName }),
    ...(format.wrap !== undefined && { tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(format.horizontal !== undefined && { ht: HORIZONTAL[format.horizontal] ?? null }),
    ...(format.vertical !== undefined && { vt: VERTICAL[format.vertical] ?? null }),
    ...(numberFormat !== undefined && { n: numberFormat === "General" ? null : { pattern: numberFormat } }),
    ...(format.border !== undefined && { bd: thinBorder(format.border) }),
  };
}

/** Every property of a cell's format, with Excel's standard where it has none of its own. */
export function fromStyle(style: Nullable<IStyleData>): Required<CellFormat> {
  return {
    fill: style?.bg?.rgb ?? null,
    colour: style?.cl?.rgb ?? "#000000",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    size: style?.fs ?? FONT_SIZE,
    fontName: style?.ff ?? FONT,
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: nameOf(HORIZONTAL, style?.ht) ?? "General",
    vertical: nameOf(VERTICAL, style?.vt) ?? "Bottom",
    numberFormat: style?.n?.pattern ?? "General",
    border: style?.bd?.t?.cl.rgb ?? null,
  };
}

/** Only what a style says itself. */
export function ownFormat(style: IStyleData): CellFormat {
  const whole = fromStyle(style);
  return {
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(style.cl?.rgb && { colour: style.cl.rgb }),
    ...(whole.bold && { bold: true }),
    ...(whole.italic && { italic: true }),
    ...(whole.strikethrough && { strikethrough: true }),
    ...(style.fs && { size: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(whole.wrap && { wrap: true }),
    ...(whole.horizontal !== "General" && { horizontal: whole.horizontal }),
    ...(style.vt && { vertical: whole.vertical }),
    ...(style.n && { numberFormat: whole.numberFormat }),
    ...(whole.border && { border: whole.border }),
  };
}

/** A conditional format as Univer's style. Univer carries the number format along but does not draw it. */
export function conditionalFormatStyle(conditionalFormat: ConditionalFormat): IStyleData {
  const { fill, colour, bold, italic, strikethrough, border, numberFormat } = conditionalFormat;
  return {
    ...(fill && { bg: { rgb: fill } }),
    ...(colour && { cl: { rgb: colour } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(border && { bd: { b: thinBorder(border).b ?? null } }),
    ...(numberFormat && { n: { pattern: numberFormat } }),
  };
}
