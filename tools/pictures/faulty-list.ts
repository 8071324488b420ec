import { rangeAddress, positionAddress } from "../../src/domain/spreadsheet/address";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { COLUMNS, type ColumnKey } from "../../src/domain/case-list/columns";
import { serialOf } from "../../src/domain/spreadsheet/dates";
import type { Change } from "../../src/domain/spreadsheet/change";
import { newList } from "../../src/domain/fill/repair/set-up";
import { type Group, GROUPS } from "../../src/domain/case-list/groups";
import { firstRow, STANDARD_LAYOUT } from "../../src/domain/case-list/list-layout";

/** The cells of a row, as far as they differ from those of a case without faults. */
type Faults = Partial<Record<ColumnKey, Cell>>;

const OF_GROUP: Readonly<Record<Group, Faults>> = {
  LAC: { livesIn: 2 },
  CPR: { category: 4 },
  LDD: { lddType: "MLD", lddNature: "Statement", knownToSocialCare: "Yes" },
};

/** What the picture shows: each look, each kind of fault, and labels over codes. */
const FAULTS: readonly Faults[] = [
  {},
  { age: "", team: "" },
  { lddType: "ADHD" },
  { livesIn: 7 },
  { caseNumber: "1001" },
  { tracked: "Yes" },
  { age: 30 },
  { group: "LAV", livesIn: 4 },
  { referral: "14/03/2005", lddType: "ASD" },
  { age: 7, offended: "Yes", livesIn: 5 },
  { referral: serialOf(2006, 7, 1) },
  { ethnicity: "", knownToSocialCare: "" },
  { livesIn: "", gender: "F" },
  { category: 1, ethnicity: 3 },
];

/** A list begun with faults, in the template: what set-up makes, and invented cases. */
export function faultyList(): Change[] {
  const layout = STANDARD_LAYOUT;
  const { sheet, band, table } = layout;
  const top = firstRow(layout);
  const range = rangeAddress({ ...table, top, bottom: top + FAULTS.length - 1 });
  return [
    ...newList({ sheets: [], names: new Map() }),
    { type: "write", sheet, range: positionAddress(band.Authority), cells: [["Fairshire"]] },
    { type: "write", sheet, range: positionAddress(band.ListDate), cells: [[serialOf(2006, 6, 13)]] },
    { type: "write", sheet, range: positionAddress(band.ExpectedLAC), cells: [[4]] },
    { type: "write", sheet, range, cells: FAULTS.map(rowOf) },
  ];
}

function rowOf(faults: Faults, index: number): Cell[] {
  const group = GROUPS[index % GROUPS.length] ?? "LAC";
  const whole: Faults = {
    caseNumber: String(1001 + index),
    group,
    referral: serialOf(2004, 1, 5) + 61 * index,
    leadProfessional: `Worker ${index + 1}, 0100 ${555 + index}`,
    team: "Children in Need, West",
    age: 10 + (index % 8),
    gender: index % 2 ? "Male" : "Female",
    ethnicity: (index % 6) + 1,
    ...OF_GROUP[group],
  };
  const cells = { ...whole, ...faults };
  return COLUMNS.map(({ key, mandatory }) => {
    const asked = mandatory === "every case" || mandatory === "ages 10–19";
    return cells[key] ?? (asked ? "No" : "");
  });
}
