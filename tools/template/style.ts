import type { Border, Color, Style } from "exceljs";
import type { CellStyle, ConditionalStyle } from "../../src/domain/spreadsheet/change";

const colour = (hex: string): Partial<Color> => ({ argb: `FF${hex}` });

/** Of the cells without a style; a font that leaves something out falls back on nothing. */
const STANDARD_FONT = { name: "Calibri", size: 11, family: 2, scheme: "minor", color: { theme: 1 } } as const;

/** A style of a cell, in exceljs's terms. What it leaves out stays as it was before. */
export function cellStyle(style: CellStyle, before: Partial<Style>): Partial<Style> {
  const { numberFormat, fill, bold, size, wrap, vertical, horizontal } = style;
  const font = {
    ...STANDARD_FONT,
    ...before.font,
    ...(bold !== undefined && { bold }),
    ...(size !== undefined && { size }),
    ...(style.colour !== undefined && { color: colour(style.colour) }),
  };
  const alignment = {
    ...before.alignment,
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(vertical && { vertical: VERTICAL[vertical] }),
    ...(horizontal && { horizontal: HORIZONTAL[horizontal] }),
  };
  return {
    ...before,
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    font,
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: colour(fill) },
    }),
  };
}

const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;

/** What a conditional format does to its cells, in exceljs's terms. */
export function conditionalStyle(
  look: ConditionalStyle | undefined,
  numberFormat: string | undefined,
): Partial<Style> {
  return {
    ...(look && {
      font: fontOf(look),
      // In a conditional format the colour of a solid fill is its background's.
      fill: { type: "pattern", pattern: "solid", bgColor: colour(look.fill) },
      ...(look.border !== undefined && { border: lineBelow(look.border) }),
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

const fontOf = (look: ConditionalStyle): Style["font"] | Record<string, never> => ({
  ...(look.colour !== undefined && { color: colour(look.colour) }),
  ...(look.bold && { bold: true }),
  ...(look.italic && { italic: true }),
  ...(look.strikethrough && { strike: true }),
});

function lineBelow(hex: string): Style["border"] | Record<string, never> {
  const line: Partial<Border> = { style: "thin", color: colour(hex) };
  return { bottom: line };
}

/** exceljs leaves out that a conditional format stops those below it: that is put into the sheet's XML afterwards. */
export const stopping = (xml: string, priorities: readonly number[]): string =>
  xml.replace(/<cfRule (?=[^>]*\bpriority="(\d+)")/g, (tag, priority: string) =>
    priorities.includes(Number(priority)) ? `${tag}stopIfTrue="1" ` : tag,
  );
