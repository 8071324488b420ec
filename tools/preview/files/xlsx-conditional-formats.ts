import type { ConditionalFormattingOptions, Style } from "exceljs";
import * as z from "zod/mini";
import { rangeAddress, parseRange } from "../../../src/domain/spreadsheet/address";
import { highlightLook, highlightStyleOf } from "./xlsx-styles";
import type { PlacedHighlight } from "./workbook-content";

const isStyle = (value: unknown): value is Partial<Style> => typeof value === "object" && value !== null;

const rule = z.object({
  type: z.string(),
  priority: z.optional(z.number()),
  formulae: z.optional(z.array(z.unknown())),
  style: z.optional(z.custom<Partial<Style>>(isStyle)),
});

/** A sheet's conditional formats as exceljs reads them; its types do not name the property. */
const highlightedSheet = z.object({
  conditionalFormattings: z.array(z.object({ ref: z.string(), rules: z.array(rule) })),
});

/**
 * The sheet's conditional formats that are formulas, the topmost last.
 * @param stopping the priorities whose rules stop at true: exceljs does not read that.
 */
export function readHighlights(sheet: object, stopping: ReadonlySet<number>): PlacedHighlight[] {
  const read = highlightedSheet.parse(sheet).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ type, priority = 0, formulae, style }) => {
      const formula = formulae?.[0];
      const range = parseRange(ref.split(" ")[0] ?? "");
      if (type !== "expression" || typeof formula !== "string" || !range) return [];
      const stops = stopping.has(priority) && { stopIfTrue: true };
      return [
        { priority, block: range, highlight: { formula: `=${formula}`, ...highlightLook(style), ...stops } },
      ];
    }),
  );
  return read
    .sort((a, b) => b.priority - a.priority)
    .map(({ block: range, highlight }) => ({ block: range, highlight }));
}

/** The sheet's conditional formats in exceljs's words, with the topmost first in priority. */
export const excelHighlights = (highlights: readonly PlacedHighlight[]): ConditionalFormattingOptions[] =>
  highlights.map(({ block: range, highlight }, index) => ({
    ref: rangeAddress(range),
    rules: [
      {
        type: "expression",
        priority: highlights.length - index,
        formulae: [highlight.formula.slice(1)],
        style: highlightStyleOf(highlight),
      },
    ],
  }));
