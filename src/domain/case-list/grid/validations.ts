import { type CodeList, hasLabels } from "../codes";
import type { Column } from "../columns";
import type { CellValidation } from "../../spreadsheet/change";
import { not } from "./formula-parts";
import { type Formulas } from "./formulas";

/** The dropdown and prompt of a column. */
export function validationOf(column: Column, formulas: Formulas): CellValidation {
  const prompt = { title: column.header.slice(0, 32), message: column.prompt };
  const { dataType } = column;
  switch (dataType.kind) {
    case "coded":
      return {
        rule: { kind: "list", source: dataType.list.name, dropdown: true },
        prompt,
        alert: {
          title: "Not on the list",
          message: `Choose ${dataType.list.choice}.${bareCodes(dataType.list)}`,
        },
      };
    case "suggested":
      return { rule: { kind: "list", source: dataType.list.name, dropdown: true }, prompt };
    case "age":
      return {
        rule: { kind: "list", source: dataType.list.name, dropdown: false },
        prompt,
        alert: { title: "Not an age", message: `Enter ${dataType.list.choice}.` },
      };
    case "date":
      return {
        rule: { kind: "custom", formula: `=${formulas.isDate(formulas.cell(column.key))}` },
        prompt,
        alert: { title: "Not a date", message: "Enter a date as day/month/year, such as 14/03/2005." },
      };
    case "text":
      return column.key === "caseNumber"
        ? {
            rule: { kind: "custom", formula: `=${not(formulas.isRepeated("caseNumber"))}` },
            prompt,
            alert: { title: "Case number used twice", message: "List each child once." },
          }
        : { rule: { kind: "any text" }, prompt };
  }
}

/** A list with labels takes the bare code when typed. */
const bareCodes = (list: CodeList): string =>
  hasLabels(list) ? ` Type the code alone, such as ${list.codes[1]?.code ?? ""}.` : "";
