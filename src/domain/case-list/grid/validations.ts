import { type CodeList, hasLabels } from "../codes";
import type { Column } from "../columns";
import type { CellValidation } from "../../spreadsheet/change";
import { type Formulas, not } from "./formulas";

/** The dropdown and prompt of a column. */
export function validationOf(column: Column, formulas: Formulas): CellValidation {
  const prompt = { title: column.header.slice(0, 32), message: column.prompt };
  const { kind } = column;
  switch (kind.is) {
    case "coded":
      return {
        rule: { is: "list", source: kind.list.name, dropdown: true },
        prompt,
        alert: { title: "Not on the list", message: `Choose ${kind.list.choice}.${bareCodes(kind.list)}` },
      };
    case "suggested":
      return { rule: { is: "list", source: kind.list.name, dropdown: true }, prompt };
    case "age":
      return {
        rule: { is: "list", source: kind.list.name, dropdown: false },
        prompt,
        alert: { title: "Not an age", message: `Enter ${kind.list.choice}.` },
      };
    case "date":
      return {
        rule: { is: "custom", formula: `=${formulas.isDate(formulas.cell(column.key))}` },
        prompt,
        alert: { title: "Not a date", message: "Enter a date as day/month/year, such as 14/03/2005." },
      };
    case "text":
      return column.key === "caseNumber"
        ? {
            rule: { is: "custom", formula: `=${not(formulas.isRepeated("caseNumber"))}` },
            prompt,
            alert: { title: "Case number used twice", message: "List each child once." },
          }
        : { rule: { is: "any text" }, prompt };
  }
}

/** A list with labels takes the bare code when typed. */
const bareCodes = (list: CodeList): string =>
  hasLabels(list) ? ` Type the code alone, such as ${list.codes[1]?.code ?? ""}.` : "";
