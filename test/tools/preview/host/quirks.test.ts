import { loadExcel } from "../../../support/excel-runtime";
import type { ExcelRuntime } from "../../../support/excel-runtime";

const on = (
  { Excel }: ExcelRuntime,
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
) =>
  Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

/** Ages 1 to 5 in the table "Ages" at A1:A6, of which the filter shows the odd ones. */
async function filtered(): Promise<ExcelRuntime> {
  const runtime = loadExcel();
  await on(runtime, (sheet) => {
    sheet.getRange("A1:A6").values = [["Age"], [1], [2], [3], [4], [5]];
    sheet.tables.add("A1:A6", true).name = "Ages";
  });
  runtime.grid.filter("Ages", ([age]) => Number(age) % 2 === 1);
  return runtime;
}

const ages = ({ grid }: ExcelRuntime): unknown[] => grid.values(grid.rangeAt("A2:A6")).flat();

describe("what is written over rows that a filter leaves out", () => {
  const write = (runtime: ExcelRuntime, address: string, values: number[][]) =>
    on(runtime, (sheet) => {
      sheet.getRange(address).values = values;
    });

  test("lands in its rows on a kind host", async () => {
    const runtime = await filtered();
    runtime.host.faults.misplacesFilteredWrites = false;
    await write(runtime, "A2:A6", [[11], [12], [13], [14], [15]]);
    expect(ages(runtime)).toEqual([11, 12, 13, 14, 15]);
  });

  test("goes into the rows in sight on another, in order, and the rest is lost", async () => {
    const runtime = await filtered();
    await write(runtime, "A2:A6", [[11], [12], [13], [14], [15]]);
    expect(ages(runtime)).toEqual([11, 2, 12, 4, 13]);
  });

  test("lands right there cell by cell, and where no row is left out", async () => {
    const runtime = await filtered();
    await write(runtime, "A3", [[12]]);
    runtime.grid.clearFilter("Ages");
    await write(runtime, "A5:A6", [[14], [15]]);
    expect(ages(runtime)).toEqual([1, 12, 3, 14, 15]);
  });
});

describe("deleting a row of a filtered table", () => {
  const remove = (runtime: ExcelRuntime) =>
    on(runtime, (_, { workbook }) => workbook.tables.getItem("Ages").rows.getItemAt(0).delete());
  const removeWhole = (runtime: ExcelRuntime) => on(runtime, (sheet) => sheet.getRange("2:2").delete("Up"));

  test.each([
    ["of the table", remove],
    ["of the sheet", removeWhole],
  ])("does nothing, or is refused, as a row %s", async (_, deleteFirst) => {
    const runtime = await filtered();
    const { faults } = runtime.host;
    faults.deletesFilteredRows = "nothing";
    await deleteFirst(runtime);
    faults.deletesFilteredRows = "refused";
    await expect(deleteFirst(runtime)).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    expect(ages(runtime)).toEqual([1, 2, 3, 4, 5]);
    runtime.grid.clearFilter("Ages");
    await deleteFirst(runtime);
    expect(ages(runtime)).toEqual([2, 3, 4, 5, ""]);
  });
});

test("rows are not added to a table while others work in the workbook", async () => {
  const runtime = await filtered();
  const add = () =>
    on(runtime, (_, { workbook }) => workbook.tables.getItem("Ages").rows.add(undefined, [[6]]));
  runtime.host.faults.coEditing = true;
  await expect(add()).rejects.toMatchObject({ code: "Conflict" });
  runtime.host.faults.coEditing = false;
  await add();
  expect(runtime.grid.tableNamed("Ages").range.bottom).toBe(6);
});

test("of an unsupported sheet the name can be asked, and no cell", async () => {
  const runtime = loadExcel();
  runtime.host.faults.unsupportedSheet = runtime.grid.activeSheet();
  await on(runtime, (sheet) => sheet.load("name,visibility"));
  await expect(on(runtime, (sheet) => sheet.getUsedRange().load("address"))).rejects.toMatchObject({
    code: "UnsupportedSheet",
  });
});

test.each<[string, "freezePanesFails" | "pageLayoutFails", (sheet: Excel.Worksheet) => unknown]>([
  ["freezing panes", "freezePanesFails", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["the page's orientation", "pageLayoutFails", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["the page's titles", "pageLayoutFails", (sheet) => sheet.pageLayout.setPrintTitleRows("1:2")],
])("%s can fail, and what came before stays done", async (_, quirk, use) => {
  const runtime = loadExcel();
  const { faults } = runtime.host;
  faults[quirk] = "GeneralException";
  const work = (value: number) =>
    on(runtime, (sheet) => {
      sheet.getRange("A1").values = [[value]];
      use(sheet);
    });
  await expect(work(1)).rejects.toMatchObject({ code: "GeneralException" });
  expect(runtime.grid.values(runtime.grid.rangeAt("A1"))).toEqual([[1]]);
  faults[quirk] = undefined;
  await work(2);
});

test("settings can be gone after a reload", async () => {
  const runtime = loadExcel();
  const keep = (text: string) => on(runtime, (_, { workbook }) => workbook.settings.add("seed", text));
  await keep("first");
  runtime.host.reload();
  runtime.host.faults.losesSettings = "on reload";
  await keep("second");
  expect(runtime.host.settings.get("seed")).toBe("second");
  runtime.host.reload();
  expect(runtime.host.settings.get("seed")).toBe("first");
});

test("a batch that asks to wait for the end of an edit fails at once where Excel cannot wait", async () => {
  const { Excel, Office, host } = loadExcel({ delayForCellEdit: false });
  expect(Office.context.requirements.isSetSupported("DelayForCellEdit", "1.1")).toBe(false);
  host.faults.editing = true;
  const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

describe("limits", () => {
  test("of more than five million cells no values come, and the rest does", async () => {
    const { Excel } = loadExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:Y300000");
      range.load("address,values,formulas,rowCount,cellCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.formulas).toBeNull();
      expect([range.rowCount, range.cellCount]).toEqual([300_000, 7_500_000]);
    });
  });

  test("of more than five million cells none can be written at once", async () => {
    const runtime = loadExcel();
    await expect(
      on(runtime, (sheet) => sheet.getRange("A1:Y300000").set({ values: [[1]] })),
    ).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  test("an answer of more than 5 MB does not come, though the batch is done", async () => {
    const runtime = loadExcel();
    const { grid } = runtime;
    const text = "x".repeat(30_000);
    grid.write(
      grid.rangeAt("A1:A180"),
      Array.from({ length: 180 }, () => [text]),
    );
    await expect(
      on(runtime, (sheet) => {
        sheet.getRange("B1").values = [[1]];
        sheet.getRange("A1:A180").load("values");
      }),
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(grid.values(grid.rangeAt("B1"))).toEqual([[1]]);
  });

  test("a request of more than 5 MB is refused whole", async () => {
    const runtime = loadExcel();
    const text = "x".repeat(30_000);
    await expect(
      on(runtime, (sheet) => {
        sheet.getRange("A1:A180").values = Array.from({ length: 180 }, () => [text]);
      }),
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(runtime.grid.usedRange(runtime.grid.activeSheet())).toBeUndefined();
  });
});
