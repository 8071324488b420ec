import { PROBES } from "../../../tools/probe/probes";
import { runProbe } from "../../../tools/probe/run-probe";
import { loadExcel } from "../../support/excel-runtime";

/** What the host does not do yet: each of these is to become held. */
const NOT_YET: ReadonlySet<string> = new Set([
  "A table is made over cells that have an AutoFilter.",
  "A formula in the only row of a column is the column's: the next row gets it too.",
  "Rows that are added with formulas of their own all end up with one of them.",
  "Rows that a filter leaves out are hidden rows.",
  "Of rows of which some are hidden, Excel gives null.",
  "A reading has the rows that a filter leaves out.",
  "A cell that is written singly in a row that a filter leaves out lands there.",
  "Rows that a filter shows, written as one array without hidden rows in it, are written right.",
  "A row that a filter leaves out is not deleted.",
  "A defined name whose sheet is deleted stays, and leads nowhere.",
  "A cell that is copied over another takes its validation away.",
  "In manual calculation a formula keeps its value until Excel is told to calculate.",
  "A pane that has Excel's shared runtime can hear whether it is seen.",
]);

// The host of the tests and of the preview is to be what we believe that Excel is.
describe.each(Object.entries(PROBES))("%s", (_, probes) => {
  test.each(probes.map((probe, i) => [probe.belief, probe, i] as const))("%s", async (_belief, probe, i) => {
    const { install, idle } = loadExcel({ excelApi: "1.13" });
    const uninstall = install();
    try {
      const outcome = await runProbe(probe, i, idle);
      if (NOT_YET.has(probe.belief)) expect(outcome.kind).not.toBe("held");
      else expect(outcome).toMatchObject({ kind: "held" });
    } finally {
      uninstall();
    }
  });
});

const all = Object.values(PROBES).flat();

test("no two probes ask the same", () => {
  expect(new Set(all.map(({ belief }) => belief)).size).toBe(all.length);
});

test("each belief is a sentence, and says where it comes from", () => {
  for (const { belief, source } of all) {
    expect(belief).toMatch(/^[A-Zn].*\.$/);
    expect(source).toMatch(/^(OfficeDev\/office-js#\d+|https:\/\/(learn|support)\.microsoft\.com\/.+)$/);
  }
});
