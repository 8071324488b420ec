import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aRow } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** The case numbers of the list, in order; of those in sight only. */
const inSight = (): Promise<string[]> =>
  preview.page.evaluate(() => {
    const { grid } = window.preview;
    const sheet = grid.activeSheet();
    return grid
      .texts({ sheet, top: 5, bottom: 104, left: 0, right: 0 })
      .flatMap(([text = ""], i) => (grid.rowHidden(sheet, 5 + i) ? [] : [text]));
  });

/** All that a saved copy would hold of the workbook: sheets with cells, tables, rules and sizes, and names. */
const whole = (): Promise<unknown> =>
  preview.page.evaluate(async () => {
    await window.preview.grid.finishCalculating();
    const { sheets, names } = window.preview.content();
    return JSON.parse(
      JSON.stringify({
        sheets,
        names: [...names].sort((one, other) => one.name.localeCompare(other.name)),
      }),
    ) as unknown;
  });

const key = (keys: string): Promise<void> => preview.page.keyboard.press(keys);

/** Presses the button of a header; then one in the panel that it opens. */
async function inHeader(column: string, press: () => Promise<void>): Promise<void> {
  await preview.pressHeaderButton(`${column}5`);
  await press();
}

const press = (name: string): Promise<void> => preview.page.getByText(name).last().click();

test("a list is sorted by the button of its header, the pane follows, and one undo puts it back", async () => {
  const before = await inSight();
  await preview.shows("F14, Age:");
  await inHeader("A", () => press("Descending"));
  await preview.page.waitForFunction((first) => {
    const { grid } = window.preview;
    return grid.texts({ sheet: grid.activeSheet(), top: 5, bottom: 5, left: 0, right: 0 })[0]?.[0] !== first;
  }, before[0]);
  const after = await inSight();
  await preview.shows(`F${after.indexOf("1057") + 6}, Age:`);
  expect(after).toEqual([...before].sort((one, other) => Number(other) - Number(one)));
  await preview.focusGrid();
  await preview.undo();
  await preview.shows("F14, Age:");
  expect(await inSight()).toEqual(before);
});

test("a filter of the header hides rows from the grid and not from the pane, and is taken back", async () => {
  const before = await inSight();
  await inHeader("B", async () => {
    await press("LAC");
    await press("Confirm");
  });
  expect(await inSight()).toHaveLength(66);
  await preview.shows("34 of 35");
  await preview.focusGrid();
  await preview.undo();
  expect(await inSight()).toEqual(before);
});

test("a saved copy keeps the filter: opened again the same rows are hidden, until the filter is cleared", async () => {
  const before = await inSight();
  await inHeader("B", async () => {
    await press("LAC");
    await press("Confirm");
  });
  const left = await inSight();
  expect(left).toHaveLength(66);
  await preview.openFile(await preview.saveCopy());
  await preview.shows("LAC 34 of 35");
  expect(await inSight()).toEqual(left);
  const filters = () => preview.page.evaluate(() => window.preview.content().sheets[0]?.tables[0]?.filters);
  expect(await filters()).toEqual([{ column: 1, shown: ["CPR", "LDD"] }]);
  await preview.page.evaluate(() => {
    const { grid } = window.preview;
    for (const { id } of grid.tables()) grid.clearFilter(id);
  });
  expect(await inSight()).toEqual(before);
});

test("what is typed below, cut, pasted, cleared, and rows and columns that come and go: each is one step of undo", async () => {
  const before = await whole();
  await preview.type("A106", "2000");
  await preview.undo();
  expect(await whole()).toEqual(before);

  await preview.goTo("F8");
  await key("Control+X");
  await preview.goTo("Z8");
  await key("Control+V");
  expect((await preview.shown("Z8"))[0]).toBe("1");
  await preview.undo();
  expect(await whole()).toEqual(before);

  await preview.goTo("H8");
  await preview.page.getByText("“Ethnicity of the child”").waitFor();

  await preview.clear("F8");
  await preview.undo();
  expect(await whole()).toEqual(before);
});

test.each([
  ["row 20 deleted", "20", "Delete Selected Row"],
  ["column F deleted", "F", "Delete Selected Column"],
  ["column F hidden", "F", "Hide Selected Column"],
])("%s and undone: the same workbook, cell by cell and name by name", async (_, header, choice) => {
  const before = await whole();
  await preview.openMenuOfHeader(header);
  await press(choice);
  expect(await whole()).not.toEqual(before);
  await preview.undo();
  expect(await whole()).toEqual(before);
});

test("a paste of 1,000 rows makes the list as long as all of them at once", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.paste(
    "'Case list'!A6",
    Array.from({ length: 1_000 }, (_, i) => aRow("LAC", 1001 + i).slice(0, 22)),
  );
  await preview.shows("All 1000 of 100");
  const tables = await preview.page.evaluate(() => window.preview.grid.tables());
  expect(tables.map(({ range }) => range.bottom)).toContain(1_004);
});
