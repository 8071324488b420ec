import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptTheList } from "../../../src/app/fill/adopt-the-list";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { proposedColumns } from "../../../src/domain/fill/returned/chosen-list";
import { listsToTake } from "../../../src/domain/fill/returned/find-lists";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { openFile } from "../../../tools/preview/files/open-file";
import { type AtWork, atWork } from "../../support/at-work";

const FILE = join(__dirname, "../../../../shared/data/returned-by-an-authority.xlsx");

let work: AtWork;
beforeEach(async () => {
  work = await atWork({ excelApi: "1.14" });
});
afterEach(() => {
  work.stop();
});

test("the workbook beside the project is found without a press, adopted and tidied", async () => {
  if (!existsSync(FILE)) return;
  const { sheets } = await openFile(new File([readFileSync(FILE)], "returned.xlsx"));
  for (const { name, cells, merges } of sheets) {
    const sheet = work.grid.addSheet(name);
    for (const { row, column, value, format } of cells) {
      const range = { sheet, top: row, left: column, bottom: row, right: column };
      if (format) work.grid.setFormat(range, format);
      if (value !== "") work.grid.write(range, [[value]]);
    }
    for (const area of merges) work.grid.merge({ sheet, ...area }, false);
  }
  await work.later(20_000);
  const lists = work.session.state().foundLists?.lists ?? [];
  await work.session.run(
    adoptTheList,
    listsToTake(lists).map((list) => ({
      list,
      columns: proposedColumns(list.match),
      group: list.group,
    })),
  );
  expect(work.session.state().error).toBeUndefined();
  work.grid.type("'Case list'!B3", 38_881);
  await work.later();
  const list = work.session.state().checked?.list;
  await work.session.run(tidyUp, list ? proposalsFor(list) : []);
  expect(work.session.state().checked?.list.counts).toEqual({ LAC: 36, CPR: 28, LDD: 35, All: 99 });
  const told = new Map<string, number>();
  for (const { rule } of work.session.state().checked?.findings ?? [])
    told.set(rule, (told.get(rule) ?? 0) + 1);
  // What its description tells of, and nothing else: blanks are the authority's, and the three sheets are there still.
  expect(Object.fromEntries(told)).toEqual({
    "authority-named": 1,
    "case-number-once": 2,
    "copies-of-the-list": 3,
    "counts-as-expected": 3,
    "empty-rows": 1,
    "health-and-camhs": 1,
    "mandatory-cells": 147,
  });
  const kinds = work.session.state().adoptionNotes?.map(({ kind }) => kind) ?? [];
  expect(kinds.filter((kind) => !kind.startsWith("column"))).toEqual(["repeated case number"]);
});
