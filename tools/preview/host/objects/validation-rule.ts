import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { ExcelObject } from "../excel-object";
import type { Json, Argument } from "../excel-object";
import { oneOf, record, text } from "../arguments";
import type { ValidationRule } from "../grid";

const comparedKinds = ["wholeNumber", "decimal", "date", "textLength"] as const;

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
export function excelRule(rule: ValidationRule): Json {
  if (rule.kind === "list") return { list: { inCellDropDown: rule.dropdown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

/** A rule as an add-in gives it; ranges in it become references. */
export function readRule(
  argument: Readonly<Record<string, Argument>>,
  workbook: HostWorkbook,
): ValidationRule {
  const [entry] = Object.entries(argument);
  if (!entry) throw excelError("InvalidArgument", "DataValidation.rule");
  const [kind, details] = entry;
  const part = record(details);
  if (kind === "list")
    return { kind, source: source(part.source, workbook), dropdown: part.inCellDropDown !== false };
  if (kind === "custom") return { kind, formula: operand(part.formula, workbook, text) };
  if (kind === "time") throw notImplemented("DataValidation.rule.time");
  const { operator, formula1, formula2 } = part;
  return {
    kind: oneOf(comparedKinds, kind),
    operator: oneOf(operators, operator),
    formula1: operand(formula1, workbook, numberOrText),
    formula2:
      formula2 === undefined || formula2 === null ? undefined : operand(formula2, workbook, numberOrText),
  };
}

function source(argument: Argument | undefined, workbook: HostWorkbook): string {
  const list = operand(argument, workbook, text);
  if (!list.startsWith("=") && list.length > longestList)
    throw excelError("InvalidArgument", "DataValidation.rule");
  return list;
}

function operand<Read>(
  argument: Argument | undefined,
  workbook: HostWorkbook,
  read: (value: Argument | undefined) => Read,
): Read | string {
  return argument instanceof ExcelObject
    ? workbook.formulaOf(workbook.rangeOf(argument, workbook.grid.activeSheet()))
    : read(argument);
}

function numberOrText(value: Argument | undefined): number | string {
  return typeof value === "number" ? value : text(value);
}
