import { DONE, REFUSED, written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const HEADERS = ["Case", "Age"];
const TWO_CASES = [HEADERS, ["a", 1], ["b", 2]];

export const tables: readonly Probe[] = [
  probe({
    belief: "A table is refused where it would overlap another.",
    source: "OfficeDev/office-js#1199",
    expected: REFUSED,
    async ask(scratch) {
      await scratch.table("A1:B3", TWO_CASES);
      scratch.sheet.tables.add("B2:C4", true);
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A table is refused over the very cells of another.",
    source: "OfficeDev/office-js#1199",
    expected: REFUSED,
    async ask(scratch) {
      await scratch.table("A1:B3", TWO_CASES);
      scratch.sheet.tables.add("A1:B3", true);
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A table is refused over merged cells.",
    source: `${REFERENCE}excel.errorcodes`,
    expected: REFUSED,
    async ask(scratch) {
      scratch.cells("A1:B3").values = TWO_CASES;
      scratch.cells("A2:B2").merge(false);
      await scratch.sync();
      scratch.sheet.tables.add("A1:B3", true);
      return scratch.outcome();
    },
  }),
  probe({
    belief: "Merged cells are told by their addresses, the sheet's name before each.",
    source: `${REFERENCE}excel.range#excel-excel-range-getmergedareasornullobject-member(1)`,
    needs: "ExcelApi 1.13",
    expected: written([2, "A2:B2", "D1:D3"]),
    async ask(scratch) {
      scratch.cells("A2:B2").merge(false);
      scratch.cells("D1:D3").merge(false);
      const areas = scratch.cells("A1:E5").getMergedAreasOrNullObject();
      areas.load({ address: true, areaCount: true });
      await scratch.sync();
      const addresses = [...areas.address.matchAll(/!([^!,']+)(?=,|$)/g)].map(([, cells]) => cells ?? "");
      return written([areas.areaCount, ...addresses.sort()]);
    },
  }),
  probe({
    belief: "A table takes the first row of its cells for headers, and names those that are empty.",
    source: `${REFERENCE}excel.tablecollection#excel-excel-tablecollection-add-member(1)`,
    expected: written(["Case", true]),
    async ask(scratch) {
      await scratch.table("A1:B2", [
        ["Case", ""],
        ["a", 1],
      ]);
      const headers = scratch.cells("A1:B1").load({ values: true });
      await scratch.sync();
      return written([headers.values[0]?.[0], String(headers.values[0]?.[1]).length > 0]);
    },
  }),
  probe({
    belief: "A table has no Total Row and shows its headers until somebody says otherwise.",
    source: `${REFERENCE}excel.table#excel-excel-table-showtotals-member`,
    expected: written([false, true]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.load({ showTotals: true, showHeaders: true });
      await scratch.sync();
      return written([table.showTotals, table.showHeaders]);
    },
  }),
  probe({
    belief: "The range of a table has its Total Row in it; the range of its data has not.",
    source: `${REFERENCE}excel.table#excel-excel-table-getrange-member(1)`,
    expected: written([4, 2]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.showTotals = true;
      await scratch.sync();
      const whole = table.getRange().load({ rowCount: true });
      const body = table.getDataBodyRange().load({ rowCount: true });
      await scratch.sync();
      return written([whole.rowCount, body.rowCount]);
    },
  }),
  probe({
    belief: "The Total Row stands below the last row of data and says Total.",
    source: `${REFERENCE}excel.table#excel-excel-table-gettotalrowrange-member(1)`,
    expected: written([3, "Total"]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.showTotals = true;
      await scratch.sync();
      const total = table.getTotalRowRange().load({ rowIndex: true, values: true });
      await scratch.sync();
      return written([total.rowIndex, total.values[0]?.[0]]);
    },
  }),
  probe({
    belief: "With its headers off, the range of a table begins with its first row of data.",
    source: `${REFERENCE}excel.table#excel-excel-table-showheaders-member`,
    expected: written([1, 2]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.showHeaders = false;
      await scratch.sync();
      const whole = table.getRange().load({ rowIndex: true, rowCount: true });
      await scratch.sync();
      return written([whole.rowIndex, whole.rowCount]);
    },
  }),
  probe({
    belief: "A table is found by its name, whatever its case.",
    source: `${REFERENCE}excel.tablecollection#excel-excel-tablecollection-getitem-member(1)`,
    expected: written(false),
    async ask(scratch) {
      await scratch.table("A1:B3", TWO_CASES);
      const found = scratch.context.workbook.tables.getItemOrNullObject(scratch.name().toUpperCase());
      found.load({ name: true });
      await scratch.sync();
      return written(found.isNullObject);
    },
  }),
  probe({
    belief: "A table is refused the name of another table, in another case too.",
    source: `${REFERENCE}excel.table#excel-excel-table-name-member`,
    expected: REFUSED,
    async ask(scratch) {
      await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("D1:E2").values = [HEADERS, ["a", 1]];
      scratch.sheet.tables.add("D1:E2", true).name = scratch.name().toLowerCase();
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A table that is converted to a range leaves its cells as they are.",
    source: `${REFERENCE}excel.table#excel-excel-table-converttorange-member(1)`,
    expected: written(TWO_CASES),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      table.convertToRange();
      return scratch.values("A1:B3");
    },
  }),
  probe({
    belief: "A table is made over cells that have an AutoFilter.",
    source: `${REFERENCE}excel.autofilter`,
    expected: DONE,
    async ask(scratch) {
      scratch.cells("A1:B3").values = TWO_CASES;
      scratch.sheet.autoFilter.apply(scratch.cells("A1:B3"));
      await scratch.sync();
      scratch.sheet.tables.add("A1:B3", true);
      return scratch.outcome();
    },
  }),
  probe({
    belief: "Whole rows that are inserted above a table move it down.",
    source: `${PAGES}excel/excel-add-ins-ranges-insert`,
    expected: written([3, 3]),
    async ask(scratch) {
      const table = await scratch.table("A1:B3", TWO_CASES);
      scratch.cells("1:3").insert("Down");
      const whole = table.getRange().load({ rowIndex: true, rowCount: true });
      await scratch.sync();
      return written([whole.rowIndex, whole.rowCount]);
    },
  }),
];
