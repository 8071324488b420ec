import { DONE, written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const TWO_CASES = [
  ["Case", "Age"],
  ["a", 1],
  ["b", 2],
];
const CO_AUTHORING = `${PAGES}excel/co-authoring-in-excel-add-ins`;

export const tableRows: readonly Probe[] = [
  probe({
    belief: "What is written right below a table makes it one row longer.",
    source: CO_AUTHORING,
    expected: written(4),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("A4:B4").formulas = [["c", 3]];
      await scratch.sync();
      const whole = table.getRange().load({ rowCount: true });
      await scratch.sync();
      return written(whole.rowCount);
    },
  }),
  probe({
    belief: "Several rows that are written right below a table make it as much longer.",
    source: CO_AUTHORING,
    expected: written(6),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("A4:B6").formulas = [
        ["c", 3],
        ["d", 4],
        ["e", 5],
      ];
      await scratch.sync();
      const whole = table.getRange().load({ rowCount: true });
      await scratch.sync();
      return written(whole.rowCount);
    },
  }),
  probe({
    belief: "What is written below a table with a Total Row leaves the table as it is.",
    source: CO_AUTHORING,
    expected: written(4),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.showTotals = true;
      await scratch.sync();
      scratch.cells("A5:B5").formulas = [["c", 3]];
      await scratch.sync();
      const whole = table.getRange().load({ rowCount: true });
      await scratch.sync();
      return written(whole.rowCount);
    },
  }),
  probe({
    belief: "A table can be resized to take in rows below it.",
    source: `${REFERENCE}excel.table#excel-excel-table-resize-member(1)`,
    needs: "ExcelApi 1.13",
    expected: written(4),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.resize(scratch.cells("A1:B4"));
      const whole = table.getRange().load({ rowCount: true });
      await scratch.sync();
      return written(whole.rowCount);
    },
  }),
  probe({
    belief: "Rows that are added to a table move down what stands below it.",
    source: `${REFERENCE}excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    expected: written([["c"], [""], ["note"]]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("A5").values = [["note"]];
      table.rows.add(undefined, [["c", 3]]);
      await scratch.sync();
      return scratch.values("A4:A6");
    },
  }),
  probe({
    belief: "Rows that are added to a table leave alone what stands below beside its columns.",
    source: `${REFERENCE}excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    expected: written([["note"], [""]]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("D5").values = [["note"]];
      table.rows.add(undefined, [["c", 3]]);
      await scratch.sync();
      return scratch.values("D5:D6");
    },
  }),
  probe({
    belief: "A row that is deleted makes the table shorter, and the rows below it move up.",
    source: `${REFERENCE}excel.tablerow#excel-excel-tablerow-delete-member(1)`,
    expected: written([2, "b"]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.rows.getItemAt(0).delete();
      await scratch.sync();
      const whole = table.getRange().load({ rowCount: true, values: true });
      await scratch.sync();
      return written([whole.rowCount, whole.values[1]?.[0]]);
    },
  }),
  probe({
    belief: "A validation and a conditional format of a whole column grow with the table.",
    source: `${PAGES}excel/excel-add-ins-data-validation`,
    expected: written(["List", 1]),
    async ask(scratch) {
      await scratch.table("A1:B3", TWO_CASES);
      const column = scratch.cells("B2:B3");
      column.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      column.conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
      await scratch.sync();
      scratch.cells("A4:B4").formulas = [["c", 3]];
      await scratch.sync();
      const added = scratch.cells("B4");
      added.dataValidation.load({ type: true });
      const formats = added.conditionalFormats.getCount();
      await scratch.sync();
      return written([added.dataValidation.type, formats.value]);
    },
  }),
  probe({
    belief: "A batch that adds a row to a table is done while nobody else edits.",
    source: CO_AUTHORING,
    expected: DONE,
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.rows.add(undefined, [["c", 3]]);
      return scratch.outcome();
    },
  }),
];
