import { written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

/** 13 June 2006. */
const SERIAL = 38_881;
const VALUES = `${PAGES}excel/excel-add-ins-ranges-set-get-values`;

export const dates: readonly Probe[] = [
  probe({
    belief: "A new workbook counts its dates from 1900.",
    source: "https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487",
    expected: written(36_526),
    async ask(scratch) {
      const date = scratch.context.workbook.functions.date(2000, 1, 1).load({ value: true });
      await scratch.sync();
      return written(date.value);
    },
  }),
  probe({
    belief: "A date that is written as its serial number is read as the same number.",
    source: "OfficeDev/office-js#1559",
    expected: written([[SERIAL]]),
    async ask(scratch) {
      scratch.cells("A1").numberFormat = [["dd/mm/yyyy"]];
      scratch.cells("A1").values = [[SERIAL]];
      await scratch.sync();
      return scratch.values("A1");
    },
  }),
  probe({
    belief: "A serial number with the format dd/mm/yyyy shows the day first.",
    source: `${PAGES}excel/excel-add-ins-ranges-dates`,
    expected: written([["13/06/2006"]]),
    async ask(scratch) {
      scratch.cells("A1").numberFormat = [["dd/mm/yyyy"]];
      scratch.cells("A1").values = [[SERIAL]];
      scratch.cells("A1").format.columnWidth = 100;
      const cell = scratch.cells("A1").load({ text: true });
      await scratch.sync();
      return written(cell.text);
    },
  }),
  probe({
    belief: "A text of digits stays a text in a cell whose format is text.",
    source: VALUES,
    expected: written([["0071", "1e5"]]),
    async ask(scratch) {
      scratch.cells("A1:B1").numberFormat = [["@", "@"]];
      scratch.cells("A1:B1").values = [["0071", "1e5"]];
      await scratch.sync();
      return scratch.values("A1:B1");
    },
  }),
  probe({
    belief: "A code with a label in its number format is the bare code, and shows the label.",
    source: `${REFERENCE}excel.range#excel-excel-range-text-member`,
    expected: written([[[2, "MLD"]], [["2 – Foster care", "MLD – Moderate learning difficulty"]]]),
    async ask(scratch) {
      scratch.cells("A1:B1").numberFormat = [['0" – Foster care"', '@" – Moderate learning difficulty"']];
      scratch.cells("A1:B1").values = [[2, "MLD"]];
      scratch.cells("A1:B1").format.columnWidth = 300;
      const cells = scratch.cells("A1:B1").load({ values: true, text: true });
      await scratch.sync();
      return written([cells.values, cells.text]);
    },
  }),
];
