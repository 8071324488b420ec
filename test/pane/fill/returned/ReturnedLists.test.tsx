import { cleanup, screen, within } from "@testing-library/react";
import type { ListChoice } from "../../../../src/app/fill/list-choice";
import type { ListsInWorkbook } from "../../../../src/app/fill/lists-in";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { findLists } from "../../../../src/domain/fill/returned/find-lists";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { axeFindings, showPane } from "../../../support/show-pane";

const sheet = (name: string, values: readonly (readonly Cell[])[]) => ({
  sheet: name,
  cells: { top: 0, left: 0, values },
  lastRow: values.length - 1,
});
const FOUND = findLists([
  sheet("LAC 35", [
    ["Child ID", "Sex", "Team", "Team name", "UPN"],
    ["71", "F", "North", "North East", "x"],
  ]),
  sheet("Return", [
    ["Case No.", "Age"],
    ["72", 8],
  ]),
  sheet("Codes", [["Gender", "Ethnicity", "Placement type"]]),
]);
const CASE = ["1047", "LAC", "14/03/2005", "J. Marsh", "Duty", 7, "Female", 1, 2];

/** The pane on what was found; what is adopted is kept. */
function show(foundLists: ListsInWorkbook = FOUND) {
  const adopted: ListChoice[] = [];
  const pane = showPane(
    { phase: "no list", foundLists },
    {
      answers: {
        "use-this-match": (choice: ListChoice) => Promise.resolve(void adopted.push(choice)),
        "adopt-the-list": (choices: readonly ListChoice[]) => Promise.resolve(void adopted.push(...choices)),
      },
    },
  );
  return { ...pane, adopted };
}
const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });
const select = (name: string): HTMLElement => screen.getByRole("combobox", { name });

test("the match has a select for each column of the case list, labelled by our header, and says how sure it is", async () => {
  show();
  const table = await screen.findByRole("table", { name: "Match" });
  expect(within(table).getAllByRole("combobox")).toHaveLength(COLUMNS.length);
  const caseNumber = within(table).getByRole("combobox", { name: "Case number" });
  expect(caseNumber).toHaveDisplayValue("A: Child ID, LAC 35");
  expect(caseNumber).toHaveAccessibleDescription("known wording");
  expect(within(table).getByRole("combobox", { name: "Team" })).toHaveAccessibleDescription("exact");
  expect(within(table).getByRole("combobox", { name: "CAMHS" })).toHaveAccessibleDescription("not found");
});

test("an Excel that does not tell of merged cells is said to", async () => {
  const untold = /^This Excel does not tell which cells are merged/;
  show();
  expect(await screen.findByText(untold)).toBeVisible();
  cleanup();
  show(
    findLists([
      {
        ...sheet("LAC 35", [
          ["Child ID", "Sex", "Team"],
          ["71", "F", "North"],
        ]),
        merged: [],
      },
    ]),
  );
  await screen.findByRole("table", { name: "Match" });
  expect(screen.queryByText(untold)).toBeNull();
});

test("whoever agrees presses above the match, and the first rows stand below it", async () => {
  show();
  const table = await screen.findByRole("table", { name: "Match" });
  const isBefore = (a: HTMLElement, b: HTMLElement): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [sheets, rows] = ["Sheets", "First rows"].map((name) => screen.getByRole("list", { name }));
  const press = ["Adopt the list", "Use this match"].map((name) => screen.getByRole("button", { name }));
  for (const one of press) {
    expect(sheets && isBefore(sheets, one)).toBe(true);
    expect(isBefore(one, table)).toBe(true);
  }
  expect(rows && isBefore(table, rows)).toBe(true);
});

test("a group that no column tells is matched by the sheet, once somebody or its name has said it", async () => {
  const { user } = show();
  await screen.findByRole("table", { name: "Match" });
  expect(select("Group")).toHaveAccessibleDescription("by the sheet");
  await user.selectOptions(select("Group of the cases on LAC 35"), "");
  expect(select("Group")).toHaveAccessibleDescription("not found");
  await user.selectOptions(select("Group"), "D: Team name, LAC 35");
  expect(select("Group")).toHaveAccessibleDescription("chosen by hand");
});

test("what tells who a child is, what is kept besides, and sheets that are no list are named", async () => {
  show();
  expect(await screen.findByText(/^UPN tells who a child is and should not be in the list\./)).toBeVisible();
  expect(screen.getByText("Kept at the right of the list: Team name and UPN.")).toBeVisible();
  expect(
    screen.getByText("Codes has Gender, Ethnicity and Placement type, but no case number."),
  ).toBeInTheDocument();
});

test("first rows are shown by the match, a date as a date", async () => {
  show(
    findLists([
      sheet("LDD", [
        ["Child ID", "Age", "Referral date"],
        ["71", 8, 38_425],
      ]),
    ]),
  );
  const rows = await screen.findByRole("list", { name: "First rows" });
  expect(rows).toHaveTextContent("Case number: 71; Date of initial referral: 14/03/2005; Age: 8");
});

