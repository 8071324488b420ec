import { CalculatedColumns } from "../../../../tools/preview/host/calculated-columns";
import type { Grid, SheetRange } from "../../../../tools/preview/host/grid";
import { Quirks } from "../../../../tools/preview/host/quirks";
import { loadExcel } from "../../../support/excel-runtime";
import type { ExcelRuntime } from "../../../support/excel-runtime";

/** The table "List" with the headers Value and Twice, and so many rows. */
async function listed(rows: readonly (readonly (string | number)[])[]): Promise<ExcelRuntime> {
  const runtime = loadExcel();
  runtime.host.faults.fillsCalculatedColumns = true;
  await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const address = `A1:B${rows.length + 1}`;
    sheet.getRange(address).values = [["Value", "Twice"], ...rows.map((row) => [...row])];
    sheet.tables.add(address, true).name = "List";
    await context.sync();
  });
  return runtime;
}

const write = ({ Excel }: ExcelRuntime, address: string, formulas: (string | number)[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });

const twice = ({ grid }: ExcelRuntime, rows: number) => grid.formulas(grid.rangeAt(`B2:B${rows + 1}`)).flat();

test("a formula in the only row comes again in each row that is written below", async () => {
  const runtime = await listed([[1, ""]]);
  await write(runtime, "B2", [["=A2*2"]]);
  await write(runtime, "A3:A4", [[2], [3]]);
  runtime.grid.type("A5", 4);
  expect(twice(runtime, 4)).toEqual(["=A2*2", "=A3*2", "=A4*2", "=A5*2"]);
});

test("formulas that differ all become the last one where there was one row before", async () => {
  const runtime = await listed([["", ""]]);
  await write(runtime, "B2:B4", [['=HYPERLINK("#F6","F6")'], ['=HYPERLINK("#G6","G6")'], ["=$A$1"]]);
  expect(twice(runtime, 3)).toEqual(["=$A$1", "=$A$1", "=$A$1"]);
});

test("what a later row brings stays, and so does a cell that somebody empties", async () => {
  const runtime = await listed([[1, ""]]);
  await write(runtime, "B2", [["=A2*2"]]);
  await write(runtime, "A3:B3", [[2, "none"]]);
  runtime.grid.clear("B2");
  expect(twice(runtime, 2)).toEqual(["", "none"]);
});

test("a formula in an added row fills the column, over what stood there", async () => {
  const runtime = await listed([
    [1, 2],
    [2, "typed"],
  ]);
  await runtime.Excel.run(async (context) => {
    context.workbook.tables.getItem("List").rows.add(undefined, [[3, "=A4*2"]]);
    await context.sync();
  });
  expect(twice(runtime, 3)).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
});

test("a formula among other cells stays where it is, and so it does on a kind host", async () => {
  const runtime = await listed([
    [1, 2],
    [2, 4],
  ]);
  await write(runtime, "B3", [["=A3*2"]]);
  expect(twice(runtime, 2)).toEqual([2, "=A3*2"]);
  const kind = await listed([[1, ""]]);
  kind.host.faults.fillsCalculatedColumns = false;
  await write(kind, "B2", [["=A2*2"]]);
  await write(kind, "A3", [[2]]);
  expect(twice(kind, 2)).toEqual(["=A2*2", ""]);
});

test("a grid that tells of edits late, as Univer does, is filled once", async () => {
  const { grid } = await listed([[1, ""]]);
  const told: SheetRange[] = [];
  let edited: (range: SheetRange) => void = () => undefined;
  const late: Pick<Grid, "tables" | "formulas" | "values" | "write" | "listen"> = {
    tables: () => grid.tables(),
    formulas: (range) => grid.formulas(range),
    values: (range) => grid.values(range),
    write(range, cells) {
      grid.write(range, cells);
      told.push(range);
    },
    listen(listener) {
      edited = (range) => listener.edited?.(range, "typed");
      return () => undefined;
    },
  };
  new CalculatedColumns(late, new Quirks());
  late.write(grid.rangeAt("Sheet1!B2"), [["=A2*2"]]);
  for (let turn = 0; turn < 10; turn++) for (const range of told.splice(0)) edited(range);
  expect(told).toEqual([]);
});
