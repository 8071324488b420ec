import type { ConditionalFormattingOptions, Style } from "exceljs";
import * as z from "zod/mini";
import { rangeAddress, parseRange } from "../../../src/domain/spreadsheet/address";
import { conditionalFormatOf, conditionalStyleOf } from "./xlsx-styles";
import type { PlacedConditionalFormat } from "./workbook-content";

const isStyle = (value: unknown): value is Partial<Style> => typeof value === "object" && value !== null;

const rule = z.object({
  type: z.string(),
  priority: z.optional(z.number()),
  formulae: z.optional(z.array(z.unknown())),
  style: z.optional(z.custom<Partial<Style>>(isStyle)),
});

/** A sheet's conditional formats as exceljs reads them; its types do not name the property. */
const formattedSheet = z.object({
  conditionalFormattings: z.array(z.object({ ref: z.string(), rules: z.array(rule) })),
});

/**
 * The sheet's conditional formats that are formulas, the topmost last.
 * @param stopping the priorities whose rules stop at true: exceljs does not read that.
 */
export function readConditionalFormats(
  sheet: object,
  stopping: ReadonlySet<number>,
): PlacedConditionalFormat[] {
  const read = formattedSheet.parse(sheet).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ type, priority = 0, formulae, style }) => {
      const formula = formulae?.[0];
      const range = parseRange(ref.split(" ")[0] ?? "");
      if (type !== "expression" || typeof formula !== "string" || !range) return [];
      const stops = stopping.has(priority) && { stopIfTrue: true };
      return [
        {
          priority,
          range,
          conditionalFormat: { formula: `=${formula}`, ...conditionalFormatOf(style), ...stops },
        },
      ];
    }),
  );
  return read
    .sort((a, b) => b.priority - a.priority)
    .map(({ range, conditionalFormat }) => ({ range, conditionalFormat }));
}

/** The sheet's conditional formats as exceljs has them; the topmost has priority 1. */
export const exceljsConditionalFormats = (
  conditionalFormats: readonly PlacedConditionalFormat[],
): ConditionalFormattingOptions[] =>
  conditionalFormats.map(({ range, conditionalFormat }, index) => ({
    ref: rangeAddress(range),
    rules: [
      {
        type: "expression",
        priority: conditionalFormats.length - index,
        formulae: [conditionalFormat.formula.slice(1)],
        style: conditionalStyleOf(conditionalFormat),
      },
    ],
  }));
