import type { Quirks } from "../../../tools/preview/host/quirks";
import type { Probe } from "../../../tools/probe/probe";
import { PROBES } from "../../../tools/probe/probes";
import { type Outcome, runProbe } from "../../../tools/probe/run-probe";
import { loadExcel } from "../../support/excel-runtime";
import type { Calculate } from "../../support/memory-grid/memory-grid";

/** Knows "=A1*2", which is all that probes calculate. */
const calculate: Calculate = (formula, { sheet, top }, grid) =>
  formula === "=A1*2" ? Number(grid.values({ sheet, top, left: 0, bottom: top, right: 0 })[0]?.[0]) * 2 : 0;

/** Asks the host of the tests and of the preview, which may be told to have other quirks. */
async function asked(probe: Probe, quirks: Partial<Quirks> = {}): Promise<Outcome> {
  const { install, idle, host, grid } = loadExcel({ excelApi: "1.13" });
  Object.assign(host.faults, quirks);
  grid.calculate = calculate;
  const uninstall = install();
  try {
    return await runProbe(probe, 1, idle);
  } finally {
    uninstall();
  }
}

// The host is to be what we believe that Excel is.
describe.each(Object.entries(PROBES))("%s", (_, probes) => {
  test.each(probes.map((probe) => [probe.belief, probe] as const))("%s", async (_belief, probe) => {
    expect(await asked(probe)).toMatchObject({ kind: "held" });
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

describe("an Excel that does otherwise is found out", () => {
  test.each<[what: string, quirks: Partial<Quirks>, group: keyof typeof PROBES, came: string[]]>([
    [
      "writes over rows that a filter leaves out",
      { misplacesFilteredWrites: false },
      "Filtered and hidden rows",
      ['[["1"],["2"],["3"],["4"]]'],
    ],
    [
      "keeps filtered rows silently",
      { deletesFilteredRows: "nothing" },
      "Filtered and hidden rows",
      ["nothing"],
    ],
    ["deletes filtered rows", { deletesFilteredRows: "done" }, "Filtered and hidden rows", ["done"]],
    [
      "leaves columns of formulas alone",
      { fillsCalculatedColumns: false },
      "Calculated columns and links",
      ['[[""]]', '[["=\\"first\\""],["=\\"last\\""]]'],
    ],
    [
      "cannot freeze",
      { freezePanesFails: "GeneralException" },
      "Sheets",
      ["refused", "an error: GeneralException"],
    ],
  ])("it %s", async (_, quirks, group, came) => {
    const found: string[] = [];
    for (const probe of PROBES[group]) {
      const outcome = await asked(probe, quirks);
      if (outcome.kind === "not held") found.push(outcome.came);
    }
    expect(found).toEqual(came);
  });
});
