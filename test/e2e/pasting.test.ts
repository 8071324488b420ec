import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetContent } from "../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../tools/preview/files/write-xlsx";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

/** What is pasted from elsewhere, beside the values themselves: see gestures. */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

test("a paste of cells keeps what is empty, what looks like a tag, and lines in one cell", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  await preview.paste("B2", [
    ["", "<b>5"],
    ["", ""],
    ['"a\nb"', "13/06/2006"],
  ]);
  await preview.undo();
  await preview.page.keyboard.press("Control+Y");
  expect(await preview.held("B2:B4")).toEqual(["", "", "a\nb"]);
  expect(await preview.held("C2:C4")).toEqual(["<b>5", "", 38_881]);
});

test("a date that is pasted is a date from the moment in which it is written", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  await preview.goTo("B2");
  const shown = preview.page.evaluate(
    () =>
      new Promise<string[]>((tell) => {
        const { grid } = window.preview;
        const stop = grid.listen({
          edited: (range) => {
            stop();
            tell(grid.texts(range).flat());
          },
        });
      }),
  );
  await preview.paste("B2", [["13/06/2006"]]);
  expect(await shown).toEqual(["13/06/2006"]);
});

test("a table from Excel brings its number formats, what is bold and its merged cells; one undo takes them back", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  const style = `.a{mso-number-format:"\\@"} .b{mso-number-format:"d\\ mmmm\\ yyyy"; font-weight:700}`;
  await preview.pasteHtml(
    "B2",
    `<style>${style}</style><table><tr><td class=a>0071</td><td class=b>13/06/2006</td></tr>
    <tr><td colspan=2>both</td></tr></table>`,
  );
  const cells = () =>
    preview.page.evaluate(() => {
      const { cells, merges } = window.preview.content().sheets[0] ?? { cells: [], merges: [] };
      return { merges, held: cells.map(({ value, format }) => [value, format?.numberFormat, format?.bold]) };
    });
  expect(await cells()).toEqual({
    merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
    held: [
      ["0071", "@", undefined],
      [38_881, "d mmmm yyyy", true],
      ["both", undefined, undefined],
    ],
  });
  await preview.undo();
  expect(await cells()).toEqual({ merges: [], held: [] });
});

test("over merged cells of a file nothing that is pasted is lost; what is pasted into one shows, and undo merges again", async () => {
  const merges = [
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 4, left: 0, bottom: 4, right: 2 },
  ];
  const sheet = sheetContent({
    name: "Cases",
    cells: [
      { row: 1, column: 1, value: "LAC" },
      { row: 4, column: 0, value: "Total" },
      { row: 4, column: 1, value: "behind" },
    ],
    merges,
  });
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), "merged.xlsx");
  writeFileSync(path, writeXlsx({ sheets: [sheet], names: [], settings: {} }));
  await preview.openFile(path);
  const now = () =>
    preview.page.evaluate(() => {
      const { cells = [], merges: there } = window.preview.content().sheets[0] ?? {};
      const held = cells.flatMap(({ row, column, value }) => (value === "" ? [] : [[row, column, value]]));
      return { held, merges: there };
    });
  const before = await now();
  expect(before.merges).toEqual(merges);

  await preview.paste("A2", [
    ["a", "CPR"],
    ["b", "LDD"],
  ]);
  expect(await now()).toEqual({
    held: [[1, 0, "a"], [1, 1, "CPR"], [2, 0, "b"], [2, 1, "LDD"], ...before.held.slice(1)],
    merges: merges.slice(1),
  });
  await preview.undo();
  expect(await now()).toEqual({ ...before, merges: expect.arrayContaining(merges) as unknown });

  // Going to a cell behind a merged one goes to that.
  await preview.paste("B3", [["CPR"]]);
  expect(await preview.shown("B2")).toEqual(["CPR"]);
  expect((await now()).held).toEqual([[1, 1, "CPR"], ...before.held.slice(1)]);
});