test("of lists without a group of their own none is taken before a person says so", async () => {
  const { user, adopted } = show();
  await screen.findByRole("table", { name: "Match" });
  const adopt = screen.getByRole("button", { name: "Adopt the list" });
  await user.click(adopt);
  expect(adopted).toEqual([]);
  await user.click(box("Take Return"));
  await user.selectOptions(select("Group of the cases on Return"), "CPR");
  await user.click(adopt);
  expect(adopted).toMatchObject([{ list: { sheet: "Return" }, group: "CPR" }]);
});

test("a match is mended by choosing another header, and that is said", async () => {
  const { user, adopted } = show();
  await screen.findByRole("table", { name: "Match" });
  await user.selectOptions(select("Team"), "D: Team name, LAC 35");
  expect(select("Team")).toHaveAccessibleDescription("chosen by hand");
  await user.click(box("Take LAC 35"));
  await user.click(screen.getByRole("button", { name: "Adopt the list" }));
  expect(adopted[0]?.columns.get("team")?.text).toBe("Team name");
});

test("a header that is chosen for one column is not taken from another: it is chosen twice, and that is said", async () => {
  const { user } = show();
  await screen.findByRole("table", { name: "Match" });
  await user.selectOptions(select("Team"), "A: Child ID, LAC 35");
  expect(select("Case number")).toHaveDisplayValue("A: Child ID, LAC 35");
  expect(select("Case number")).toHaveAccessibleDescription("chosen twice");
  await user.selectOptions(select("Team"), "None");
  expect(select("Case number")).toHaveAccessibleDescription("known wording");
});

test("one list can be checked where it stands; several are adopted", async () => {
  const { user, adopted } = show();
  await screen.findByRole("table", { name: "Match" });
  const use = screen.getByRole("button", { name: "Use this match" });
  await user.click(box("Take LAC 35"));
  await user.click(box("Take Return"));
  await user.click(use);
  expect(adopted).toEqual([]);
  expect(screen.getByText(/^Use this match checks a list on one sheet\./)).toBeVisible();
  await user.click(box("Take Return"));
  await user.click(use);
  expect(adopted).toMatchObject([{ list: { sheet: "LAC 35" }, group: "LAC" }]);
});

test("what was said of a list before is proposed again, unless its headers have changed", async () => {
  const kept = (text: string) => ({
    inPlace: undefined,
    lists: [
      {
        sheet: "LAC 35",
        group: "CPR" as const,
        headers: new Map([
          ["caseNumber" as const, { text: "Child ID", column: 0 }],
          ["team" as const, { text, column: 3 }],
        ]),
      },
    ],
  });
  show({ ...FOUND, kept: kept("Team name") });
  expect(await screen.findByText("LAC 35 is matched as it was before.")).toBeVisible();
  expect(select("Team")).toHaveDisplayValue("D: Team name, LAC 35");
  expect(select("Group of the cases on LAC 35")).toHaveValue("CPR");
  cleanup();
  show({ ...FOUND, kept: kept("Squad") });
  expect(
    await screen.findByText(/^The headers of LAC 35 have changed since they were matched/),
  ).toBeVisible();
  expect(select("Team")).toHaveDisplayValue("C: Team, LAC 35");
});

test("of many lists those that are not taken are folded", async () => {
  const { user } = show(
    findLists(
      Array.from({ length: 10 }, (_, i) =>
        sheet(`List ${i}`, [
          ["Child ID", "Age"],
          [i, 7],
        ]),
      ),
    ),
  );
  await screen.findByRole("table", { name: "Match" });
  expect(within(screen.getByRole("list", { name: "Sheets" })).getAllByRole("checkbox")).toHaveLength(1);
  await user.click(screen.getByText("More sheets with lists (9)"));
  expect(box("Take List 9")).toBeVisible();
});

test("the columns of a sheet without headers are said by the person", async () => {
  const { user, adopted } = show(findLists([sheet("Export", [CASE, CASE, CASE])]));
  await user.click(await screen.findByRole("button", { name: "Say what the columns of Export are" }));
  await user.selectOptions(select("Case number"), "A: no header (1047), Export");
  await user.click(screen.getByRole("button", { name: "Adopt the list" }));
  expect(adopted).toMatchObject([{ list: { sheet: "Export", isHeaderless: true } }]);
  expect(adopted[0]?.columns.get("caseNumber")?.column).toBe(0);
});

test("merged cells are told, with what becomes of them", async () => {
  const list = sheet("LAC 35", [
    ["Child ID", "Team"],
    [71, "North"],
    [72, ""],
  ]);
  show(findLists([{ ...list, merged: [{ top: 1, left: 1, bottom: 2, right: 1 }] }]));
  expect(await screen.findByText(/^B2:B3 is merged\. A merged cell holds one value:/)).toBeVisible();
});

test("axe finds nothing", async () => {
  show();
  await screen.findByRole("table", { name: "Match" });
  expect(await axeFindings()).toEqual([]);
});
