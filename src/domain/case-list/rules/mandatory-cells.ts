import { type Case, isTenToNineteen } from "../case";
import { type ColumnSet, columnSet, columnsIn, columnsWhere, either, when, without } from "../column-set";
import type { Mandatory } from "../column-definition";
import type { Column } from "../columns";
import { and, not, or } from "../grid/formula-parts";
import type { Formulas } from "../grid/formulas";
import { type Group, GROUPS } from "../groups";
import type { CaseRule } from "../rule";

const mandatoryFor = (who: Mandatory): ColumnSet => columnsWhere(({ mandatory }) => mandatory === who);

const EVERY_CASE = mandatoryFor("every case");
const TEN_TO_NINETEEN = mandatoryFor("ages 10–19");
const REFERRED = mandatoryFor("referred");
const OF_GROUP: Readonly<Record<Group, ColumnSet>> = {
  LAC: mandatoryFor("LAC"),
  CPR: mandatoryFor("CPR"),
  LDD: mandatoryFor("LDD"),
};
const KNOWN = columnSet("knownToSocialCare");

/** The columns that must be filled for a case. */
export function mandatoryColumns(theCase: Case): ColumnSet {
  const { group, age } = theCase;
  let columns = either(EVERY_CASE, when(isTenToNineteen(age), TEN_TO_NINETEEN));
  if (group) columns = either(columns, OF_GROUP[group]);
  return mayHaveNoReferral(theCase) ? columns : either(columns, REFERRED);
}

/** Social care has no referral of an LDD case it does not know; while that cell is blank, only it is asked for. */
const mayHaveNoReferral = ({ group, knownToSocialCare, filled }: Case): boolean =>
  group === "LDD" && (knownToSocialCare === "No" || without(KNOWN, filled) === KNOWN);

/** Guidance, 4: "The following information is required completed on the spreadsheet". */
export const mandatoryCells: CaseRule = {
  id: "mandatory-cells",
  severity: "error",
  why: "“The following information is required completed on the spreadsheet.”",
  test: (theCase) => without(mandatoryColumns(theCase), theCase.filled),
  message: (column) => column.ask,
  native: (formulas) =>
    columnsIn(columnsWhere(({ mandatory }) => mandatory !== "nobody")).map((column) => ({
      target: column.key,
      style: "missing",
      formula: and(formulas.isBlank(column.key), whom(column, formulas)),
    })),
};

function whom({ mandatory }: Column, { is, cell, isAged10To19, isStarted }: Formulas): string {
  const group = GROUPS.find((name) => name === mandatory);
  if (group) return is("group", group);
  if (mandatory === "ages 10–19") return isAged10To19;
  if (mandatory === "every case") return isStarted;
  // In one piece: Excel may refuse a conditional format of more than 255 characters.
  const known = `TRIM(${cell("knownToSocialCare")})`;
  const unknown = or(`${known}=""`, `${known}="No"`);
  return and(isStarted, `IFERROR(${not(and(`TRIM(${cell("group")})="LDD"`, unknown))},TRUE)`);
}
