import type { CellFormat, ConditionalFormat } from "../host/grid";
import { keyOf } from "./key-of";
import type { ReadColour } from "./read-colours";
import type { XmlElement } from "./xml";
import { HORIZONTAL, VERTICAL } from "./file-words";

/** Excel's own number formats, by number, as they are in British settings (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "dd-mmm-yy",
  16: "dd-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The formats that a workbook's cells and conditional formats name by number. */
export interface ReadStyles {
  readonly cells: readonly CellFormat[];
  /** Of which cells' formats a sheet's protection leaves the cells open. */
  readonly isUnlocked: readonly boolean[];
  readonly conditional: readonly Omit<ConditionalFormat, "formula">[];
}

/** Whether a number in that format is a day, and no mere time. */
export const isDayFormat = (format: string): boolean =>
  /[dy]|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ""));

export function readStyles(styles: XmlElement | undefined, colour: ReadColour): ReadStyles {
  if (!styles) return { cells: [], isUnlocked: [], conditional: [] };
  const own = new Map(
    styles
      .all("numFmts", "numFmt")
      .map((format) => [format.number("numFmtId"), format.attribute("formatCode")]),
  );
  const numberFormat = (id: number | undefined): string | undefined => {
    const code = own.get(id) ?? BUILT_IN[id ?? 0];
    return code?.toLowerCase() === "general" ? undefined : code;
  };
  const [fonts, fills, borders] = [
    styles.all("fonts", "font"),
    styles.all("fills", "fill"),
    styles.all("borders", "border"),
  ];
  const part = (parts: readonly XmlElement[], cell: XmlElement, id: string) => parts[cell.number(id) ?? 0];
  const formats = styles.all("cellXfs", "xf");
  return {
    isUnlocked: formats.map((cell) => cell.child("protection")?.isOff("locked") === true),
    cells: formats.map((cell) => {
      const code = numberFormat(cell.number("numFmtId"));
      const top = part(borders, cell, "borderId")?.child("top");
      const border = hasLine(top) ? (colour(top?.child("color")) ?? "#000000") : undefined;
      const fill = solidFill(part(fills, cell, "fillId"), colour);
      return {
        ...(fill && { fill }),
        ...fontOf(part(fonts, cell, "fontId"), colour),
        ...alignmentOf(cell.child("alignment")),
        ...(code && { numberFormat: code }),
        ...(border && { border }),
      };
    }),
    conditional: styles.all("dxfs", "dxf").map((style) => readConditionalStyle(style, colour)),
  };
}

/** What a conditional format looks like. */
export function readConditionalStyle(
  style: XmlElement | undefined,
  colour: ReadColour,
): Omit<ConditionalFormat, "formula"> {
  const pattern = style?.all("fill", "patternFill")[0];
  const fill = colour(pattern?.child("bgColor")) ?? colour(pattern?.child("fgColor"));
  const bottom = style?.all("border", "bottom")[0];
  const border = hasLine(bottom) ? colour(bottom?.child("color")) : undefined;
  const numberFormat = style?.child("numFmt")?.attribute("formatCode");
  const { colour: text, bold, italic, strikethrough } = fontOf(style?.child("font"), colour);
  return {
    ...(fill && { fill }),
    ...(text && { colour: text }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(border && { border }),
    ...(numberFormat && { numberFormat }),
  };
}

const hasLine = (side: XmlElement | undefined): boolean => (side?.attribute("style") ?? "none") !== "none";

function solidFill(fill: XmlElement | undefined, colour: ReadColour): string | undefined {
  const pattern = fill?.child("patternFill");
  return pattern?.attribute("patternType") === "solid" ? colour(pattern.child("fgColor")) : undefined;
}

function fontOf(font: XmlElement | undefined, colour: ReadColour): CellFormat {
  const is = (name: string): boolean => {
    const mark = font?.child(name);
    return mark !== undefined && (mark.attribute("val") === undefined || mark.flag("val"));
  };
  const text = colour(font?.child("color"));
  const size = font?.child("sz")?.number("val");
  const fontName = (font?.child("name") ?? font?.child("rFont"))?.attribute("val");
  return {
    ...(text && { colour: text }),
    ...(is("b") && { bold: true }),
    ...(is("i") && { italic: true }),
    ...(is("strike") && { strikethrough: true }),
    ...(size && { size }),
    ...(fontName && { fontName }),
  };
}

function alignmentOf(alignment: XmlElement | undefined): CellFormat {
  const horizontal = keyOf(HORIZONTAL, alignment?.attribute("horizontal"));
  const vertical = keyOf(VERTICAL, alignment?.attribute("vertical"));
  return {
    ...(alignment?.flag("wrapText") && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
  };
}
