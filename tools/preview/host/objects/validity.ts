import type { HostWorkbook } from "../host-workbook";
import { notImplemented } from "../errors";
import type { SheetRange, CellValue, Validation, ValidationRule } from "../grid";

type Compared = Exclude<ValidationRule, { kind: "list" | "custom" }>;

/** `DataValidation.valid`: true or false for all cells, null where some hold what their rule forbids. */
export function validity(
  range: SheetRange,
  validation: Validation | undefined,
  workbook: HostWorkbook,
): boolean | null {
  if (!validation) return true;
  const allows = test(validation.rule, range, workbook);
  const verdicts = new Set(
    workbook.grid
      .values(range)
      .flat()
      .map((value) => (value === "" && validation.ignoreBlanks) || allows(value)),
  );
  return verdicts.size === 2 ? null : !verdicts.has(false);
}

function test(
  rule: ValidationRule,
  range: SheetRange,
  workbook: HostWorkbook,
): (value: CellValue) => boolean {
  if (rule.kind === "custom") throw notImplemented("DataValidation.valid", " for formulas");
  if (rule.kind !== "list") return comparison(rule);
  const listed = new Set(entries(rule.source, range, workbook).map(normalised));
  return (value) => listed.has(normalised(value));
}

function entries(source: string, { sheet }: SheetRange, workbook: HostWorkbook): CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const list = workbook.findRange(source.slice(1), sheet);
  if (!list) throw notImplemented("DataValidation.valid", ` for the list ${source}`);
  return workbook.grid.values(list).flat();
}

/** Excel compares a list without regard to case, and numbers with their text. */
function normalised(value: CellValue): string {
  return String(value).toLowerCase();
}

function comparison({
  kind,
  operator,
  formula1,
  formula2 = formula1,
}: Compared): (value: CellValue) => boolean {
  const [low, high] = [formula1, formula2].map(Number);
  if (low === undefined || high === undefined || Number.isNaN(low + high))
    throw notImplemented("DataValidation.valid", " for formulas");
  const compare = comparisons(low, high)[operator];
  if (!compare) throw notImplemented("DataValidation.valid", ` for ${operator}`);
  if (kind === "textLength") return (value) => compare(String(value).length);
  return (value) =>
    typeof value === "number" && (kind !== "wholeNumber" || Number.isInteger(value)) && compare(value);
}

function comparisons(low: number, high: number): Readonly<Record<string, (value: number) => boolean>> {
  return {
    Between: (value) => value >= low && value <= high,
    NotBetween: (value) => value < low || value > high,
    EqualTo: (value) => value === low,
    NotEqualTo: (value) => value !== low,
    GreaterThan: (value) => value > low,
    LessThan: (value) => value < low,
    GreaterThanOrEqualTo: (value) => value >= low,
    LessThanOrEqualTo: (value) => value <= low,
  };
}
