import { loadExcel } from "../../../support/excel-runtime";
import type { ExcelRuntime } from "../../../support/excel-runtime";

async function changesHeard({ Excel }: ExcelRuntime): Promise<string[]> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(`changed ${address}`)));
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(`selected ${address}`)));
    await context.sync();
  });
  return heard;
}

/** One read and one write, as one batch. */
function work({ Excel }: ExcelRuntime, options: Excel.RunOptions = {}): Promise<unknown> {
  return Excel.run(options, async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[1]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
}

function read({ Excel }: ExcelRuntime): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
}

test("dropdown picks, or all changes, or all events can go untold", async () => {
  const runtime = loadExcel();
  const { grid, host, idle } = runtime;
  const heard = await changesHeard(runtime);
  host.faults.withoutChangeEvent.add("picked");
  grid.pick("A1", 1);
  grid.type("A2", 1);
  host.faults.noChangeEvents = true;
  grid.type("A3", 1);
  grid.goTo("A4");
  host.faults.noEvents = true;
  grid.goTo("A5");
  host.faults.noEvents = false;
  host.faults.noChangeEvents = false;
  grid.type("A6", 1);
  await idle();
  expect(heard).toEqual(["changed A2", "selected A4", "changed A6"]);
});

test("while a cell is edited a batch fails, and works again afterwards", async () => {
  const runtime = loadExcel();
  runtime.host.faults.editing = true;
  await expect(work(runtime)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  runtime.host.faults.editing = false;
  await expect(work(runtime)).resolves.toEqual([[1]]);
});

test("a batch that asks to be delayed waits for the end of the editing", async () => {
  const runtime = loadExcel();
  const { host, grid } = runtime;
  host.faults.editing = true;
  const working = work(runtime, { delayForCellEdit: true });
  grid.type("A1", "typed meanwhile");
  expect(grid.values(grid.rangeAt("A1"))).toEqual([["typed meanwhile"]]);
  host.faults.editing = false;
  await expect(working).resolves.toEqual([[1]]);
});

test("a protected sheet can be read and not changed, until it is unprotected", async () => {
  const runtime = loadExcel();
  const { Excel, grid } = runtime;
  grid.setProtected(grid.activeSheet(), true);
  await expect(work(runtime)).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(read(runtime)).resolves.toEqual([[""]]);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected");
    protection.unprotect();
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  await expect(work(runtime)).resolves.toEqual([[1]]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["a format", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a validation", (sheet) => sheet.getRange("A1").dataValidation.clear()],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
])("a protected sheet refuses %s", async (_, change) => {
  const { Excel, grid } = loadExcel();
  grid.setProtected(grid.activeSheet(), true);
  const changed = Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(changed).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a read-only workbook refuses every change", async () => {
  const runtime = loadExcel();
  runtime.host.faults.readOnly = true;
  await expect(work(runtime)).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(read(runtime)).resolves.toEqual([[""]]);
});

test("a sheet deleted meanwhile is not found, nor is a range of it valid", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Brief");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    grid.deleteSheet(grid.sheets()[1]?.id ?? "");
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    sheet.load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("the next batches fail with a code, and then no more", async () => {
  const runtime = loadExcel();
  runtime.host.faults.failNext(2, "GeneralException");
  await expect(work(runtime)).rejects.toMatchObject({ code: "GeneralException" });
  await expect(work(runtime)).rejects.toMatchObject({ code: "GeneralException" });
  await expect(work(runtime)).resolves.toEqual([[1]]);
});

test("a batch fails at any of its actions: what came before stays done, and the next batch works", async () => {
  const { Excel, grid, host } = loadExcel();
  const written = grid.rangeAt("A1:A3");
  const write = (value: number) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).values = [[value]];
      await context.sync();
    });
  await write(0);
  const { actions } = host;
  const done: unknown[] = [];
  for (let n = 0; n < actions; n += 1) {
    await write(0);
    host.faults.failAction(n, "GeneralException");
    await expect(write(1)).rejects.toMatchObject({ code: "GeneralException" });
    done.push(grid.values(written).flat().join(""));
  }
  expect([...new Set(done)]).toEqual(["000", "100", "110"]);
  await write(1);
  expect(grid.values(written)).toEqual([[1], [1], [1]]);
});

test("the batch that fails can be a later one", async () => {
  const runtime = loadExcel();
  runtime.host.faults.failAction(0, "AccessDenied", 1);
  await expect(work(runtime)).resolves.toEqual([[1]]);
  await expect(work(runtime)).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(work(runtime)).resolves.toEqual([[1]]);
});

test("a batch can be done in part and never answered, while later ones are", async () => {
  const runtime = loadExcel();
  const { grid, host } = runtime;
  const answered = jest.fn();
  host.faults.silenceAction(0);
  void work(runtime).then(answered, answered);
  await runtime.idle();
  expect(grid.values(grid.rangeAt("A1"))).toEqual([[""]]);
  host.faults.silenceAction(1000);
  void work(runtime).then(answered, answered);
  await runtime.idle();
  expect(grid.values(grid.rangeAt("A1"))).toEqual([[1]]);
  await expect(read(runtime)).resolves.toEqual([[1]]);
  expect(answered).not.toHaveBeenCalled();
});

test("batches are not answered while the host holds them, and then in order", async () => {
  const runtime = loadExcel();
  const release = runtime.host.faults.hold();
  const order: string[] = [];
  const first = work(runtime).then(() => order.push("first"));
  const second = read(runtime).then(() => order.push("second"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual([]);
  expect(runtime.host.mutations).toEqual([]);
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "second"]);
});

test("what was done before a fault in a batch stays done", async () => {
  const { Excel, grid } = loadExcel();
  const half = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["second"]];
    await context.sync();
  });
  await expect(half).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(grid.values(grid.rangeAt("A1"))).toEqual([["first"]]);
});

test("batches and what each of them changed are counted", async () => {
  const runtime = loadExcel();
  const { host, idle } = runtime;
  await read(runtime);
  await idle();
  expect([host.batches, host.mutations, host.releases]).toEqual([1, [{}], 1]);
  host.resetCounts();
  await work(runtime);
  await idle();
  expect([host.batches, host.mutations]).toEqual([1, [{ "Range.values": 1 }]]);
});

test("actions, cells that are read and bytes of requests are counted", async () => {
  const { Excel, host, idle } = loadExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C5").load("values,formulas,address");
    await context.sync();
  });
  await idle();
  expect(host.cellsRead).toBe(30);
  expect(host.actions).toBe(7);
  expect(host.bytes).toBeGreaterThan(300);
  host.resetCounts();
  expect([host.actions, host.cellsRead, host.bytes]).toEqual([0, 0, 0]);
});
