import { screen, within } from "@testing-library/react";
import type { State } from "../../src/app/state";
import type { Reading } from "../../src/app/workbook";
import { readingOf } from "../support/fake-workbook";
import {
  type DateCells,
  july,
  june,
  type RowCells,
  sheet,
  standardRows,
  writtenTracking,
} from "../domain/track/a-tracking";
import { aList, cases } from "../support/a-list";
import { type Answers, stateOf } from "../support/a-session";
import { axeFindings, showPane } from "../support/show-pane";

// The board has many buttons, and axe looks at each.
jest.setTimeout(30_000);

const list = aList(cases(2));
const DATES = { TodayDate: june(28), ChoiceDate: june(7), AnalysisWeek: july(10), Fieldwork: july(17) };

/** A workbook in which 1001 and 1002 are flagged, the latter with this status, and tracked where there are rows. */
function reading(
  rows: readonly RowCells[] | undefined,
  dates: DateCells = DATES,
  status = "Chosen",
): Reading {
  const selected = {
    sheet: "Selected cases",
    isProtected: false,
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    cells: sheet([
      ["Case number", "Group", "Status"],
      ["1001", "LAC", "Chosen"],
      ["1002", "CPR", status],
    ]),
  };
  return {
    ...readingOf(list),
    ourTables: {
      SelectedCases: selected,
      ...(rows && { Tracking: { ...writtenTracking(rows, dates), isProtected: false } }),
    },
  };
}

const ROWS: readonly RowCells[] = [
  ...standardRows("1001", { Due: july(12) }),
  ...standardRows("1002", { Due: june(20) }),
];

async function showTrack(state: Partial<State>, answers: Answers = {}) {
  const shown = showPane(stateOf(list, state), { answers });
  await shown.user.click(screen.getByRole("button", { name: "Track" }));
  return shown;
}
const press = (name: string): HTMLElement => screen.getByRole("button", { name });

test("Without the ten it says what comes first; duty visits are there all the same", async () => {
  await showTrack({ reading: readingOf(list) });
  expect(screen.getByText(/^The ten are not flagged yet\. Press Flag the ten under Choose/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Make the tracking sheet" })).toBeNull();
  expect(press("Draw files")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("With the ten, a press makes the sheet", async () => {
  const { session, user } = await showTrack({ reading: reading(undefined) });
  expect(screen.getByText(/^Make the tracking sheet to have a row for each thing/)).toBeVisible();
  await user.click(press("Make the tracking sheet"));
  expect(session.presses).toEqual(["tracking-sheet"]);
  expect(await axeFindings()).toEqual([]);
});

test("On top stand what is late and due, the day it goes by, and the summary", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS) });
  expect(screen.getByText("5 late, nothing due this week")).toBeVisible();
  expect(screen.getByText("Today on the sheet: Wed 28/06/2006")).toBeVisible();
  await user.click(press("Make the summary"));
  expect(session.presses).toEqual(["summary"]);
});

test("The board says where each case stands, in words", async () => {
  await showTrack({ reading: reading(ROWS) });
  const board = screen.getByRole("table", { name: "Where 2 cases stand" });
  const [, first, second] = within(board).getAllByRole("row");
  expect(
    within(board)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Case", "Consent", "Questionnaires", "Files", "Interviews"]);
  expect(first).toHaveTextContent("1001LACopenno answeropen0 of 2open0 of 1none");
  expect(second).toHaveTextContent("1002CPRlateno answerlate0 of 2late0 of 1none");
  expect(press("1002, Questionnaires, late: 0 of 2 in, 2 late, since Tue 20/06/2006")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("A cell opens the rows behind it, where each is recorded at a press", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS) });
  const cell = press("1001, Questionnaires, open: 0 of 2 in, next due Wed 12/07/2006");
  expect(cell).toHaveAttribute("aria-expanded", "false");
  await user.click(cell);
  expect(cell).toHaveAttribute("aria-expanded", "true");
  const row = within(screen.getByRole("group", { name: "Questionnaire, Social care" }));
  expect(row.getByText(/not asked for yet, due Wed 12\/07\/2006/)).toBeVisible();
  await user.click(row.getByRole("button", { name: "Requested today" }));
  await user.click(row.getByRole("button", { name: "Received today" }));
  await user.click(row.getByRole("button", { name: "Go to the row" }));
  await user.click(row.getByRole("button", { name: "Record the outcome" }));
  expect(row.getByRole("alert")).toHaveTextContent("Choose an outcome.");
  await user.selectOptions(row.getByRole("combobox", { name: "Outcome" }), "Not needed");
  await user.click(row.getByRole("button", { name: "Record the outcome" }));
  const key = "1001|Questionnaire|social care|1";
  expect(session.presses).toEqual([
    `requested-today ${key}`,
    `received-today ${key}`,
    `go-to-row ${key}`,
    `record-outcome ${key} Not needed`,
  ]);
  expect(await axeFindings()).toEqual([]);
  await user.click(cell);
  expect(screen.queryByRole("group", { name: "Questionnaire, Social care" })).toBeNull();
});

test("A receipt and an outcome are recorded by keyboard alone", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS) });
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      await user.tab();
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.textContent.trim() === name) return;
    }
    throw new Error(`The focus never came to ${name}.`);
  };
  press("1001, Questionnaires, open: 0 of 2 in, next due Wed 12/07/2006").focus();
  await user.keyboard("{Enter}");
  await tabTo("Received today");
  await user.keyboard("{Enter}");
  const outcome = screen.getAllByRole("combobox", { name: "Outcome" })[0];
  while (document.activeElement !== outcome) await user.tab();
  await user.selectOptions(
    screen.getAllByRole("combobox", { name: "Outcome" })[0] ?? document.body,
    "Not needed",
  );
  await tabTo("Record the outcome");
  await user.keyboard(" ");
  const key = "1001|Questionnaire|lead professional|1";
  expect(session.presses).toEqual([`received-today ${key}`, `record-outcome ${key} Not needed`]);
});

