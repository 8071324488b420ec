import { type CaseList, readCaseList } from "../../../src/domain/case-list/case-list";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { aCase, aList, type CaseCells, cases } from "../../support/a-list";

const LDD = { group: "LDD" };

/** A case for each warning, info and rule of confidentiality. */
const DOUBTFUL: readonly CaseCells[] = [
  aCase({ caseNumber: "John Smith", offended: "Yes" }),
  aCase({ caseNumber: "943 476 5919", referral: 30_000, category: 1 }),
  aCase({ caseNumber: "B801200005001", age: "Unborn", referral: 30_000, excluded: "Yes" }),
  {},
  aCase({ caseNumber: "6", age: 18, livesIn: 6 }),
  aCase({ caseNumber: "7", ...LDD, sen: "No", lddType: "OTH" }),
  aCase({ caseNumber: "8", ...LDD, lddNature: "School Action", sen: "Yes" }),
  aCase({ caseNumber: "9", ...LDD, knownToSocialCare: "No" }),
  aCase({ caseNumber: "10", ...LDD, knownToSocialCare: "", additional: "Known to social care" }),
  aCase({ caseNumber: "11", age: 12, neet: "Yes", healthSupport: "Yes", camhs: "Yes" }),
  aCase({ caseNumber: "12", additional: "DOB 12/3/99, NE1 4LP, 01632 960017, a@b.org, Mrs Okafor" }),
  aCase({ caseNumber: "JS 14/03/1992" }),
  aCase({ caseNumber: "js@example.org" }),
  aCase({ caseNumber: "1.23457E+15" }),
  aCase({ caseNumber: "TBC", team: "TBC", referral: 1 }),
  aCase({ caseNumber: "0099", team: "tbc" }),
  aCase({ caseNumber: "99", additional: "NHS 943 476 5919, UPN B801200005001" }),
  aCase({ caseNumber: "98", additional: "Lives at 12 Oak Road" }),
  aCase({ caseNumber: "13", group: "CPR", livesIn: 1, lddType: "MLD" }),
];

/** Faults as people make them, one in a case. */
const USUAL: readonly CaseCells[] = [
  aCase({ caseNumber: "1040", age: "" }),
  aCase({ caseNumber: "1041", livesIn: 7 }),
  aCase({ caseNumber: "1047" }),
  aCase({ caseNumber: "1047", age: 8 }),
  aCase({ caseNumber: "1050", referral: "14/03/2005" }),
  aCase({ caseNumber: "1051", referral: 38_899 }),
  aCase({ caseNumber: "1052", age: 30 }),
  aCase({ caseNumber: "1053", age: 7, offended: "Yes" }),
];

/** A list that has a column of the authority's own. */
const withOtherColumn = (list: CaseList): CaseList => ({
  ...list,
  layout: { ...list.layout, others: [{ header: "Case worker", column: 3 }] },
});

/** A row above the list was deleted, and a column with it. */
const withBandGone = (): CaseList => {
  const list = aList([aCase()]);
  return { ...list, layout: { ...list.layout, lost: ["Authority", "CountLDD"] } };
};

/** Pasted beside their columns, into one cell, and twice. */
function withPastesGoneWrong(): CaseList {
  const list = aList([aCase(), aCase(), aCase(), aCase(), ...cases(4), ...[1, 2, 3].map(() => ({}))]);
  const cells = (i: number): Cell[] => [...(list.cases[i]?.cells ?? [])];
  const shifted = [["", "", ...cells(4)], ["", "", ...cells(5)], cells(6).slice(1)];
  const inOneCell = [[cells(7).join("\t")]];
  const values = [...list.cases.slice(0, 4).map(({ cells: held }) => [...held]), ...shifted, ...inOneCell];
  const twice = values.slice(0, 3);
  return readCaseList(list.layout, {
    top: list.layout.table.top + 1,
    left: 0,
    values: [...values, ...twice].map((row) => COLUMNS.map(({ index }) => row[index] ?? "")),
  });
}

