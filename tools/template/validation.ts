import type { DataValidation } from "exceljs";
import type { CellValidation } from "../../src/domain/spreadsheet/change";

/** A dropdown or prompt in exceljs's terms. An alert warns only: what was typed can be kept. */
export function dataValidation({ rule, prompt, alert }: CellValidation): DataValidation {
  return {
    ...ruleOf(rule),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
    ...(alert && {
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: alert.title,
      error: alert.message,
    }),
  };
}

/** Longest text a cell can hold: a limit that nothing can break. */
const ANY_LENGTH = 32_767;

function ruleOf(rule: CellValidation["rule"]): Pick<DataValidation, "type" | "formulae" | "operator"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [rule.source] };
    case "custom":
      return { type: "custom", formulae: [rule.formula.slice(1)] };
    case "any text":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [ANY_LENGTH] };
  }
}

/** exceljs cannot say that a list has no dropdown: that is put into the sheet's XML afterwards. */
export function withoutDropdown(xml: string, source: string): string {
  return xml.replace(
    new RegExp(`<dataValidation (?=[^>]*>\\s*<formula1>${source}</formula1>)`, "g"),
    '<dataValidation showDropDown="1" ',
  );
}
