/* eslint max-lines: ["error", 300] -- a list of all that is pressed, to be read in one piece. */
import { ACTIONS } from "../../src/app/actions";
import { HEADERS } from "../../src/domain/case-list/grid/case-list-sheet";
import { ActsByKeyboard } from "../support/acts-by-keyboard";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aHundred, aRow } from "../support/sample-cells";

/** Longer than for others: each of these walks is dozens of presses. */
const LONG = 180_000;

/** The actions that ran by keyboard alone, by their ids. */
const ran = new Set<string>();
/** What is wrong with where they were found or have led. */
const faults: string[] = [];

/** What Tidy up puts right, a warning, an age to be mended, and blanks for Fill No. */
const LIST = [
  aRow("LAC", 1001, { 6: "f", 8: 6 }),
  aRow("CPR", 1002, { 5: 44, 15: "" }),
  aRow("LDD", 1003, { 15: "" }),
];

describe("by keyboard alone", () => {
  let preview: Preview;
  let keyboard: ActsByKeyboard;
  openForEachTest((opened) => {
    preview = opened;
    keyboard = new ActsByKeyboard(opened, ran, faults);
  });

  test(
    "Fill: every action",
    async () => {
      await preview.pressInToolbar("Empty workbook");
      await preview.shows("There is no case list in this workbook yet.");
      await keyboard.intoView("Fill");
      await keyboard.act("look-for-lists", "No sheet has the headers of a list of cases.");
      await keyboard.intoView("Fill");
      await keyboard.act("set-up", /^The case list is set up/);
      await keyboard.act("close-hint", /^Where to begin is not shown again/);
      await preview.paste(
        "'Case list'!A6",
        LIST.map((row) => row.slice(0, 22)),
      );
      await preview.shows("All 3 of 100");
      await preview.paste("'Case list'!A112", [aRow("LAC", 1004).slice(0, 22)]);
      await preview.shows("Take them in");
      await keyboard.intoView("Fill");
      await keyboard.act("previous-finding", /^[A-Z]+\d+\b.*: /);
      await keyboard.act("next-finding", /^[A-Z]+\d+\b.*: /);
      await keyboard.act("check-now", /^Checked/);
      await keyboard.act("repair", /^The list is as it should be|^Repaired/);
      await keyboard.intoView("Fill");
      await keyboard.act("take-in-cases", /taken in/i);
      await keyboard.intoView("Fill");
      await keyboard.act("go-to-finding", /^F7, Age: /, { at: /^F7, Age: / });
      await keyboard.intoView("Fill");
      await keyboard.fill("Age", "9");
      await keyboard.act("mend-cells", /^F7: Written/);
      await keyboard.intoView("Fill");
      await keyboard.act("go-to-finding", /^I6, Lives in: /, { at: /^I6, Lives in: / });
      await keyboard.intoView("Fill");
      await keyboard.fill("Reason, I6, Lives in", "agreed");
      await keyboard.press("Enter");
      await keyboard.acted("give-reason", "I6: The reason is kept.");
      await keyboard.intoView("Fill");
      await keyboard.open("Tidy up");
      await keyboard.act("tidy-up", /^1 cell tidied/);
      await keyboard.act("undo", "1 cell is as before.", { at: "Undo tidy up" });
      await keyboard.intoView("Fill");
      await keyboard.act("check-before-sending", "Before you send the list");
      await keyboard.press("Escape");
      await keyboard.open("More");
      await preview.shows("Show all rows");
      await keyboard.open("Fill No");
      await keyboard.act("fill-no", /^No written in 2 blank cells/);
      await keyboard.act(
        "one-case",
        "One case at a time: Enter goes to the next field, and each is written as it is left.",
      );
      await keyboard.fill("Team", "East");
      await keyboard.press("Enter");
      await keyboard.acted("write-in-case", /^E\d+: Written\.$/);
      await keyboard.press("Escape");
      await keyboard.act("checks-sheet", /^The sheet Checks lists/);
      await keyboard.act("copy-the-findings", /findings? copied/);
      await keyboard.act("show-only-these-rows", /Shown:/);
      await keyboard.act("show-all-rows", /^All rows are shown/);
    },
    LONG,
  );

  test(
    "Fill: columns that were pasted in another order",
    async () => {
      await preview.pressInToolbar("Empty workbook");
      await preview.press("Set up the case list");
      await preview.shows(/^The case list is set up/);
      const rows = [HEADERS, ...LIST].map((row) => HEADERS.map((_, i) => row[i] ?? "").reverse());
      await preview.paste("'Case list'!A6", rows);
      await preview.shows("Put the columns right");
      await keyboard.intoView("Fill");
      await keyboard.act("put-columns-right", /^3 rows put right/);
    },
    LONG,
  );

  test(
    "Fill: a column that was sorted by itself",
    async () => {
      await preview.pressInToolbar("Empty workbook");
      await preview.press("Set up the case list");
      await preview.shows(/^The case list is set up/);
      const rows = aHundred().slice(0, 9);
      await preview.paste(
        "'Case list'!A6",
        rows.map((row) => row.slice(0, 22)),
      );
      // Only what was read before tells a column that was sorted by itself.
      await preview.shows("All 9 of 100");
      await preview.paste("'Case list'!A6", rows.map((row) => row.slice(0, 1)).reverse());
      await preview.shows("Not ready: a column was sorted by itself");
      await keyboard.intoView("Fill");
      await keyboard.act("keep-the-order", "The cells stay where they stand now.");
    },
    LONG,
  );

  test(
    "Choose: every action",
    async () => {
      await preview.pressInToolbar("Empty workbook");
      await preview.press("Set up the case list");
      await preview.shows(/^The case list is set up/);
      await preview.type("'Case list'!B2", "Sampleshire");
      await preview.type("'Case list'!B3", "13/06/2006");
      await preview.paste(
        "'Case list'!A6",
        aHundred().map((row) => row.slice(0, 22)),
      );
      await preview.shows(/^Ready to send/);
      await keyboard.intoView("Choose");
      await preview.shows(/^Tracked: LAC/);
      // Into the list: one stop, then arrows.
      await keyboard.act("track-case", /^1001 is tracked/, { at: "Track 1001", key: "Space" });
      await keyboard.press("ArrowDown", "ArrowRight", "ArrowRight");
      expect((await keyboard.here())?.name).toBe("Exclude 1002");
      await keyboard.press("Space");
      await keyboard.acted("exclude-case", /^1002 is excluded/);
      await keyboard.tabTo(/^Why 1001 is picked/, "Shift+Tab");
      await keyboard.type("a complaint");
      await keyboard.press("Enter");
      await keyboard.acted("give-case-reason", "1001: the reason is kept.");
      await keyboard.tabTo("Exclude 1002");
      await keyboard.press("ArrowLeft", "Enter");
      await keyboard.act("go-to-case", /^Case list, A7/);
      await keyboard.intoView("Choose");
      await keyboard.fill("Seed", "4-6-1-3");
      await keyboard.act("draw", /^1 picked, 9 drawn/);
      await keyboard.act("spread", /^1 picked, 9 chosen by Spread/);
      await keyboard.act("flag-the-ten", /^10 cases flagged/, { tab: "Shift+Tab" });
      await keyboard.act("copy-the-request", "The request is copied.");
      await keyboard.open("Replace a case");
      await keyboard.press("Tab", "ArrowDown", "ArrowDown", "Tab", "ArrowDown");
      await keyboard.act("replace", /is withdrawn/);
      await keyboard.open("Earlier choices");
      await keyboard.press("Tab", "ArrowDown");
      await keyboard.act("bring-back", /is back:/);
      await keyboard.open("Who chooses");
      await keyboard.tabTo("You are");
      await keyboard.press("ArrowDown");
      await keyboard.acted("choose-inspector", /^Ticks and replacements are logged/);
      await keyboard.open("Before the workbook goes back");
      await keyboard.open("Forget the choice");
      await keyboard.act("forget-the-choice", /of the choice deleted/);
    },
    LONG,
  );

  test(
    "Lists on other sheets: every action",
    async () => {
      await preview.pressInToolbar("Returned workbook");
      await preview.shows("Lists found in this workbook");
      await keyboard.intoView("Fill");
      for (const other of ["Take CP register", "Take LDD cases"]) {
        await keyboard.tabTo(other);
        await keyboard.press("Space");
      }
      await keyboard.act("use-this-match", /^LAC 35 is checked where it stands/);
      await keyboard.act("forget-the-match", /^The match is forgotten/);
      await keyboard.intoView("Fill");
      await keyboard.act("adopt-the-list", /rows taken over from/);
    },
    LONG,
  );

  test(
    "Track: every action",
    async () => {
      await preview.press("Choose");
      await preview.fill("Seed", "4-6-1-3");
      await preview.press("Draw");
      await preview.shows(/Press Draw again/);
      await preview.press("Draw");
      await preview.shows(/^10 drawn/);
      await preview.press("Flag the ten");
      await preview.shows(/^10 cases flagged/);
      await keyboard.intoView("Track");
      await keyboard.act("tracking-sheet", /^50 rows for 10 cases/);
      await keyboard.act("summary", /^The summary of 10 cases is made/);
      await keyboard.open("Ask for 20 questionnaires");
      await keyboard.act("ask-all", /^20 rows: requested on/, { at: "Write the date in 20 rows" });
      await keyboard.act("take-back", /^Taken back/, { tab: "Shift+Tab" });
      // Into the progress: one stop, then arrows.
      await keyboard.tabTo(/^\d+, Consent, /);
      await keyboard.press("ArrowRight", "Enter");
      const questionnaire = (button: string): RegExp => new RegExp(`^${button}: \\d+, Questionnaire, `);
      await keyboard.act("requested-today", /: requested on/, { at: questionnaire("Requested today") });
      await keyboard.act("received-today", /: received on/, { at: questionnaire("Received today") });
      await keyboard.act("clear-entry", /Done and Outcome cleared/, {
        at: questionnaire("Clear Done and Outcome"),
      });
      await keyboard.act("go-to-row", /^Tracking, A\d+/, { at: questionnaire("Go to the row") });
      await keyboard.tabTo(questionnaire("Outcome"));
      await keyboard.press("ArrowDown");
      await keyboard.act("record-outcome", /, Questionnaire, .*: \w+ on/, {
        at: questionnaire("Record the outcome"),
      });
      await keyboard.open("Record several");
      await keyboard.tabTo("What came");
      await keyboard.press("ArrowDown");
      await keyboard.tabTo(/^All \d+$/);
      await keyboard.press("ArrowDown");
      await keyboard.act("record-several", /^\d+ rows on/, { at: /^Record \d+ rows$/ });
      await keyboard.open("Add a row");
      await keyboard.tabTo("Case");
      await keyboard.press("ArrowDown");
      await keyboard.tabTo("Step");
      await keyboard.type("Int");
      await keyboard.fill("Agency or person", "Police");
      await keyboard.act("add-row", /Interview, Police added/);
      await preview.type("Tracking!E8", "01/06/2006");
      await keyboard.intoView("Track");
      await keyboard.open("Texts to copy");
      for (const [id, holds] of [
        ["copy-the-files-request", "files"],
        ["copy-the-interview-request", "programme of meetings"],
        ["copy-a-chaser", "these have not reached us"],
      ] as const) {
        await keyboard.act(id, /^The text is copied/);
        await preview.page.waitForFunction(
          async (words) => (await navigator.clipboard.readText()).includes(words),
          holds,
        );
      }
      await keyboard.open("Interview programme");
      await keyboard.act("programme", /^1 meeting on the sheet Programme/);
      await keyboard.tabTo("Meeting");
      await keyboard.press("ArrowDown");
      await keyboard.fill("Time", "10:00–11:00");
      await keyboard.act("record-meeting", /Police: .*10:00/);
      await keyboard.fill("List due", "13/06/2006");
      await keyboard.act("set-dates", /List due/);
      await keyboard.open("Duty visits");
      await keyboard.fill("Visit", "1");
      await keyboard.fill("Duty point", "North office");
      await keyboard.fill("Date of visit", "27/06/2006");
      await keyboard.act("record-visit", /^Visit 1 on .*: recorded/);
      await keyboard.fill("Files in the log", "40");
      await keyboard.fill("Files to look at", "3");
      await keyboard.fill("Seed", "4-6-1-3");
      await keyboard.act("draw-files", /^3 files drawn for visit 1/);
      await preview.paste("Tracking!E8", [["soon"]]);
      await preview.shows(/^Tracking, E8\b/);
      await keyboard.intoView("Track");
      await keyboard.act("go-to-cell", /^Tracking, E8/, { at: /^Tracking, E8\b/ });
    },
    LONG,
  );
});

test("no action is left out, and each leads where the keyboard goes on", () => {
  const all = [...ACTIONS.fill, ...ACTIONS.choose, ...ACTIONS.track].map(({ id }) => id);
  expect({ faults, left: all.filter((id) => !ran.has(id)) }).toEqual({ faults: [], left: [] });
});
