import { DONE, REFUSED, written } from "../answers";
import { BELIEVED } from "../believed";
import { type Probe, probe, REFERENCE } from "../probe";
import type { Scratch } from "../scratch";

const CASES = [
  ["Case", "Group"],
  ["a", "LAC"],
  ["b", "CPR"],
  ["c", "LAC"],
  ["d", "LDD"],
];

const { misplacesFilteredWrites: misplaces, deletesFilteredRows: deletes } = BELIEVED;

const DELETED = {
  done: "A row that a filter leaves out is deleted as any other.",
  nothing: "A row that a filter leaves out stays when it is deleted, and nobody says so.",
  refused: "A row that a filter leaves out is not deleted, and Excel says so.",
};

/** A table whose rows 3 and 5 a filter hides. */
async function filtered(scratch: Scratch): Promise<Excel.Table> {
  const table = await scratch.table("A1:B5", CASES);
  table.columns.getItem("Group").filter.applyValuesFilter(["LAC"]);
  await scratch.sync();
  return table;
}

export const filteredRows: readonly Probe[] = [
  probe({
    belief: "Rows that a filter leaves out are hidden rows.",
    source: `${REFERENCE}excel.range#excel-excel-range-rowhidden-member`,
    expected: written([false, true, false, true]),
    async ask(scratch) {
      await filtered(scratch);
      const rows = [2, 3, 4, 5].map((row) => scratch.cells(`A${row}`).load({ rowHidden: true }));
      await scratch.sync();
      return written(rows.map(({ rowHidden }) => rowHidden));
    },
  }),
  probe({
    belief: "Of rows of which some are hidden, Excel gives null.",
    source: `${REFERENCE}excel.range#excel-excel-range-rowhidden-member`,
    expected: written(null),
    async ask(scratch) {
      await filtered(scratch);
      const rows = scratch.cells("A2:A5").load({ rowHidden: true });
      await scratch.sync();
      return written(rows.rowHidden);
    },
  }),
  probe({
    belief: "A reading has the rows that a filter leaves out.",
    source: `${REFERENCE}excel.range#excel-excel-range-getvisibleview-member(1)`,
    expected: written(CASES),
    async ask(scratch) {
      await filtered(scratch);
      return scratch.values("A1:B5");
    },
  }),
  probe({
    belief: "A cell that is written singly in a row that a filter leaves out lands there.",
    source: "OfficeDev/office-js#224",
    expected: written([["a"], ["new"], ["c"], ["d"]]),
    async ask(scratch) {
      await filtered(scratch);
      scratch.cells("A3").values = [["new"]];
      await scratch.sync();
      return scratch.values("A2:A5");
    },
  }),
  probe({
    belief: "Rows that a filter shows, written as one array without hidden rows in it, are written right.",
    source: "OfficeDev/office-js#224",
    expected: written([["a"], ["b"], ["new"], ["d"]]),
    async ask(scratch) {
      await filtered(scratch);
      scratch.cells("A4:B4").values = [["new", "LAC"]];
      await scratch.sync();
      return scratch.values("A2:A5");
    },
  }),
  probe({
    belief: "A row that a person has hidden takes what is written over it.",
    source: `${REFERENCE}excel.range#excel-excel-range-rowhidden-member`,
    expected: written([[1], [2], [3]]),
    async ask(scratch) {
      scratch.cells("A1:A3").values = [["a"], ["b"], ["c"]];
      scratch.cells("2:2").rowHidden = true;
      await scratch.sync();
      scratch.cells("A1:A3").values = [[1], [2], [3]];
      await scratch.sync();
      return scratch.values("A1:A3");
    },
  }),
  probe({
    belief: misplaces
      ? "An array that is written over rows that a filter leaves out goes into the rows in sight."
      : "An array that is written over rows that a filter leaves out lands in its rows.",
    source: "OfficeDev/office-js#224",
    expected: written(misplaces ? [["1"], ["b"], ["2"], ["d"]] : [["1"], ["2"], ["3"], ["4"]]),
    async ask(scratch) {
      await filtered(scratch);
      scratch.cells("A2:A5").values = [["1"], ["2"], ["3"], ["4"]].map(([text]) => [`${String(text)}x`]);
      await scratch.sync();
      return (await scratch.values("A2:A5")).replaceAll("x", "");
    },
  }),
  probe({
    belief: DELETED[deletes],
    source: "OfficeDev/office-js#994",
    expected: deletes,
    async ask(scratch) {
      const table = await filtered(scratch);
      table.rows.getItemAt(1).delete();
      if ((await scratch.outcome()) === REFUSED) return REFUSED;
      const body = scratch.context.workbook.tables.getItem(scratch.name()).getRange();
      body.load({ rowCount: true });
      await scratch.sync();
      return body.rowCount < CASES.length ? DONE : "nothing";
    },
  }),
];