/** Pasted with their columns in another order, once below the headers that tell it. */
function inOtherOrders(): readonly CaseList[] {
  const list = aList(cases(12));
  const backwards = (row: readonly Cell[]): Cell[] =>
    COLUMNS.map(({ index }) => row[COLUMNS.length - 1 - index] ?? "");
  const turned = (row: readonly Cell[]): Cell[] =>
    COLUMNS.map(({ index }) => row[index === 5 ? 6 : index === 6 ? 5 : index] ?? "");
  const read = (values: readonly (readonly Cell[])[]): CaseList =>
    readCaseList(list.layout, { top: list.layout.table.top + 1, left: 0, values });
  const rows = list.cases.map(({ cells }) => cells);
  return [read([COLUMNS.map(({ header }) => header), ...rows].map(backwards)), read(rows.map(turned))];
}

/** A sheet with these cases besides the list: a copy of it, or another system's export. */
export const onOtherSheet = (
  list: CaseList,
  sheet: string,
  isOurForm = true,
): CaseList["secondLists"][number] => ({
  ...{ sheet, isOurForm },
  reworded: [],
  others: [],
  cases: list.cases.map((theCase, row) => ({
    ...{ sheet, row, theCase, cells: theCase.cells, held: theCase.cells },
    range: { top: row, bottom: row, left: 0, right: COLUMNS.length - 1 },
  })),
});

/** Lists in which between them every rule finds something, in all its words. */
export const faultyLists = (): readonly CaseList[] => [
  {
    ...aList(USUAL),
    below: { row: 120, column: 0 },
    secondLists: [
      onOtherSheet(aList(DOUBTFUL), "Export", false),
      onOtherSheet(aList(DOUBTFUL.slice(4, 5)), "Lists", false),
      onOtherSheet(aList(USUAL.slice(1)), "Case list (2)"),
      onOtherSheet(aList(USUAL.slice(0, 1)), "Sheet1"),
      onOtherSheet(aList([...USUAL.slice(0, 1), ...DOUBTFUL.slice(4, 5)]), "Sheet2"),
    ],
    outside: [
      { top: 116, left: 0, bottom: 117, right: 21 },
      { top: 6, left: 25, bottom: 6, right: 45 },
    ],
  },
  aList([{ team: "x" }, ...["LAC", "CPR", "LDD"].map((group): CaseCells => ({ group })), { age: 12 }], {
    Authority: "",
    ListDate: "",
    ExpectedLAC: "",
    ExpectedCPR: "many",
  }),
  aList(COLUMNS.map(({ key }) => aCase({ [key]: "wrong" }))),
  aList(COLUMNS.map(({ key }) => aCase({ [key]: "#N/A" }))),
  aList([
    aCase(),
    { caseNumber: "Total", age: 100 },
    { caseNumber: "Case number", group: "Group" },
    { caseNumber: "", team: "." },
    { caseNumber: "", additional: "\u00a0" },
  ]),
  aList([
    ...cases(3, { caseNumber: 7 }),
    aCase({ referral: "14/03/2005" }),
    aCase({ referral: 99_999 }),
    aCase({ age: 5, neet: "Yes" }),
    aCase({ age: "Unborn", offended: "Yes" }),
    ...cases(40, { group: "CPR" }),
    ...cases(60),
  ]),
  withOtherColumn(aList(DOUBTFUL, { ExpectedLAC: 34 })),
  aList([aCase({ caseNumber: "9434765919" }), aCase({ caseNumber: "9434765918" })]),
  withPastesGoneWrong(),
  ...inOtherOrders(),
  withBandGone(),
  aList([{}, {}, ...cases(12, { ethnicity: 6 })]),
  aList(cases(12, { referral: 38_800 }), { Authority: "n/a", ListDate: 58_605 }),
  readCaseList(listLayout("Case list", STANDARD_LAYOUT.table, [], new Map()), {
    top: 0,
    left: 0,
    values: [],
  }),
];
