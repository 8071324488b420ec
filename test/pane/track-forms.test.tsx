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
import { stateOf } from "../support/a-session";
import { axeFindings, showPane } from "../support/show-pane";

// The board has many buttons, and axe looks at each.
jest.setTimeout(30_000);

const list = aList(cases(1));
const DATES = { TodayDate: june(28), ChoiceDate: june(7), AnalysisWeek: july(10), Fieldwork: july(17) };

function reading(rows: readonly RowCells[], dates: DateCells = DATES, more: Partial<Reading> = {}): Reading {
  const selected = {
    sheet: "Selected cases",
    isProtected: false,
    range: { top: 0, left: 0, bottom: 1, right: 2 },
    cells: sheet([
      ["Case number", "Group", "Status"],
      ["1001", "LAC", "Chosen"],
    ]),
  };
  return {
    ...readingOf(list),
    ourTables: { SelectedCases: selected, Tracking: { ...writtenTracking(rows, dates), isProtected: false } },
    ...more,
  };
}

async function showTrack(state: Partial<State>) {
  const shown = showPane(stateOf(list, state));
  await shown.user.click(screen.getByRole("button", { name: "Track" }));
  return shown;
}
const press = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("the timetable", () => {
  test("says whether the dates fit, as text and as a picture", async () => {
    await showTrack({ reading: reading(standardRows("1001")) });
    expect(screen.getByText("The dates fit.")).toBeVisible();
    expect(screen.getByRole("img", { name: "The review from 07/06/2006 to 22/07/2006" })).toBeVisible();
    const dates = within(screen.getByRole("list", { name: "Dates" })).getAllByRole("listitem");
    expect(dates.map(({ textContent }) => textContent)).toContain("Files ready (Wednesday): Wed 12/07/2006");
    expect(await axeFindings()).toEqual([]);
  });

  test("says by how many days they do not", async () => {
    await showTrack({ reading: reading([], { ...DATES, AnalysisWeek: july(3), ChoiceDate: june(9) }) });
    expect(screen.getByText("The dates do not fit: 2 days short.")).toBeVisible();
  });

  test("has no picture while there are no dates", async () => {
    await showTrack({ reading: reading([], {}) });
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Enter the dates of the review to see whether they fit.")).toBeVisible();
    expect(screen.getByText("Today is not known: the cell Today on the sheet holds no date.")).toBeVisible();
  });

  test("takes dates that are typed, those that were changed", async () => {
    const { session, user } = await showTrack({ reading: reading([]) });
    expect(screen.getByLabelText("Choice")).toHaveValue("07/06/2006");
    await user.type(screen.getByLabelText("List due"), "5/6/2006");
    await user.clear(screen.getByLabelText("Choice"));
    await user.click(press("Set the dates"));
    expect(session.presses).toEqual(["set-dates 5/6/2006, "]);
    // What stands on the sheet shows again.
    expect(screen.getByLabelText("Choice")).toHaveValue("07/06/2006");
  });

  test("keeps what was typed where a date is refused", async () => {
    const { session, user } = await showTrack({ reading: reading([]) });
    Object.assign(session, {
      run: () => {
        session.become({ error: "List due: 5/13/2006 is no date." });
        return Promise.resolve(false);
      },
    });
    await user.type(screen.getByLabelText("List due"), "5/13/2006");
    await user.type(screen.getByLabelText("List received"), "6/6/2006");
    await user.click(press("Set the dates"));
    expect(screen.getByLabelText("List due")).toHaveValue("5/13/2006");
    expect(screen.getByLabelText("List received")).toHaveValue("6/6/2006");
  });
});

describe("a row more", () => {
  test("is asked for with its case and its step", async () => {
    const { session, user } = await showTrack({ reading: reading(standardRows("1001")) });
    await user.click(screen.getByText("Add a row"));
    await user.click(press("Add the row"));
    expect(screen.getByText("Choose the case.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Case" }), "1001");
    await user.click(press("Add the row"));
    expect(screen.getByText("Choose the step.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Step" }), "Interview");
    await user.type(screen.getByLabelText("Agency or person"), " Sure Start ");
    await user.click(press("Add the row"));
    expect(session.presses).toEqual(["add-row 1001, Interview, Sure Start"]);
    expect(screen.queryByText("Choose the step.")).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
});

describe("duty visits", () => {
  const duty = {
    sheet: "Duty visit",
    isProtected: false,
    range: { top: 0, left: 0, bottom: 2, right: 4 },
    cells: sheet([
      ["Visit", "Duty point", "Position", "Looked at", "Notes"],
      ["1", "North office", 3, "Yes", ""],
      ["1", "North office", 9, "", "Mr Bell was there"],
    ]),
  };

  test("ask for nothing that tells who anybody is", async () => {
    const { session, user } = await showTrack({ reading: readingOf(list) });
    expect(screen.getByText("No files drawn yet.")).toBeVisible();
    expect(
      screen.getByText("Names of nobody: the visit has a number, the duty point its place."),
    ).toBeVisible();
    for (const [label, text] of [
      ["Visit", "1"],
      ["Duty point", "North office"],
      ["Files in the log", "40"],
      ["Files to look at", "5"],
      ["Seed", "4-6-1-3"],
    ] as const)
      await user.type(screen.getByLabelText(label), text);
    await user.click(press("Draw files"));
    expect(session.presses).toEqual(["draw-files 1, North office, 40, 5, 4-6-1-3"]);
  });

  test("say how far each is, and what their notes give away", async () => {
    const { session, user } = await showTrack({
      reading: { ...readingOf(list), ourTables: { DutyVisit: duty } },
    });
    expect(screen.getByText("Visit 1, North office: 2 files drawn, 1 looked at")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Findings: 1 warning" })).toBeVisible();
    await user.click(
      press("E3: This seems to give a person’s name. Take it out, so that nobody can be identified."),
    );
    expect(session.presses).toEqual(["go-to-cell Duty visit E3"]);
  });
});

describe("findings of the process", () => {
  test("are said with their place, and lead there", async () => {
    const rows = [...standardRows("1001"), { "Case number": "1001", Step: "Chat" }];
    const { session, user } = await showTrack({ reading: reading(rows) });
    expect(screen.getByRole("heading", { name: "Findings: 1 error" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^B13: “Chat” is not a step/ }));
    expect(session.presses).toEqual(["go-to-cell Tracking B13"]);
  });

  test("are said to be none, and counted by their kind", async () => {
    await showTrack({ reading: reading(standardRows("1001")) });
    expect(screen.getByRole("heading", { name: "Findings: none" })).toBeVisible();
  });

  test("count what is told for information by itself", async () => {
    const rows = standardRows("1001").map((row, i) => (i === 0 ? { ...row, Outcome: "Declined" } : row));
    await showTrack({ reading: reading(rows, { ...DATES, AnalysisWeek: july(11) }) });
    expect(screen.getByRole("heading", { name: "Findings: 2 for information" })).toBeVisible();
  });
});
