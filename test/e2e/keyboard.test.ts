import { AtKeyboard, type Stop } from "../support/at-keyboard";
import { expectAsReviewed } from "../support/as-reviewed";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { VIEW_NAMES, type ViewName } from "../../src/pane/views";

let preview: Preview;
let keyboard: AtKeyboard;
openForEachTest((opened) => {
  preview = opened;
  keyboard = new AtKeyboard(opened);
});

/** What the pane tells the page comes a moment later. */
const leavesPane = (): Promise<unknown> =>
  preview.page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));

/** What makes a view show as much as it can. */
const FULL: Readonly<Record<ViewName, () => Promise<void>>> = {
  Fill: async () => {
    await preview.press("More");
    await preview.press("Next finding");
    await preview.shows("Show all rows");
  },
  Choose: async () => {
    await preview.shows(/^Tracked: LAC/);
    await preview.fill("Seed", "4-6-1-3");
    await preview.press("Draw");
    await preview.press("Draw");
    await preview.shows(/^10 drawn/);
  },
  Track: async () => {
    await preview.press("Choose");
    await preview.press("Flag the ten");
    await preview.shows(/^10 cases flagged/);
    await preview.press("Track");
    await preview.press("Make the tracking sheet");
    await preview.shows(/^50 rows for 10 cases/);
  },
};

const DAY = /\b[A-Z][a-z]{2} \d\d\/\d\d\/\d{4}/g;
/** Without what depends on the day on which the test runs. */
const namesOf = (stops: readonly Stop[]): string[] =>
  stops.map(({ kind, name }) => `${kind} “${name.replace(DAY, "DAY")}”`);

test("by Tab every part of every view is come to, forwards and back, in sight, by a name of its own", async () => {
  const lists: string[] = [];
  const faulty: string[] = [];
  for (const view of VIEW_NAMES) {
    await preview.press(view);
    await FULL[view]();
    await keyboard.enterPane("B6");
    const forwards = await keyboard.walk("Tab");
    const names = namesOf(forwards);
    await preview.pane
      .locator('button:not([tabindex="-1"]), input:not([tabindex="-1"]), select, summary')
      .last()
      .focus();
    const back = await keyboard.walk("Shift+Tab");
    expect(namesOf(back).reverse()).toEqual(names);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    faulty.push(
      ...[...forwards, ...back].flatMap(({ name, faults }) =>
        faults.map((fault) => `${view}, ${name}: ${fault}`),
      ),
      ...twice.map((name) => `${view}, ${name}: another stop has this name`),
    );
    lists.push(`## ${view}\n\n${names.map((name) => `- ${name}\n`).join("")}`);
  }
  expect(faulty).toEqual([]);
  expectAsReviewed(
    "stops.md",
    `# The stops of the Tab key\n\nIn the order in which Tab comes to them, with all that is folded open. The list of Choose and the progress of Track are one stop each, in which the arrows go on.\n\n${lists.join("\n")}`,
  );
});

test("F6, Tab, Shift+Tab and Escape lead into the pane and back to the grid", async () => {
  await preview.goTo("B6");
  expect(await keyboard.isInPane()).toBe(false);
  await keyboard.press("F6");
  expect((await keyboard.here())?.name).toBe("Fill");
  await keyboard.press("Shift+Tab");
  await leavesPane();
  await keyboard.press("F6", "Escape");
  await leavesPane();
  await keyboard.press("F6", "F6");
  await leavesPane();
  // What is typed goes into the cell that was chosen before.
  await keyboard.type("LDD");
  await keyboard.press("Enter");
  await preview.shows(/^LDD 3\d\sof\s35/);
  await preview.goTo("B6");
  expect(await preview.page.getByLabel("Cell address").inputValue()).toBe("B6");
});

/** By view: what opens a panel, after what stands before it folded. */
const PANELS: Readonly<Partial<Record<ViewName, readonly (readonly string[])[]>>> = {
  Fill: [["Help"], ["Tidy up"], ["Check before sending"], ["Fill No"], ["One case"]],
  Choose: [
    ["The ten", "Case 1022"],
    ["Before the workbook goes back", "Forget the choice"],
  ],
};

test("out of every panel F6 and Escape lead to the grid, and closed it gives the focus back to its button", async () => {
  for (const view of VIEW_NAMES) {
    const panels = PANELS[view];
    if (!panels) continue;
    await preview.press(view);
    await FULL[view]();
    for (const path of panels) {
      const opener = path.at(-1) ?? "";
      await keyboard.enterPane("B6");
      for (const name of path) {
        await keyboard.tabTo(name);
        await keyboard.press("Enter");
      }
      await preview.pane.locator("h2:focus").waitFor();
      await keyboard.press("F6");
      await leavesPane();
      await keyboard.enterPane("B7");
      await keyboard.tabIntoPanel();
      await keyboard.press("Escape");
      const button = preview.pane.getByRole("button", { name: opener, exact: true });
      await button.and(preview.pane.locator(":focus")).waitFor();
      expect(await keyboard.here()).toEqual({ kind: "button", name: opener, faults: [], isFolded: false });
      await keyboard.press("Escape");
      await leavesPane();
    }
  }
  // What a cell of the progress opens is no panel, and Escape leads out of it likewise.
  await preview.pressInToolbar("Finished tracking");
  await preview.shows(/^Ready to send/);
  await preview.press("Track");
  await keyboard.enterPane("B6");
  const cell = /^\d+, Consent, /;
  await keyboard.tabTo(cell);
  await keyboard.press("Enter", "Tab", "Tab");
  expect((await keyboard.here())?.name).not.toMatch(cell);
  await keyboard.press("Escape");
  expect((await keyboard.here())?.name).toMatch(cell);
  await keyboard.press("Escape");
  await leavesPane();
});
