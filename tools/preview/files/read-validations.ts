import { type CellRange, parseRange } from "../../../src/domain/spreadsheet/address";
import type { Validation, ValidationRule } from "../host/grid";
import { boundingRect } from "../host/ranges";
import { ALERTS, KINDS, OPERATORS } from "./file-words";
import { keyOf } from "./key-of";
import { movedFormula } from "./moved-formula";
import { plainText } from "./read-cells";
import type { PlacedValidation } from "./workbook-content";
import type { XmlElement } from "./xml";

/** A sheet's validations, those too that Excel writes in its newer form, because they name cells of another sheet. */
export const readValidations = (sheet: XmlElement): PlacedValidation[] =>
  [
    ...sheet.all("dataValidations", "dataValidation"),
    ...sheet.all("extLst", "ext", "dataValidations", "dataValidation"),
  ].flatMap((read) => {
    const { ranges, first } = placeOf(read);
    const rule = first && ruleOf(read, first);
    return rule ? [{ ranges, validation: validationOf(read, rule) }] : [];
  });

/** The cells that a rule is for, and how far its formulas have to move to be written for the first of them. */
interface Place {
  readonly ranges: readonly CellRange[];
  readonly first: { readonly rows: number; readonly columns: number } | undefined;
}

export function placeOf(rule: XmlElement): Place {
  const written = rule.attribute("sqref") ?? rule.child("sqref")?.text ?? "";
  const ranges = written.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
  const [first] = ranges;
  if (!first) return { ranges, first: undefined };
  return { ranges, first: fromCorner(ranges) };
}

/** Excel writes the formulas of a rule for the top left corner of all its ranges together: how far the first is from it. */
export function fromCorner(ranges: readonly CellRange[]): NonNullable<Place["first"]> {
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }] = ranges;
  const corner = ranges.reduce<CellRange>(boundingRect, first);
  return { rows: first.top - corner.top, columns: first.left - corner.left };
}

/** A rule's formulas; the newer form holds each in an element of its own. */
const formulaOf = (rule: XmlElement, name: string): string | undefined => {
  const element = rule.child(name);
  const formula = (element?.child("f") ?? element)?.text.trim();
  return formula === "" ? undefined : formula;
};

function ruleOf(
  read: XmlElement,
  { rows, columns }: NonNullable<Place["first"]>,
): ValidationRule | undefined {
  const type = read.attribute("type") ?? "none";
  const [one, two] = ["formula1", "formula2"].map((name) => formulaOf(read, name));
  // Without a rule it says what is wanted, and takes anything.
  if (type === "none") return { kind: "custom", formula: "=TRUE" };
  if (one === undefined) return undefined;
  const limit = (formula: string): string | number =>
    Number.isNaN(Number(formula)) ? `=${movedFormula(formula, rows, columns)}` : Number(formula);
  if (type === "list") {
    const source = listSource(one) ?? `=${movedFormula(one, rows, columns)}`;
    return { kind: "list", source, dropdown: !read.flag("showDropDown") };
  }
  if (type === "custom") return { kind: "custom", formula: `=${movedFormula(one, rows, columns)}` };
  const kind = type === "time" ? "decimal" : keyOf(KINDS, type);
  if (!kind || kind === "list" || kind === "custom") return undefined;
  const operator = keyOf(OPERATORS, read.attribute("operator")) ?? "Between";
  return { kind, operator, formula1: limit(one), formula2: two === undefined ? undefined : limit(two) };
}

/** `"Yes,No"` in quotation marks is the list itself; anything else is a reference. */
const listSource = (formula: string): string | undefined =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : undefined;

function validationOf(read: XmlElement, rule: ValidationRule): Validation {
  const text = (name: string): string => plainText(read.attribute(name) ?? "");
  return {
    rule,
    ignoreBlanks: read.flag("allowBlank"),
    ...(read.flag("showInputMessage") &&
      (text("prompt") || text("promptTitle")) && {
        prompt: { title: text("promptTitle"), message: text("prompt") },
      }),
    ...(read.flag("showErrorMessage") && {
      alert: {
        style: keyOf(ALERTS, read.attribute("errorStyle")) ?? "Stop",
        title: text("errorTitle"),
        message: text("error"),
      },
    }),
  };
}