test("Consent has its outcomes instead of a mere receipt", async () => {
  const { user } = await showTrack({ reading: reading(ROWS) });
  await user.click(press("1001, Consent, open: no answer yet, next due Wed 12/07/2006"));
  const row = within(screen.getByRole("group", { name: "Leaflets and consent forms, Parents or carers" }));
  expect(row.queryByRole("button", { name: "Received today" })).toBeNull();
  expect(row.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Choose",
    "Full consent",
    "No health records",
    "Declined",
    "Withdrawn",
    "Not needed",
  ]);
});

test("A cell without rows says how to add one", async () => {
  const { user } = await showTrack({ reading: reading(ROWS) });
  await user.click(press("1001, Interviews, none: none chosen"));
  expect(screen.getByText("No row of this kind. Add one below.")).toBeVisible();
});

test("What is late and what is due next lead to their rows", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS) });
  const late = within(screen.getByRole("region", { name: "Late" })).getAllByRole("button");
  expect(late).toHaveLength(5);
  expect(late[4]).toHaveTextContent("1002: Case file, Social care: late, was due Tue 20/06/2006");
  await user.click(press("1002: Case file, Social care: late, was due Tue 20/06/2006"));
  expect(session.presses).toEqual(["go-to-row 1002|Case file|social care|1"]);
  expect(within(screen.getByRole("region", { name: "Due next" })).getAllByRole("button")).toHaveLength(5);
});

test("Nothing late and nothing due is said; of many the first are shown", async () => {
  const { session } = await showTrack({ reading: reading([]) });
  expect(screen.getByText("Nothing is late.")).toBeVisible();
  expect(screen.getByText("Nothing is due next.")).toBeVisible();
  expect(screen.getByText("Nothing is late, nothing is due this week")).toBeVisible();
  expect(session.presses).toEqual([]);
});

test("Of many the first are shown, and how many more there are", async () => {
  await showTrack({ reading: reading([...ROWS, ...ROWS, ...ROWS]) });
  expect(within(screen.getByRole("region", { name: "Late" })).getAllByRole("button")).toHaveLength(12);
  expect(screen.getAllByText("And 3 more on the sheet.")).toHaveLength(2);
});

test("Forms and questionnaires can all be requested at one press, once the choice has its day", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS) });
  await user.click(press("All 8 forms and questionnaires requested today"));
  expect(session.presses[0]?.split("; ")).toHaveLength(8);
});

test("Before the choice has its day they cannot", async () => {
  await showTrack({ reading: reading(ROWS, { TodayDate: june(28) }) });
  expect(screen.queryByRole("button", { name: /requested today$/ })).toBeNull();
});

test("What was recorded last can be taken back", async () => {
  const { session, user } = await showTrack({ reading: reading(ROWS), undoable: ["take-back"] });
  await user.click(press("Take back"));
  expect(session.presses).toEqual(["take-back"]);
});

test("A case that came in without rows is named, and one that went keeps its own", async () => {
  await showTrack({ reading: reading(standardRows("1002"), DATES, "Withdrawn") });
  expect(
    screen.getByText("Rows are missing for 1001. Press Make the tracking sheet to add them."),
  ).toBeVisible();
  expect(
    screen.getByText("No longer of the ten, their rows stay, struck through: 1002 (withdrawn, 5 rows)."),
  ).toBeVisible();
});
