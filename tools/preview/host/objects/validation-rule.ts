import type { Book } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { ExcelObject } from "../excel-object";
import type { Plain, Value } from "../excel-object";
import { oneOf, record, text } from "../arguments";
import type { ValidationRule } from "../grid";

const compared = ["wholeNumber", "decimal", "date", "textLength"] as const;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel takes 255 characters of a list that is written out. */
const longestList = 255;

/** "List", "WholeNumber": Excel's name for the kind of a rule. */
export function ruleType({ kind }: ValidationRule): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** A rule as Excel tells it. */
export function plainRule(rule: ValidationRule): Plain {
  if (rule.kind === "list") return { list: { inCellDropDown: rule.dropdown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

/** A rule as an add-in gives it; ranges in it become references. */
export function readRule(given: Readonly<Record<string, Value>>, book: Book): ValidationRule {
  const [entry] = Object.entries(given);
  if (!entry) throw excelError("InvalidArgument", "DataValidation.rule");
  const [kind, details] = entry;
  const part = record(details);
  if (kind === "list")
    return { kind, source: source(part.source, book), dropdown: part.inCellDropDown !== false };
  if (kind === "custom") return { kind, formula: operand(part.formula, book, text) };
  if (kind === "time") throw notImplemented("DataValidation.rule.time");
  const { operator, formula1, formula2 } = part;
  return {
    kind: oneOf(compared, kind),
    operator: oneOf(operators, operator),
    formula1: operand(formula1, book, numberOrText),
    formula2: formula2 === undefined || formula2 === null ? undefined : operand(formula2, book, numberOrText),
  };
}

function source(given: Value | undefined, book: Book): string {
  const list = operand(given, book, text);
  if (!list.startsWith("=") && list.length > longestList)
    throw excelError("InvalidArgument", "DataValidation.rule");
  return list;
}

function operand<Read>(
  given: Value | undefined,
  book: Book,
  read: (value: Value | undefined) => Read,
): Read | string {
  return given instanceof ExcelObject
    ? book.formulaOf(book.areaOf(given, book.grid.activeSheet()))
    : read(given);
}

function numberOrText(value: Value | undefined): number | string {
  return typeof value === "number" ? value : text(value);
}
