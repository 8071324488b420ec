import { written } from "../answers";
import { BELIEVED } from "../believed";
import { type Probe, probe, REFERENCE } from "../probe";

const { fillsCalculatedColumns: fills } = BELIEVED;

const ONE_CASE = [
  ["Case", "Age", "Double"],
  ["a", 1, ""],
];

export const calculatedColumns: readonly Probe[] = [
  probe({
    belief: fills
      ? "A formula in the only row of a column comes again in the next row."
      : "A formula in the only row of a column stays alone.",
    source: "OfficeDev/office-js#6745",
    expected: written([[fills ? "=B3*2" : ""]]),
    async ask(scratch) {
      await scratch.table("A1:C2", ONE_CASE);
      scratch.cells("C2").formulas = [["=B2*2"]];
      await scratch.sync();
      scratch.cells("A3:B3").formulas = [["b", 2]];
      await scratch.sync();
      return scratch.formulas("C3");
    },
  }),
  probe({
    belief: fills
      ? "Rows that are added with formulas of their own all end up with the last one."
      : "Rows that are added with formulas of their own keep them.",
    source: "OfficeDev/office-js#5909",
    expected: written([[fills ? '="last"' : '="first"'], ['="last"']]),
    async ask(scratch) {
      const table = await scratch.table("A1:C2", ONE_CASE);
      table.rows.add(undefined, [
        ["b", 2, '="first"'],
        ["c", 3, '="last"'],
      ]);
      await scratch.sync();
      return scratch.formulas("C3:C4");
    },
  }),
  probe({
    belief: "A value that is typed over the formula of a column stays when a row is added.",
    source: "OfficeDev/office-js#1916",
    expected: written([[7], ["=B3*2"]]),
    async ask(scratch) {
      await scratch.table("A1:C3", [...ONE_CASE, ["b", 2, ""]]);
      scratch.cells("C2:C3").formulas = [["=B2*2"], ["=B3*2"]];
      await scratch.sync();
      scratch.cells("C2").values = [[7]];
      await scratch.sync();
      scratch.cells("A4:B4").formulas = [["c", 3]];
      await scratch.sync();
      return scratch.formulas("C2:C3");
    },
  }),
  probe({
    belief: "null in an array leaves a cell as it is, a formula too.",
    source: `${REFERENCE}excel.range#excel-excel-range-formulas-member`,
    expected: written([["new", "=1+1", 3]]),
    async ask(scratch) {
      scratch.cells("A1:C1").formulas = [["old", "=1+1", 3]];
      await scratch.sync();
      scratch.cells("A1:C1").formulas = [["new", ...leftAlone(2)]];
      await scratch.sync();
      return scratch.formulas("A1:C1");
    },
  }),
  probe({
    belief: "A hyperlink is no formula, and leads to a cell of the workbook.",
    source: `${REFERENCE}excel.range#excel-excel-range-hyperlink-member`,
    expected: written(["F6", "F6"]),
    async ask(scratch) {
      await scratch.table("A1:C2", ONE_CASE);
      const reference = `'${scratch.sheetName()}'!F6`;
      scratch.cells("C2").hyperlink = { documentReference: reference, textToDisplay: "F6" };
      await scratch.sync();
      const cell = scratch.cells("C2").load({ formulas: true, hyperlink: true });
      await scratch.sync();
      const to = cell.hyperlink.documentReference ?? "";
      return written([cell.formulas[0]?.[0], to.slice(to.lastIndexOf("!") + 1).replaceAll("$", "")]);
    },
  }),
  probe({
    belief: "A hyperlink in the only row of a column is not given to the next row.",
    source: `${REFERENCE}excel.range#excel-excel-range-hyperlink-member`,
    expected: written([[""]]),
    async ask(scratch) {
      await scratch.table("A1:C2", ONE_CASE);
      scratch.cells("C2").hyperlink = {
        documentReference: `'${scratch.sheetName()}'!F6`,
        textToDisplay: "F6",
      };
      await scratch.sync();
      scratch.cells("A3:B3").formulas = [["b", 2]];
      await scratch.sync();
      return scratch.formulas("C3");
    },
  }),
];

/** Excel's types do not know that null leaves a cell alone. */
const leftAlone = (count: number): never[] => Array.from({ length: count }, () => null as never);
