import { cellAddress } from "../../../src/domain/spreadsheet/address";
import type { ConditionalFormat } from "../host/grid";
import { comparison } from "./comparison";
import { OPERATORS } from "./file-words";
import { keyOf } from "./key-of";
import { movedFormula } from "./moved-formula";
import type { ReadColour } from "./read-colours";
import { readConditionalStyle } from "./read-styles";
import { placeOf } from "./read-validations";
import type { PlacedConditionalFormat } from "./workbook-content";
import type { XmlElement } from "./xml";

interface ReadFormats {
  /** The topmost last. */
  readonly formats: readonly PlacedConditionalFormat[];
  /** Whether there are others, which no formula says: colour scales, data bars, icons. */
  readonly others: boolean;
}

/**
 * A sheet's conditional formats, those too of Excel's newer form.
 * @param styles what the workbook's conditional formats look like, by number.
 */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: readonly Omit<ConditionalFormat, "formula">[],
  colour: ReadColour,
): ReadFormats {
  const blocks = [
    ...sheet.all("conditionalFormatting"),
    ...sheet.all("extLst", "ext", "conditionalFormattings", "conditionalFormatting"),
  ];
  let others = false;
  const read = blocks.flatMap((block) => {
    const { ranges } = placeOf(block);
    const [first] = ranges;
    if (!first) return [];
    const top = Math.min(...ranges.map((range) => range.top));
    const left = Math.min(...ranges.map((range) => range.left));
    return block.all("cfRule").flatMap((rule) => {
      const formula = formulaOf(rule, cellAddress(top, left));
      others ||= formula === undefined;
      if (formula === undefined) return [];
      const own = rule.child("dxf");
      const style = own ? readConditionalStyle(own, colour) : styles[rule.number("dxfId") ?? -1];
      return ranges.map((range) => ({
        priority: rule.number("priority") ?? 0,
        range,
        conditionalFormat: {
          formula: `=${movedFormula(formula, range.top - top, range.left - left)}`,
          ...style,
          ...(rule.flag("stopIfTrue") && { stopIfTrue: true }),
        },
      }));
    });
  });
  const formats = read
    .sort((a, b) => b.priority - a.priority)
    .map(({ range, conditionalFormat }) => ({ range, conditionalFormat }));
  return { formats, others };
}

/** The formula that says when the rule holds, for a cell; undefined where it is none of those that a formula says. */
function formulaOf(rule: XmlElement, cell: string): string | undefined {
  const formulas = [...rule.all("formula"), ...rule.all("f")].map(({ text }) => text.trim());
  switch (rule.attribute("type")) {
    case "cellIs":
      return comparison(keyOf(OPERATORS, rule.attribute("operator")) ?? "EqualTo", cell, formulas);
    case "duplicateValues":
    case "uniqueValues":
    case "top10":
    case "aboveAverage":
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return undefined;
    default:
      return formulas[0];
  }
}
