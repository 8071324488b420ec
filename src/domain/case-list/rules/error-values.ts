import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { both, columnsWhere } from "../column-set";
import type { Column, ColumnKey } from "../columns";
import type { CaseRule } from "../rule";

const OF_THE_AUTHORITY = columnsWhere(({ key }) => key !== "tracked");

/** A look-up that found nothing, a deleted cell that a formula named: what the cell was to say is lost. */
export const errorValues: CaseRule = {
  id: "error-values",
  severity: "error",
  why: "“The following information is required completed on the spreadsheet”: #N/A is no information.",
  test: ({ errors }) => both(errors, OF_THE_AUTHORITY),
  message: (column, theCase) =>
    `${trimmed(cellOf(theCase, column.key))} is an error of Excel, not ${thing(column)}. ${remedy(column)}`,
  native: ({ blocks }) =>
    blocks.map(({ range, firstCell }) => ({
      target: range,
      style: "wrong",
      formula: `ISERROR(${firstCell})`,
    })),
};

const THINGS: Readonly<Partial<Record<ColumnKey, string>>> = {
  caseNumber: "a case number",
  leadProfessional: "a lead professional",
  team: "a team",
  age: "an age",
  referral: "a date",
};

const thing = ({ key, dataType }: Column): string =>
  THINGS[key] ?? (dataType.kind === "coded" ? "a code of the list" : "what the cell should say");

const remedy = ({ ask, mandatory }: Column): string =>
  mandatory === "every case" ? ask.replace("Enter", "Type") : "Type over it, or clear the cell.";
