import { DONE } from "../../../tools/probe/answers";
import { probe } from "../../../tools/probe/probe";
import { type Result, runAll } from "../../../tools/probe/run-all";
import { type ExcelRuntime, loadExcel } from "../../support/excel-runtime";

let runtime: ExcelRuntime;
let uninstall: () => void;
beforeEach(() => {
  runtime = loadExcel();
  uninstall = runtime.install();
});
afterEach(() => uninstall());

const untidy = probe({
  belief: "A probe makes things.",
  source: "OfficeDev/office-js#1",
  expected: DONE,
  async ask(scratch) {
    await scratch.table("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    scratch.context.workbook.names.add(scratch.name("name"), scratch.cells("A1"));
    scratch.context.workbook.settings.add(scratch.name("setting"), "kept");
    scratch.context.workbook.worksheets.add(scratch.sheetName("b"));
    return scratch.outcome();
  },
});

async function run(probes = [untidy]): Promise<Result[]> {
  const results: Result[] = [];
  await runAll({ Things: probes }, runtime.idle, (result) => results.push(result));
  return results;
}

test("probes leave the workbook as they found it", async () => {
  const { grid, host } = runtime;
  expect(await run()).toMatchObject([{ group: "Things", outcome: { kind: "held" } }]);
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([grid.tables(), grid.names(), [...host.settings]]).toEqual([[], [], []]);
  expect(host.references).toBe(0);
});

test("what one probe leaves behind when it fails is taken away too", async () => {
  const failing = probe({
    ...untidy,
    async ask(scratch) {
      await untidy.ask(scratch);
      throw new Error("told to");
    },
  });
  expect(await run([failing, untidy])).toMatchObject([
    { outcome: { kind: "not held", came: "an error: told to" } },
    { outcome: { kind: "held" } },
  ]);
  expect(runtime.grid.sheets()).toHaveLength(1);
});

test("a workbook with anything in it is left alone", async () => {
  runtime.grid.type("B7", "somebody’s");
  await expect(run()).rejects.toThrow(
    "This workbook is not empty. Open a new workbook, and run the probes there.",
  );
  expect(runtime.host.mutations.every((batch) => Object.keys(batch).length === 0)).toBe(true);
});

test("what an Excel does not have is said, and is no failure", async () => {
  const newer = probe({ ...untidy, needs: "ExcelApi 1.13" });
  const elsewhere = probe({
    ...untidy,
    async ask(scratch) {
      scratch.sheet.showOutlineLevels(1, 1);
      return scratch.outcome();
    },
  });
  expect(await run([newer, elsewhere])).toMatchObject([
    { outcome: { kind: "not supported here", why: "needs ExcelApi 1.13" } },
    { outcome: { kind: "not supported here" } },
  ]);
});
