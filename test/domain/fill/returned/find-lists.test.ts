import { existsSync } from "node:fs";
import { join } from "node:path";
import { findLists, groupIn, type SheetTop } from "../../../../src/domain/fill/returned/find-lists";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { sheetsOf, topsOf } from "../../../support/sheet-tops";

const sheet = (name: string, values: readonly (readonly Cell[])[], top = 0): SheetTop => ({
  sheet: name,
  cells: { top, left: 0, values },
  lastRow: top + values.length - 1,
});
const CASE = ["1047", "LAC", "14/03/2005", "J. Marsh", "Duty", 7, "Female", 1, 2];

test("headers are found below titles and empty rows, in any order", () => {
  const { lists } = findLists([
    sheet("Return", [
      ["Looked after children"],
      ["CONFIDENTIAL"],
      [],
      ["Sex", "Age", "Child ID"],
      ["F", 7, 12],
    ]),
  ]);
  expect(lists).toMatchObject([
    {
      sheet: "Return",
      headerRow: 3,
      lastRow: 4,
      group: "LAC",
      title: "Looked after children",
      isEmpty: false,
    },
  ]);
});

/** Which header was found for which column, and in which row it stands. */
const matched = (values: readonly (readonly Cell[])[]) =>
  findLists([sheet("Return", values)]).lists.map(({ headerRow, firstRows, match }) => ({
    headerRow,
    cases: firstRows.length,
    headers: match.columns.flatMap(({ column, header }) =>
      header ? [`${column}: ${header.text} in row ${header.row + 1}`] : [],
    ),
  }));

test("a heading of a group above its headers is none of them", () => {
  expect(
    matched([
      ["", "", "Education", "", "Health"],
      ["Child ID", "Age", "SEN", "Excluded", "CAMHS"],
      [1, 7, "Y", "N", "N"],
    ]),
  ).toEqual([
    {
      headerRow: 1,
      cases: 1,
      headers: [
        "caseNumber: Child ID in row 2",
        "age: Age in row 2",
        "sen: SEN in row 2",
        "camhs: CAMHS in row 2",
        "excluded: Excluded in row 2",
      ],
    },
  ]);
});

test.each([
  [
    "more of them in the lower row",
    [
      ["Child ID", "Date of", "Age", "Education", "", ""],
      ["", "referral", "", "SEN", "Excluded", "NEET"],
    ],
  ],
  [
    "more of them in the upper row",
    [
      ["Child ID", "Date of", "Age", "Education", "", "Gender"],
      ["", "referral", "", "SEN", "Excluded", ""],
    ],
  ],
])(
  "headers that stand in two rows are found, with %s, and no row of a case is taken for one",
  (_, headers) => {
    const [found] = matched([...headers, [1, "18/05/2004", 7, "Y", "N", "N"]]);
    expect(found).toMatchObject({ headerRow: 1, cases: 1 });
    expect(found?.headers).toEqual(
      expect.arrayContaining([
        "caseNumber: Child ID in row 1",
        "referral: referral in row 2",
        "age: Age in row 1",
        "sen: SEN in row 2",
        "excluded: Excluded in row 2",
      ]),
    );
  },
);

test.each([
  ["a case number", [7, 7, "SEN", "Excluded"]],
  ["an answer", ["", 7, "SEN", "Excluded"]],
  ["one word alone", ["", "", "SEN", ""]],
])("a row below the headers that has %s is a row of the list", (_, row) => {
  expect(matched([["Child ID", "Age", "", ""], row, [2, 8, "Y", "N"]])).toMatchObject([{ headerRow: 0 }]);
});

test("a form without rows is found, and said to be empty", () => {
  const { lists } = findLists([sheet("List 7", [["Child ID", "Gender", "Age"]])]);
  expect(lists).toMatchObject([{ isEmpty: true }]);
});

test("code tables and lists of other things are none; what comes close is named", () => {
  const { lists, noLists } = findLists([
    sheet("Codes used", [
      ["Gender", "", "Ethnicity", "Placement type"],
      ["a) Male", "", "a) WBRI", "K2"],
    ]),
    sheet("Guidance", [
      ["Field", "What to enter"],
      ["Age", "The age of the child in whole years on the list date"],
    ]),
    sheet("Providers", [
      ["Name", "URN", "Postcode"],
      ["The Elms", 12, "NE1"],
    ]),
    sheet("Empty", []),
  ]);
  expect(lists).toEqual([]);
  expect(noLists).toEqual([
    { sheet: "Codes used", why: "no case number", alike: ["Gender", "Ethnicity", "Placement type"] },
  ]);
});

test("a sheet whose first row is a case has no headers, and that is said", () => {
  const { lists, noLists } = findLists([sheet("Export", [["Our cases"], CASE, CASE, CASE])]);
  expect(lists).toEqual([]);
  expect(noLists).toMatchObject([
    {
      sheet: "Export",
      why: "no headers",
      alike: [],
      list: { headerRow: 0, isHeaderless: true, firstRows: [CASE, CASE, CASE] },
    },
  ]);
  // A person says which column is which.
  expect(noLists[0]?.list?.match.others.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each([
  ["LAC 35", "LAC"],
  ["Looked after children - sample", "LAC"],
  ["CP register", "CPR"],
  ["List 7: Child protection", "CPR"],
  ["LDD", "LDD"],
  ["Learning difficulties and disabilities", "LDD"],
  ["LAC and CP", undefined],
  ["Placement", undefined],
])("%j is of the group %s", (text, group) => expect(groupIn(text)).toBe(group));

const DATA = join(__dirname, "../../../../../shared/data");

test("the workbook beside the project is understood without a correction by hand", async () => {
  const file = join(DATA, "returned-by-an-authority.xlsx");
  if (!existsSync(file)) return;
  const { lists, noLists } = findLists(topsOf(await sheetsOf(file)));
  expect(lists.map(({ sheet: name, headerRow, group }) => [name, headerRow + 1, group])).toEqual([
    ["LAC 35", 4, "LAC"],
    ["CP register", 4, "CPR"],
    ["LDD", 1, "LDD"],
  ]);
  for (const { match } of lists) {
    expect(match.others).toEqual([]);
    expect(match.columns.filter(({ how }) => how === "asked")).toEqual([]);
  }
  expect(noLists).toEqual([]);
});

test("of the public layouts beside the project, lists are found, and guidance, codes and providers are not", async () => {
  const annex = join(DATA, "layouts/cscdp-annex-a-2015-01-sample.xlsx");
  if (!existsSync(annex)) return;
  const { lists, noLists } = findLists(topsOf(await sheetsOf(annex)));
  expect(lists.map(({ sheet: name, headerRow }) => `${name} ${headerRow + 1}`)).toEqual(
    Array.from({ length: 10 }, (_, i) => `List_${i + 1} 2`),
  );
  expect(lists.filter(({ isEmpty }) => !isEmpty).map(({ sheet: name }) => name)).toEqual(["List_3"]);
  expect(noLists.map(({ sheet: name }) => name)).toEqual(["Codes_used", "List_11"]);
  expect(findLists(topsOf(await sheetsOf(join(DATA, "layouts/d2i-903-ch_fake.xlsx"))))).toEqual({
    lists: [],
    noLists: [],
  });
});
