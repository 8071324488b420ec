import { COLUMNS } from "../columns";
import { GROUPS } from "../groups";
import { type CountKey, type ListLayout } from "../list-layout";
import { contents, formulasFor, rowsWithoutCase } from "./formulas";

/**
 * The formula of a count box: rows that are cases, of the group or all. A cell that shows an error is not of the
 * group and makes its row a started one: 1/(a=b) is a number just where both are equal, and an error elsewhere.
 */
export function countFormula(layout: ListLayout, key: CountKey): string {
  const { whole } = formulasFor(layout);
  const isCase = `(1-ISNUMBER(1/(${rowsWithoutCase(layout, whole("caseNumber"))})))`;
  if (key !== "All") return `=SUMPRODUCT(ISNUMBER(1/(TRIM(${whole("group")})="${key}"))*${isCase})`;
  // Lengths added up, not texts joined: LibreOffice joins ranges wrongly where one of them has an error.
  const lengths = COLUMNS.filter((column) => column.key !== "tracked").map((column) =>
    contents(whole(column.key)),
  );
  return `=SUMPRODUCT((1-ISNUMBER(1/(${lengths.join("+")}=0)))*${isCase})`;
}

/** All that are expected: the sum of the groups. */
export function expectedTotal(layout: ListLayout): string {
  const { band } = formulasFor(layout);
  return `=SUM(${GROUPS.map((group) => band(`Expected${group}`)).join(",")})`;
}
