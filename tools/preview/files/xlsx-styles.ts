import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { CellFormat, ConditionalFormat } from "../host/grid";
import { keyOf } from "./key-of";

const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.replace("#", "").toUpperCase()}` });

/** "#FFC7CE" for a colour of its own; colours of the theme are left out. */
function colourOf(colour: { argb?: string } | undefined): string | undefined {
  return colour?.argb ? `#${colour.argb.slice(-6).toUpperCase()}` : undefined;
}

const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

const nameOf = <Name extends string>(
  names: Readonly<Record<string, Name>>,
  key: string | undefined,
): Name | undefined => (key === undefined ? undefined : names[key]);

const thinLine = (colour: string): Partial<Border> => ({ style: "thin", color: argb(colour) });

function sides(colour: string): Partial<Borders> {
  const side = thinLine(colour);
  return { top: side, left: side, bottom: side, right: side };
}

/** A cell's format as exceljs reads it. */
export function formatOf(style: Partial<Style>): CellFormat {
  const { font, fill, alignment, border, numFmt } = style;
  const colour = colourOf(font?.color);
  const fillColour =
    fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor) : undefined;
  const horizontal = keyOf(HORIZONTAL, alignment?.horizontal);
  const vertical = keyOf(VERTICAL, alignment?.vertical);
  const borderColour = border?.top ? (colourOf(border.top.color) ?? "#000000") : undefined;
  return {
    ...(fillColour && { fill: fillColour }),
    ...(colour && { colour }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(font?.size && { size: font.size }),
    ...(font?.name && { fontName: font.name }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(numFmt && numFmt !== "General" && { numberFormat: numFmt }),
    ...(borderColour && { border: borderColour }),
  };
}

/** The same format as exceljs has it. */
export function styleOf(format: CellFormat): Partial<Style> {
  const font: Partial<Font> = {
    name: format.fontName ?? "Calibri",
    size: format.size ?? 11,
    ...(format.colour && { color: argb(format.colour) }),
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.strikethrough && { strike: true }),
  };
  const horizontal = nameOf(HORIZONTAL, format.horizontal);
  const vertical = nameOf(VERTICAL, format.vertical);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrap && { wrapText: true }),
  };
  return {
    font,
    ...(format.fill && { fill: { type: "pattern", pattern: "solid", fgColor: argb(format.fill) } as const }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(format.numberFormat && { numFmt: format.numberFormat }),
    ...(format.border && { border: sides(format.border) }),
  };
}

/** What a conditional format looks like; its number format is read as an object, whatever exceljs's types say. */
export function conditionalFormatOf(style: Partial<Style> | undefined): Omit<ConditionalFormat, "formula"> {
  const { font, fill, border } = style ?? {};
  const numFmt: unknown = style?.numFmt;
  const numberFormat = typeof numFmt === "string" ? numFmt : formatCode(numFmt);
  const fillColour =
    fill?.type === "pattern" ? (colourOf(fill.bgColor) ?? colourOf(fill.fgColor)) : undefined;
  const colour = colourOf(font?.color);
  const borderColour = colourOf(border?.bottom?.color);
  return {
    ...(fillColour && { fill: fillColour }),
    ...(colour && { colour }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(borderColour && { border: borderColour }),
    ...(numberFormat && { numberFormat }),
  };
}

const formatCode = (numFmt: unknown): string | undefined =>
  typeof numFmt === "object" && numFmt !== null && "formatCode" in numFmt
    ? String(numFmt.formatCode)
    : undefined;

/** A conditional format's style as exceljs has it; its number format is written as the code. */
export function conditionalStyleOf(conditionalFormat: ConditionalFormat): Partial<Style> {
  const { fill, colour, bold, italic, strikethrough, border, numberFormat } = conditionalFormat;
  const font: Partial<Font> = {
    ...(colour && { color: argb(colour) }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strike: true }),
  };
  const background: Fill | undefined = fill
    ? { type: "pattern", pattern: "solid", bgColor: argb(fill) }
    : undefined;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(background && { fill: background }),
    ...(border && { border: { bottom: thinLine(border) } }),
    ...(numberFormat && { numFmt: numberFormat }),
  };
}
