import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import type { Validation, ValidationRule } from "../host/grid";
import { keyOf } from "../files/key-of";

type Alert = NonNullable<Validation["alert"]>;

const STYLES: Readonly<Record<Alert["style"], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const TYPES = {
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const satisfies Record<ValidationRule["kind"], DataValidationType>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

type RuleWithoutPlace = Omit<IDataValidationRule, "uid" | "ranges">;

function condition(rule: ValidationRule): RuleWithoutPlace {
  switch (rule.kind) {
    case "list":
      return { type: TYPES.list, formula1: rule.source, showDropDown: rule.dropdown };
    case "custom":
      return { type: TYPES.custom, formula1: rule.formula };
    default: {
      const { operator, formula1, formula2 } = rule;
      return {
        type: TYPES[rule.kind],
        operator: OPERATORS[operator] ?? DataValidationOperator.BETWEEN,
        formula1: String(formula1),
        ...(formula2 !== undefined && { formula2: String(formula2) }),
      };
    }
  }
}

/** A validation as Univer's rule. The prompt is kept in the rule; Univer never draws it. */
export const toRule = ({ rule, ignoreBlanks, prompt, alert }: Validation): RuleWithoutPlace => ({
  ...condition(rule),
  allowBlank: ignoreBlanks,
  renderMode:
    rule.kind === "list" && !rule.dropdown ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
  showErrorMessage: alert !== undefined,
  errorStyle: STYLES[alert?.style ?? "Warning"],
  ...(alert && { errorTitle: alert.title, error: alert.message }),
  showInputMessage: prompt !== undefined,
  ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
});

const numeric = (text: string | undefined): string | number =>
  text === undefined ? "" : text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

function conditionOf(rule: IDataValidationRule): ValidationRule {
  const kind = keyOf(TYPES, rule.type) ?? "custom";
  const formula = rule.formula1 ?? "";
  if (kind === "list") return { kind, source: formula, dropdown: rule.showDropDown !== false };
  if (kind === "custom") return { kind, formula };
  return {
    kind,
    operator: keyOf(OPERATORS, rule.operator) ?? "Between",
    formula1: numeric(formula),
    ...(rule.formula2 !== undefined && { formula2: numeric(rule.formula2) }),
  };
}

/** The validation that a rule of Univer's means. */
export const fromRule = (rule: IDataValidationRule): Validation => ({
  rule: conditionOf(rule),
  ignoreBlanks: rule.allowBlank !== false,
  ...(rule.showInputMessage && {
    prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  }),
  ...(rule.showErrorMessage && {
    alert: {
      style: keyOf(STYLES, rule.errorStyle) ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
  }),
});
