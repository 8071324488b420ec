import { type Cell, normalised, isBlank } from "../../../src/domain/spreadsheet/cell";
import { columnLetters, positionAddress } from "../../../src/domain/spreadsheet/address";
import { COLUMNS, type ColumnKey, indexOf } from "../../../src/domain/case-list/columns";
import { serialDate } from "../../../src/domain/spreadsheet/dates";
import { GROUPS } from "../../../src/domain/case-list/groups";
import type { Found } from "./contestant";
import type { RawList } from "./large-list";

/** What a schema for one case cannot say, in plain code that the schema libraries share. */

const AT = { number: indexOf("caseNumber"), group: indexOf("group"), referral: indexOf("referral") };
const LETTERS = COLUMNS.map(({ index }) => columnLetters(index));

/** The rows that have something in columns 1–22, with their number on the sheet. */
export function* startedRows({
  place: layout,
  sheet,
}: RawList): Generator<readonly [readonly Cell[], number]> {
  for (let row = layout.table.top + 1; row <= layout.table.bottom; row++) {
    const cells = sheet.values[row];
    if (cells?.some((cell, column) => column < COLUMNS.length - 1 && !isBlank(cell))) yield [cells, row + 1];
  }
}

export const foundAt = (rule: string, column: number, row: number): Found => ({
  rule,
  address: `${LETTERS[column] ?? ""}${row}`,
});

/** The rule that a cell breaks that holds nothing from its list, or no date. */
export function ruleOfContents(key: ColumnKey): string {
  if (key === "age") return "age-in-years";
  return key === "referral" ? "referral-is-a-date" : "code-on-list";
}

/** Referrals after the list date, numbers used twice, counts and the band. */
export function wholeListFaults(list: RawList): Found[] {
  const { band } = list.place;
  const bandCell = (name: keyof typeof band): Cell =>
    list.sheet.values[band[name].row]?.[band[name].column] ?? "";
  const listDate = serialDate(bandCell("ListDate"));
  const counts: Record<string, number> = { lac: 0, cpr: 0, ldd: 0 };
  const rowsOf = new Map<string, number[]>();
  const found: Found[] = [];
  let all = 0;
  for (const [cells, row] of startedRows(list)) {
    all++;
    const group = normalised(cells[AT.group] ?? "");
    if (group in counts) counts[group] = (counts[group] ?? 0) + 1;
    const referral = serialDate(cells[AT.referral] ?? "");
    if (referral !== undefined && listDate !== undefined && referral > listDate)
      found.push(foundAt("referral-by-list-date", AT.referral, row));
    const number = normalised(cells[AT.number] ?? "");
    const rows = rowsOf.get(number);
    if (rows) rows.push(row);
    else if (number !== "") rowsOf.set(number, [row]);
  }
  for (const rows of rowsOf.values())
    if (rows.length > 1) for (const row of rows) found.push(foundAt("case-number-once", AT.number, row));
  const at = (rule: string, name: keyof typeof band): Found => ({
    rule,
    address: positionAddress(band[name]),
  });
  if (isBlank(bandCell("Authority"))) found.push(at("authority-named", "Authority"));
  if (listDate === undefined) found.push(at("list-date-entered", "ListDate"));
  let expectedAll = 0;
  for (const group of GROUPS) {
    const expected = Number(bandCell(`Expected${group}`));
    expectedAll += expected;
    if (counts[group.toLowerCase()] !== expected) found.push(at("counts-as-expected", `Count${group}`));
  }
  if (all !== expectedAll) found.push(at("counts-as-expected", "CountAll"));
  return found;
}
