import { screen } from "@testing-library/react";
import { SOME_LATE, trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("With the ten, a press makes the sheet", async () => {
  const { session, user } = await showTrack(trackedReading(undefined));
  expect(screen.getByText(/^Make the tracking sheet to have a row for each thing/)).toBeVisible();
  await user.click(button("Make the tracking sheet"));
  expect(session.presses).toEqual(["tracking-sheet"]);
  expect(await axeFindings()).toEqual([]);
});

test("Where the sheet is deleted, the view says so and how it comes back", async () => {
  const reading = trackedReading(undefined);
  await showTrack({ ...reading, names: new Map([...reading.names, ["TodayDate", "=#REF!$A$3"]]) });
  expect(screen.getByText(/^Tracking is missing. Undo its deletion/)).toBeVisible();
  expect(screen.queryByText(/to have a row for each thing/)).toBeNull();
});

test("On top stand what is late and due, the day it goes by, and the summary", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  expect(screen.getByText("5 late, nothing due this week")).toBeVisible();
  expect(screen.getByText(/^Today on the sheet: Wed 28\/06\/2006, typed over: it is /)).toBeVisible();
  await user.click(button("Make the summary"));
  expect(session.presses).toEqual(["summary"]);
});

test("Errors of the process stand first, and what is not late is then not certain", async () => {
  await showTrack(trackedReading([{ ...SOME_LATE[0], Due: "soon" }, ...SOME_LATE.slice(1, 5)]));
  expect(
    screen.getByText(/^\d errors\. Nothing is known to be late, nothing is due this week$/),
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Errors: \d$/ })).toBeVisible();
});

test("Beside the summary stands that it is of earlier, where it tells other than one of now", async () => {
  const reading = trackedReading(SOME_LATE);
  const made = {
    sheets: [...reading.sheets, "Summary"],
    names: new Map([...reading.names, ["TeamSummary", "=Summary!$A$1:$G$15"]]),
    settings: new Map([["CaseTracking.Summary", JSON.stringify({ told: "of earlier" })]]),
  };
  await showTrack({ ...reading, ...made });
  expect(screen.getByText("Summary is out of date. Press Make the summary.")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("What was recorded last is not said twice while the words of its press stand there", async () => {
  const what = "1001, Consent form, Child: Sent.";
  await showTrack(trackedReading(SOME_LATE), {
    undoable: [{ by: "take-back", label: "Take back", what }],
    statusMessage: what,
  });
  expect(button("Take back")).toHaveAccessibleDescription(`Last recorded: ${what}`);
  const unseen = screen.getByRole("heading", { name: "Case tracking" }).className;
  expect(screen.getByText(`Last recorded: ${what}`)).toHaveClass(unseen, { exact: true });
});

test("Without Selected cases it says where to press, and that Tracking stays", async () => {
  const { SelectedCases: gone, ...ourTables } = trackedReading(SOME_LATE).ourTables;
  expect(gone).toBeDefined();
  await showTrack({ ...trackedReading(SOME_LATE), ourTables });
  expect(
    screen.getByText(
      "Selected cases is missing. Press Flag the ten under Choose. The sheet Tracking stays as it is.",
    ),
  ).toBeVisible();
});

test("What was recorded last can be taken back, and is named", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE), {
    undoable: [
      { by: "undo", label: "Undo Track 1001, 1 cell" },
      { by: "take-back", label: "Take back", what: "1001, Consent form, Child: Sent." },
      { by: "take-back", label: "Take back", what: "1002, Consent form, Child: Sent." },
    ],
  });
  expect(button("Take back")).toHaveAccessibleDescription("Last recorded: 1001, Consent form, Child: Sent.");
  await user.click(button("Take back"));
  expect(session.presses).toEqual(["take-back"]);
});
