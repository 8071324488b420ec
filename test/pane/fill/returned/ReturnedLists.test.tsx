import { screen, within } from "@testing-library/react";
import type { ListChoice } from "../../../../src/app/fill/adopt-the-list";
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

/** The pane on what was found; what is adopted is kept. */
function show() {
  const adopted: ListChoice[] = [];
  const pane = showPane(
    { phase: "no list", foundLists: FOUND },
    {
      answers: {
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
  expect(caseNumber).toHaveDisplayValue("Child ID, column A of LAC 35");
  expect(caseNumber).toHaveAccessibleDescription("known wording");
  expect(within(table).getByRole("combobox", { name: "Team" })).toHaveAccessibleDescription("exact");
  expect(within(table).getByRole("combobox", { name: "CAMHS" })).toHaveAccessibleDescription("not found");
});

test("what tells who a child is, what is kept besides, and sheets that are no list are named", async () => {
  show();
  expect(await screen.findByText(/^UPN tells who a child is and should not be in the list\./)).toBeVisible();
  expect(screen.getByText("Kept at the right of the list: Team name and UPN.")).toBeVisible();
  expect(
    screen.getByText("Codes has Gender, Ethnicity and Placement type, but no case number."),
  ).toBeInTheDocument();
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
  await user.selectOptions(select("Team"), "Team name, column D of LAC 35");
  expect(select("Team")).toHaveAccessibleDescription("chosen by hand");
  await user.click(box("Take LAC 35"));
  await user.click(screen.getByRole("button", { name: "Adopt the list" }));
  expect(adopted[0]?.columns.get("team")?.text).toBe("Team name");
});

test("axe finds nothing", async () => {
  show();
  await screen.findByRole("table", { name: "Match" });
  expect(await axeFindings()).toEqual([]);
});
