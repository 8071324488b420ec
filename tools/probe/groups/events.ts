import { written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const PAGE = `${PAGES}excel/excel-add-ins-events`;

export const events: readonly Probe[] = [
  probe({
    belief: "What an add-in writes raises a change event of the sheet, with the address.",
    source: PAGE,
    expected: written(["B2"]),
    async ask(scratch) {
      const told = await scratch.heard(scratch.sheet.onChanged, () => {
        scratch.cells("B2").values = [["new"]];
      });
      return written(told.map(({ address }) => address));
    },
  }),
  probe({
    belief: "The change of a single cell is told with what it held and holds.",
    source: `${REFERENCE}excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-details-member`,
    expected: written([["old", "new"]]),
    async ask(scratch) {
      scratch.cells("B2").values = [["old"]];
      await scratch.sync();
      const told = await scratch.heard(scratch.sheet.onChanged, () => {
        scratch.cells("B2").values = [["new"]];
      });
      return written(told.map(({ details }): unknown[] => detailsOf(details)));
    },
  }),
  probe({
    belief: "The change of several cells is told without what they held.",
    source: "OfficeDev/office-js#5347",
    expected: written([[]]),
    async ask(scratch) {
      const told = await scratch.heard(scratch.sheet.onChanged, () => {
        scratch.cells("B2:B3").values = [["new"], ["newer"]];
      });
      return written(told.map(({ details }): unknown[] => detailsOf(details)));
    },
  }),
  probe({
    belief: "The workbook's sheets raise the change events of each sheet.",
    source: PAGE,
    expected: written(["B2"]),
    async ask(scratch) {
      const told = await scratch.heard(scratch.context.workbook.worksheets.onChanged, () => {
        scratch.cells("B2").values = [["new"]];
      });
      return written(told.map(({ address }) => address));
    },
  }),
  probe({
    belief: "A validation and a conditional format raise no change event.",
    source: PAGE,
    expected: written(0),
    async ask(scratch) {
      const told = await scratch.heard(scratch.sheet.onChanged, () => {
        scratch.cells("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
        scratch.cells("B2").conditionalFormats.add("Custom").custom.rule.formula = "=$B2=1";
      });
      return written(told.length);
    },
  }),
  probe({
    belief: "A recalculation raises an event of the sheet.",
    source: PAGE,
    expected: written(true),
    async ask(scratch) {
      scratch.cells("A1:B1").formulas = [[1, "=A1*2"]];
      await scratch.sync();
      const told = await scratch.heard(scratch.sheet.onCalculated, () => {
        scratch.cells("A1").values = [[2]];
      });
      return written(told.length > 0);
    },
  }),
  probe({
    belief: "A selection raises an event, with the address.",
    source: PAGE,
    expected: written("C3"),
    async ask(scratch) {
      scratch.sheet.activate();
      await scratch.sync();
      const told = await scratch.heard(scratch.sheet.onSelectionChanged, () => {
        scratch.cells("C3").select();
      });
      return written(told.at(-1)?.address);
    },
  }),
  probe({
    belief: "A sheet that is added and one that is deleted raise an event each.",
    source: PAGE,
    expected: written([1, 1]),
    async ask(scratch) {
      const { worksheets } = scratch.context.workbook;
      const added = await scratch.heard(worksheets.onAdded, () => {
        worksheets.add(scratch.sheetName("b"));
      });
      const deleted = await scratch.heard(worksheets.onDeleted, () => {
        worksheets.getItem(scratch.sheetName("b")).delete();
      });
      return written([added.length, deleted.length]);
    },
  }),
  probe({
    belief: "A sheet that comes to the front raises an event.",
    source: PAGE,
    expected: written(true),
    async ask(scratch) {
      const { worksheets } = scratch.context.workbook;
      const told = await scratch.heard(worksheets.onActivated, () => {
        scratch.sheet.activate();
      });
      return written(told.length > 0);
    },
  }),
  probe({
    belief: "A handler that was removed hears nothing more.",
    source: PAGE,
    expected: written(1),
    async ask(scratch) {
      const told = await scratch.heard(scratch.sheet.onChanged, () => {
        scratch.cells("B2").values = [["heard"]];
      });
      await scratch.end();
      await scratch.heard(scratch.sheet.onSelectionChanged, () => {
        scratch.cells("B2").values = [["not heard"]];
      });
      return written(told.length);
    },
  }),
];

/** Excel leaves the details out where there are several cells, whatever its types say. */
function detailsOf(details: Excel.ChangedEventDetail | undefined): unknown[] {
  return details ? [details.valueBefore, details.valueAfter] : [];
}
