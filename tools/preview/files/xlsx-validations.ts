import type { DataValidation } from "exceljs";
import * as z from "zod/mini";
import { cellAddress, parseRange } from "../../../src/domain/spreadsheet/address";
import type { Validation, ValidationRule } from "../host/grid";
import { rangesOfCells } from "./ranges-of-cells";
import { dateOfSerial, serialOfDate } from "./serial-dates";
import type { PlacedValidation } from "./workbook-content";
import { keyOf } from "./key-of";

type Alert = NonNullable<Validation["alert"]>;
type Operator = NonNullable<DataValidation["operator"]>;

const TYPES = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<string, Operator>;
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

const text = z.optional(z.string());
const flag = z.optional(z.boolean());

/** One cell's validation as exceljs reads it; its types do not name the property. */
const cellValidation = z.object({
  type: z.string(),
  operator: text,
  formulae: z._default(z.array(z.union([z.string(), z.number(), z.date()])), []),
  allowBlank: flag,
  showInputMessage: flag,
  promptTitle: text,
  prompt: text,
  showErrorMessage: flag,
  errorStyle: text,
  errorTitle: text,
  error: text,
});
type CellValidation = z.infer<typeof cellValidation>;

const validatedSheet = z.object({
  dataValidations: z.object({ model: z.record(z.string(), z.optional(cellValidation)) }),
});

/** The validations of a sheet that exceljs has read, one entry a cell, put together again. */
export function readValidations(sheet: object): PlacedValidation[] {
  const groups = new Map<string, { validation: Validation; cells: [number, number][] }>();
  for (const [address, read] of Object.entries(validatedSheet.parse(sheet).dataValidations.model)) {
    const range = parseRange(address);
    const validation = read && validationOf(read);
    if (!range || !validation) continue;
    const key = JSON.stringify(validation);
    const group = groups.get(key) ?? { validation, cells: [] };
    group.cells.push([range.top, range.left]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ validation, cells }) => ({ validation, ranges: rangesOfCells(cells) }));
}

function validationOf(read: CellValidation): Validation | undefined {
  const rule = ruleOf(read);
  if (!rule) return undefined;
  return {
    rule,
    ignoreBlanks: read.allowBlank === true,
    ...(read.showInputMessage && { prompt: { title: read.promptTitle ?? "", message: read.prompt ?? "" } }),
    ...(read.showErrorMessage && {
      alert: {
        style: keyOf(ALERTS, read.errorStyle) ?? "Stop",
        title: read.errorTitle ?? "",
        message: read.error ?? "",
      },
    }),
  };
}

function ruleOf({ type, operator, formulae }: CellValidation): ValidationRule | undefined {
  const [first, second] = formulae.map((formula) =>
    formula instanceof Date ? serialOfDate(formula) : formula,
  );
  if (first === undefined) return undefined;
  if (type === "list") return { kind: "list", source: listSource(String(first)), dropdown: true };
  if (type === "custom") return { kind: "custom", formula: `=${first}` };
  const kind = keyOf(TYPES, type);
  // A date validation with a formula comes as NaN: what it said is lost.
  if (!kind || Number.isNaN(first)) return undefined;
  return { kind, operator: keyOf(OPERATORS, operator) ?? "Between", formula1: first, formula2: second };
}

/** `"Yes,No"` in quotation marks is the list itself; anything else is a reference. */
export const listSource = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

/** A validation as exceljs has it. */
export function exceljsValidation({ validation, ranges }: PlacedValidation): DataValidation {
  const { rule, ignoreBlanks, prompt, alert } = validation;
  const first = ranges[0];
  return {
    ...exceljsRule(rule, first ? cellAddress(first.top, first.left) : "A1"),
    allowBlank: ignoreBlanks,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    ...(alert && {
      showErrorMessage: true,
      errorStyle: ALERTS[alert.style satisfies Alert["style"]],
      errorTitle: alert.title,
      error: alert.message,
    }),
  };
}

function exceljsRule(
  rule: ValidationRule,
  cell: string,
): Pick<DataValidation, "type" | "formulae" | "operator"> {
  if (rule.kind === "list") {
    const { source } = rule;
    return {
      type: "list",
      formulae: [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`],
    };
  }
  if (rule.kind === "custom") return { type: "custom", formulae: [rule.formula.slice(1)] };
  const operator = keyOf(OPERATORS, nameOf(rule.operator)) ?? "Between";
  const limits = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  if (rule.kind !== "date") {
    return { type: TYPES[rule.kind], operator: OPERATORS[operator], formulae: limits.map(bare) };
  }
  // exceljs writes a date validation's formula as NaN; the same as a custom formula comes through.
  if (limits.some((limit) => typeof limit === "string")) {
    return { type: "custom", formulae: [comparison(operator, cell, limits.map(bare))] };
  }
  return {
    type: "date",
    operator: OPERATORS[operator],
    formulae: limits.map((limit) => dateOfSerial(Number(limit))),
  };
}

const nameOf = (operator: string): string | undefined =>
  Object.entries(OPERATORS).find(([key]) => key === operator)?.[1];

const bare = (limit: string | number): string | number =>
  typeof limit === "string" ? limit.replace(/^=/, "") : limit;

function comparison(
  operator: keyof typeof OPERATORS,
  cell: string,
  limits: readonly (string | number)[],
): string {
  const [first = 0, second = first] = limits;
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  const compared = {
    Between: inside,
    NotBetween: `NOT(${inside})`,
    EqualTo: `${cell}=${first}`,
    NotEqualTo: `${cell}<>${first}`,
    GreaterThan: `${cell}>${first}`,
    GreaterThanOrEqualTo: `${cell}>=${first}`,
    LessThan: `${cell}<${first}`,
    LessThanOrEqualTo: `${cell}<=${first}`,
  }[operator];
  return `AND(ISNUMBER(${cell}),${compared})`;
}
