import { readFileSync } from "node:fs";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { rangeAt } from "../support/range-at";

/**
 * Cells move on many ways, and what belongs to them goes with them in Excel. Microsoft: "Insert or delete rows and
 * columns", "Resize a table by adding or removing rows and columns", "Move or copy cells and cell contents".
 */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

const HEADER_ROW = 4;
const FIRST = 5;

/** Of each column of a saved copy: its header, the title of its first cell's prompt, and its conditional formats. */
async function columns(): Promise<readonly { header: string; prompt: string; formats: number }[]> {
  const { buffer } = new Uint8Array(readFileSync(await preview.saveCopy()));
  const sheet = readXlsx(buffer, "copy.xlsx").sheets[0];
  const headers = (sheet?.cells ?? []).filter(({ row }) => row === HEADER_ROW);
  const covers = (column: number) => (range: { top: number; bottom: number; left: number; right: number }) =>
    range.left <= column && range.right >= column && range.top <= FIRST && range.bottom >= FIRST;
  return headers.map(({ column, value }) => ({
    header: String(value),
    prompt:
      sheet?.validations.find(({ ranges }) => ranges.some(covers(column)))?.validation.prompt?.title ?? "",
    formats: sheet?.conditionalFormats.filter(({ range }) => covers(column)(range)).length ?? 0,
  }));
}

const table = () =>
  preview.page.evaluate(() => {
    const [found] = window.preview.grid.tables();
    return found && [found.range.top, found.range.left, found.range.bottom, found.range.right];
  });

const press = (name: string): Promise<void> => preview.page.getByText(name, { exact: true }).last().click();

test("a column that the header's menu puts into the table is Column1, and every other one keeps what is its own", async () => {
  const before = await columns();
  await preview.pressHeaderButton("C5");
  await press("Insert 1 table column left");
  const after = await columns();
  expect(after[2]).toMatchObject({ header: "Column1", prompt: "" });
  expect(after.filter(({ header }) => header !== "Column1")).toEqual(before);
  expect(await table()).toEqual([4, 0, 104, 23]);
  expect(await preview.shown("A1")).not.toEqual([""]);
  await preview.focusGrid();
  await preview.undo();
  expect(await columns()).toEqual(before);
  expect(await table()).toEqual([4, 0, 104, 22]);
});

test("a column that the header's menu deletes takes along what is its own, and no other's", async () => {
  const before = await columns();
  await preview.pressHeaderButton("C5");
  await press("Delete table column");
  expect(await columns()).toEqual(before.filter((_, i) => i !== 2));
  expect(await table()).toEqual([4, 0, 104, 21]);
  await preview.focusGrid();
  await preview.undo();
  expect(await columns()).toEqual(before);
});

test("a cell that is cut takes its validation to where it is pasted", async () => {
  const rule = (address: string) =>
    preview.page.evaluate((at) => {
      const { grid } = window.preview;
      const found = grid.validation({ sheet: grid.activeSheet(), ...at });
      return found === "mixed" ? found : found?.prompt?.title;
    }, rangeAt(address));
  const title = await rule("C10");
  expect(title).toBe("Date of initial referral");
  await preview.goTo("C10");
  await preview.page.keyboard.press("Control+X");
  await preview.goTo("Z10");
  await preview.page.keyboard.press("Control+V");
  await preview.page.waitForFunction(() => {
    const { grid } = window.preview;
    return grid.values({ sheet: grid.activeSheet(), top: 9, left: 25, bottom: 9, right: 25 })[0]?.[0] !== "";
  });
  expect([await rule("C10"), await rule("Z10"), await rule("C11")]).toEqual([undefined, title, title]);
  await preview.undo();
  expect([await rule("C10"), await rule("Z10")]).toEqual([title, undefined]);
});

test("a cell dragged onto a filled one replaces it only where that is wanted, and is not asked about otherwise", async () => {
  const dialog = preview.page.getByRole("alertdialog");
  const [from, to] = [await preview.shown("E12"), await preview.shown("E14")];
  await preview.dragCell("E12", "E14");
  await dialog.getByText("There’s already data here. Do you want to replace it?").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect([await preview.shown("E12"), await preview.shown("E14")]).toEqual([from, to]);
  await preview.dragCell("E12", "E14");
  await dialog.getByRole("button", { name: "OK" }).click();
  await preview.page.waitForFunction((text) => {
    const { grid } = window.preview;
    return grid.texts({ sheet: grid.activeSheet(), top: 13, left: 4, bottom: 13, right: 4 })[0]?.[0] === text;
  }, from[0]);
  expect(await preview.shown("E12")).toEqual([""]);
  await preview.undo();
  expect([await preview.shown("E12"), await preview.shown("E14")]).toEqual([from, to]);
});

test.each([
  ["row", "12", "16", "A12:A16"],
  ["column", "E", "G", "E8:G8"],
])(
  "a selected %s that is dragged by its header goes there with all that is its own, in one step",
  async (_, from, to, range) => {
    const content = () =>
      preview.page.evaluate(() => JSON.stringify(window.preview.content().sheets.map(({ cells }) => cells)));
    const before = await content();
    const there = await preview.shown(range);
    const rules = await columns();
    await preview.dragHeader(from, to);
    await preview.page.waitForFunction(
      (was) => JSON.stringify(window.preview.content().sheets.map(({ cells }) => cells)) !== was,
      before,
    );
    const [first = "", ...others] = there;
    expect(await preview.shown(range)).toEqual([...others, first]);
    const moved = await columns();
    expect([...moved].sort(byHeader)).toEqual([...rules].sort(byHeader));
    expect(await table()).toEqual([4, 0, 104, 22]);
    await preview.focusGrid();
    await preview.undo();
    expect(await content()).toBe(before);
    expect(await columns()).toEqual(rules);
  },
);

const byHeader = (one: { header: string }, other: { header: string }): number =>
  one.header.localeCompare(other.header);
