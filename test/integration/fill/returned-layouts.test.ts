import { adoptTheList } from "../../../src/app/fill/adopt-the-list";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { proposedColumns } from "../../../src/domain/fill/returned/chosen-list";
import { listsToTake } from "../../../src/domain/fill/returned/find-lists";
import { cellAddress, columnLetters } from "../../../src/domain/spreadsheet/address";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWork } from "../../support/at-work";
import { cellsLost } from "../../returned/cells-lost";
import { LAYOUTS, layoutName, returnedWorkbook, type ReturnedSheet } from "../../returned/layouts";

let work: AtWork;
beforeEach(async () => {
  work = await atWork({ excelApi: "1.14" });
});
afterEach(() => {
  work.stop();
});

/** Puts the sheets into the workbook, and lets the pane find what is in them. */
async function open(sheets: readonly ReturnedSheet[]): Promise<void> {
  const { grid } = work;
  for (const { name, values, merged, hiddenRows, isProtected } of sheets) {
    const sheet = grid.addSheet(name);
    const range = (top: number, left: number, bottom: number, right: number) => ({
      sheet,
      ...{ top, left, bottom, right },
    });
    const [bottom, right] = [values.length - 1, (values[0]?.length ?? 1) - 1];
    // What begins like a formula is a text here.
    values.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (typeof cell === "string" && cell.startsWith("="))
          grid.setFormat(range(row, column, row, column), { numberFormat: "@" });
      }),
    );
    grid.write(range(0, 0, bottom, right), values);
    for (const area of merged) grid.merge({ sheet, ...area }, false);
    for (const row of hiddenRows) grid.setRowHidden(sheet, row, row, true);
    grid.setProtected(sheet, isProtected);
  }
  await work.later(20_000);
}

/** The list as it stands after adopting, with where each of its rows comes from. */
function adoptedCells(sheets: readonly ReturnedSheet[]) {
  const { reading } = work.session.state();
  const list = reading?.list;
  if (!list) throw new Error("There is no case list.");
  const { top, right } = list.range;
  const lists = sheets.filter(({ headerRow }) => headerRow >= 0);
  const origins = lists.flatMap(({ name, values, headerRow }) =>
    values.slice(headerRow + 1).map((_, i) => ({ sheet: name, row: headerRow + 2 + i })),
  );
  const rows = work.values(
    `'${list.sheet}'!A${top + 2}:${columnLetters(right)}${top + 1 + origins.length}`,
  ) as Cell[][];
  return { origins, rows, columns: list.layout.columns };
}

test.each(Array.from({ length: LAYOUTS }, (_, i) => [layoutName(i), i] as const))(
  "a list that is %s comes back cell by cell, and its sheets stay as they are",
  async (_, layout) => {
    const sheets = returnedWorkbook(layout, 100 + layout);
    await open(sheets);
    const lists = sheets.filter(({ headerRow }) => headerRow >= 0);
    const found = work.session.state().foundLists?.lists ?? [];
    expect(found.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual(
      lists.map(({ name, headerRow }) => [name, headerRow]),
    );
    await work.session.run(
      adoptTheList,
      listsToTake(found).map((list) => ({ list, columns: proposedColumns(list.match), group: list.group })),
    );
    expect(work.session.state().error).toBeUndefined();

    const { rows, origins, columns } = adoptedCells(sheets);
    const notes = work.session.state().adoptionNotes ?? [];
    const originals = lists.map(({ name, ...sheet }) => ({ ...sheet, sheet: name, top: 0 }));
    expect(
      cellsLost(originals, { rows, origins, notes, others: [], otherWidths: [], numberFormats: [] }),
    ).toEqual([]);
    // Each of our columns has what stood under the header that says it, unless a person is to be asked.
    const wrong = lists.flatMap((sheet) => {
      const asked = new Set(
        found
          .find((list) => list.sheet === sheet.name)
          ?.match.columns.filter(({ how }) => how === "asked")
          .map(({ column }) => column),
      );
      const first = origins.findIndex((origin) => origin.sheet === sheet.name);
      return sheet.values.slice(sheet.headerRow + 1).flatMap((line, i) =>
        line.flatMap((cell, column) => {
          const ours = COLUMNS.find(({ key }) => key === sheet.columns[column]);
          if (!ours || asked.has(ours.key)) return [];
          const held = rows[first + i]?.[columns[ours.index] ?? -1];
          return held === cell ? [] : [`${sheet.name} ${cellAddress(sheet.headerRow + 1 + i, column)}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
    expect(work.session.state().checked?.list.counts).toEqual({ LAC: 35, CPR: 30, LDD: 35, All: 100 });
    for (const { name, values } of sheets)
      expect(
        work.values(`'${name}'!A1:${cellAddress(values.length - 1, (values[0]?.length ?? 1) - 1)}`),
      ).toEqual(values);
  },
);
