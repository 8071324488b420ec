import { written } from "../answers";
import { BELIEVED } from "../believed";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const { delaysForCellEdit: delays } = BELIEVED;

export const application: readonly Probe[] = [
  probe({
    belief: "Excel says that it has ExcelApi 1.9.",
    source: `${PAGES}develop/specify-office-hosts-and-api-requirements`,
    expected: written(true),
    ask: () => Promise.resolve(written(Office.context.requirements.isSetSupported("ExcelApi", "1.9"))),
  }),
  probe({
    belief: "Excel tells the name of its workbook.",
    source: `${REFERENCE}excel.workbook#excel-excel-workbook-name-member`,
    expected: written(true),
    async ask({ context }) {
      const { workbook } = context;
      workbook.load({ name: true });
      await context.sync();
      return written(workbook.name.length > 0);
    },
  }),
  probe({
    belief: "In manual calculation a formula keeps its value until Excel is told to calculate.",
    source: `${REFERENCE}excel.application#excel-excel-application-calculationmode-member`,
    expected: written([[2], [4]]),
    async ask(scratch) {
      const { application: excel } = scratch.context.workbook;
      scratch.cells("A1:B1").formulas = [[1, "=A1*2"]];
      excel.load({ calculationMode: true });
      await scratch.sync();
      const before = excel.calculationMode;
      try {
        excel.calculationMode = "Manual";
        scratch.cells("A1").values = [[2]];
        const kept = scratch.cells("B1").load({ values: true });
        await scratch.sync();
        excel.calculate("Recalculate");
        const fresh = scratch.cells("B1").load({ values: true });
        await scratch.sync();
        return written([kept.values[0], fresh.values[0]]);
      } finally {
        excel.calculationMode = before;
        await scratch.sync();
      }
    },
  }),
  probe({
    belief: "A pane that has Excel's shared runtime can hear whether it is seen.",
    source: "OfficeDev/office-js#6844",
    needs: "SharedRuntime 1.1",
    expected: written("function"),
    ask: () => Promise.resolve(written(typeof Office.addin.onVisibilityModeChanged)),
  }),
  probe({
    belief: delays
      ? "Excel lets a batch wait for the end of a cell's edit."
      : "Excel lets no batch wait for the end of a cell's edit.",
    source: `${REFERENCE}excel.runoptions#excel-excel-runoptions-delayforcelledit-member`,
    expected: written(delays),
    ask: () =>
      Promise.resolve(written(Office.context.requirements.isSetSupported("DelayForCellEdit", "1.1"))),
  }),
];
