import { ACTIONS } from "../../src/app/actions";
import { AtKeyboard } from "../support/at-keyboard";
import { openForEachTest, type Preview } from "../support/preview";
import { aHundred, aRow } from "../support/sample-cells";

let preview: Preview;
let keyboard: AtKeyboard;
openForEachTest((opened) => {
  preview = opened;
  keyboard = new AtKeyboard(opened);
});

/** The actions that were pressed by keyboard alone, by their ids. */
const pressed = new Set<string>();

interface How {
  /** Where Tab comes to; else the action's own label. */
  readonly at?: string | RegExp;
  readonly key?: string;
  /** What the pane shows then. */
  readonly shows?: string | RegExp;
  readonly tab?: "Tab" | "Shift+Tab";
}

const ALL = [...ACTIONS.fill, ...ACTIONS.choose];
const labelOf = (id: string): string => ALL.find((action) => action.id === id)?.label ?? id;

/** What the pane says of the last press. */
const said = (): Promise<string> =>
  preview.pane
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("[role=status], [role=alert]")].map(({ textContent }) => textContent).join(),
    );

/** Goes by Tab to an action's button, or to what else runs it, presses, and waits for what the pane says then. */
async function act(
  id: string,
  { at = labelOf(id), key = "Enter", shows, tab = "Tab" }: How = {},
): Promise<void> {
  await keyboard.tabTo(at, tab);
  const before = await said();
  await keyboard.press(key);
  pressed.add(id);
  if (shows !== undefined) return preview.shows(shows);
  // A press while another one runs would be lost.
  for (let i = 0; i < 300 && (await said()) === before; i++) await preview.page.waitForTimeout(50);
}

/** Goes by Tab to what opens or folds something, and presses. */
async function open(at: string | RegExp, tab?: "Tab" | "Shift+Tab"): Promise<void> {
  await keyboard.tabTo(at, tab);
  await keyboard.press("Enter");
}

/** From the grid into the pane, to a view. */
async function intoView(view: string): Promise<void> {
  await keyboard.enterPane("A1");
  if ((await keyboard.here())?.name === view) return keyboard.press("Enter");
  await open(view);
}

/** What Tidy up puts right, a warning, an age to be mended, and blanks for Fill No. */
const LIST = [
  aRow("LAC", 1001, { 6: "f", 8: 6 }),
  aRow("CPR", 1002, { 5: 44, 15: "" }),
  aRow("LDD", 1003, { 15: "" }),
];

test("Fill: every action goes by keyboard alone", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("There is no case list in this workbook yet.");
  await intoView("Fill");
  await act("look-for-lists", { shows: "No sheet has the headers of a list of cases." });
  await intoView("Fill");
  await act("set-up", { shows: /^The case list is set up/ });
  await act("close-hint", { shows: /^Where to begin is not shown again/ });
  await preview.paste(
    "'Case list'!A6",
    LIST.map((row) => row.slice(0, 22)),
  );
  await preview.shows("All 3 of 100");
  await preview.paste("'Case list'!A112", [aRow("LAC", 1004).slice(0, 22)]);
  await preview.shows("Take them in");
  await intoView("Fill");
  await act("previous-finding");
  await act("next-finding");
  await act("check-now", { shows: /^Checked/ });
  await act("repair", { shows: /^The list is as it should be|^Repaired/ });
  await intoView("Fill");
  await act("take-in-cases", { shows: /taken in/i });
  await intoView("Fill");
  await act("go-to-finding", { at: /^F7, Age: / });
  await intoView("Fill");
  await keyboard.tabTo("Age");
  await keyboard.press("Control+A");
  await keyboard.type("9");
  await act("mend-cells", { shows: /^F7: Written/ });
  await intoView("Fill");
  await act("go-to-finding", { at: /^I6, Lives in: / });
  await intoView("Fill");
  await keyboard.tabTo("Reason, I6, Lives in");
  await keyboard.type("agreed");
  await keyboard.press("Enter");
  pressed.add("give-reason");
  await preview.shows("I6: The reason is kept.");
  await intoView("Fill");
  await open("Tidy up");
  await act("tidy-up", { shows: /^1 cell tidied/ });
  await act("undo", { at: "Undo tidy up", shows: "1 cell is as before." });
  await intoView("Fill");
  await act("check-before-sending", { shows: "Before you send the list" });
  await keyboard.press("Escape");
  await open("More");
  await preview.shows("Show all rows");
  await open("Fill No");
  await act("fill-no", { shows: /^No written in 2 blank cells/ });
  await act("one-case", {
    shows: "One case at a time: Enter goes to the next field, and each is written as it is left.",
  });
  await keyboard.tabTo("Team");
  await keyboard.type("East");
  await keyboard.press("Enter");
  pressed.add("write-in-case");
  await preview.shows(/^E\d+: Written\.$/);
  await keyboard.press("Escape");
  await act("checks-sheet", { shows: /^The sheet Checks lists/ });
  await act("copy-the-findings", { shows: /findings? copied/ });
  await act("show-only-these-rows", { shows: /Shown:/ });
  await act("show-all-rows", { shows: /^All rows are shown/ });
});

test("Choose: every action goes by keyboard alone", async () => {
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
  await intoView("Choose");
  await preview.shows(/^Tracked: LAC/);
  // Into the list: one stop, then arrows.
  await act("track-case", { at: "Track 1001", key: "Space", shows: /^1001 is tracked/ });
  await keyboard.press("ArrowDown", "ArrowRight", "ArrowRight");
  expect((await keyboard.here())?.name).toBe("Exclude 1002");
  await keyboard.press("Space");
  pressed.add("exclude-case");
  await preview.shows(/^1002 is excluded/);
  await keyboard.tabTo(/^Why 1001 is picked/, "Shift+Tab");
  await keyboard.type("a complaint");
  await keyboard.press("Enter");
  pressed.add("give-case-reason");
  await preview.shows("1001: the reason is kept.");
  await keyboard.tabTo("Exclude 1002");
  await keyboard.press("ArrowLeft", "Enter");
  await act("go-to-case", { shows: /^Case list, A7/ });
  await intoView("Choose");
  await keyboard.tabTo("Seed");
  await keyboard.type("4-6-1-3");
  await act("draw", { shows: /^1 picked, 9 drawn/ });
  await act("spread", { shows: /^1 picked, 9 chosen by Spread/ });
  await act("flag-the-ten", { tab: "Shift+Tab", shows: /^10 cases flagged/ });
  await act("copy-the-request", { shows: "The request is copied." });
  await open("Replace a case");
  await keyboard.press("Tab", "ArrowDown", "ArrowDown", "Tab", "ArrowDown");
  await act("replace", { shows: /is withdrawn/ });
  await open("Earlier choices");
  await keyboard.press("Tab", "ArrowDown");
  await act("bring-back", { shows: /is back:/ });
  await open("Who chooses");
  await keyboard.tabTo("You are");
  await keyboard.press("ArrowDown");
  pressed.add("choose-inspector");
  await preview.shows(/^Ticks and replacements are logged/);
  await act("flag-the-ten", { tab: "Shift+Tab" });
});

test("no action of Fill and Choose is left out", () => {
  // Lists on other sheets have a walk of their own; the choice is forgotten by a button and its panel, as Fill No is pressed.
  const elsewhere = ["use-this-match", "adopt-the-list", "forget-the-match", "forget-the-choice"];
  expect(ALL.map(({ id }) => id).filter((id) => !pressed.has(id) && !elsewhere.includes(id))).toEqual([]);
});
