import { loadExcel } from "../../../support/excel-runtime";
import type { ExcelRuntime } from "../../../support/excel-runtime";

/** Registers every event the add-in uses and notes what comes. */
async function listening({ Excel }: ExcelRuntime): Promise<string[]> {
  const heard: string[] = [];
  const hear = (what: string) => (event: object) => {
    heard.push("address" in event ? `${what} ${String(event.address)}` : what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(hear("sheet changed"));
    sheet.onSelectionChanged.add(hear("sheet selected"));
    sheet.onCalculated.add(hear("sheet calculated"));
    context.workbook.worksheets.onChanged.add(hear("any changed"));
    context.workbook.worksheets.onAdded.add(hear("added"));
    context.workbook.worksheets.onDeleted.add(hear("deleted"));
    context.workbook.worksheets.onActivated.add(hear("activated"));
    context.workbook.onSelectionChanged.add(hear("workbook selected"));
    await context.sync();
  });
  return heard;
}

test("edits by hand of every kind are told to the sheet and the workbook", async () => {
  const runtime = loadExcel();
  const { grid, idle } = runtime;
  const heard = await listening(runtime);
  grid.type("A1", 1);
  grid.pick("A2", 2);
  grid.paste("B1", [
    [1, 2],
    [3, 4],
  ]);
  grid.clear("A1");
  grid.undo();
  await idle();
  const ranges = ["A1", "A2", "B1:C2", "A1", "A1"];
  expect(heard.filter((event) => event.startsWith("sheet"))).toEqual(
    ranges.map((range) => `sheet changed ${range}`),
  );
  expect(heard.filter((event) => event.startsWith("any"))).toEqual(
    ranges.map((range) => `any changed ${range}`),
  );
});

test("a change tells its kind, who made it, and for a single cell what was there", async () => {
  const { Excel, grid, idle } = loadExcel();
  const events: Excel.WorksheetChangedEventArgs[] = [];
  grid.type("A1", "before");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  grid.type("A1", 5);
  grid.fillWith("A1:A2", 6);
  await idle();
  expect(events).toMatchObject([
    {
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: grid.activeSheet(),
      details: { valueBefore: "before", valueTypeBefore: "String", valueAfter: 5, valueTypeAfter: "Double" },
    },
    { address: "A1:A2", details: undefined },
  ]);
  await Excel.run(async (context) => {
    const range = events[1]?.getRange(context).load("values");
    await context.sync();
    expect(range?.values).toEqual([[6], [6]]);
  });
});

test("an add-in's own write is told to it too", async () => {
  const { Excel, idle } = loadExcel();
  const sources: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(({ triggerSource }) => Promise.resolve(void sources.push(triggerSource)));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await idle();
  expect(sources).toEqual(["ThisLocalAddin"]);
});

test("what a batch brings about is told after its answer", async () => {
  const { host } = loadExcel();
  const order: string[] = [];
  host.onEvents(([entry]) => void order.push(`event ${String(entry?.messageType)}`));
  const answer = host.handle({
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2: { Id: 2, ObjectPathType: 3, Name: "GetActiveCell", ParentObjectPathId: 1 },
    },
    Actions: [{ Id: 3, ActionType: 3, Name: "Select", ObjectPathId: 2 }],
  });
  const answered = answer.then(() => order.push("answer"));
  await answered;
  await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(["answer", "event 2"]);
});

test("tables tell of their own cells", async () => {
  const { Excel, grid, idle } = loadExcel();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add(({ address }) => Promise.resolve(void heard.push(`table ${address}`)));
    context.workbook.tables.onChanged.add(({ address }) =>
      Promise.resolve(void heard.push(`any ${address}`)),
    );
    table.onSelectionChanged.add(({ isInsideTable }) =>
      Promise.resolve(void heard.push(isInsideTable ? "in" : "out")),
    );
    await context.sync();
  });
  grid.type("A2", 1);
  grid.type("F9", 1);
  grid.goTo("A2");
  grid.goTo("F9");
  await idle();
  expect(heard).toEqual(["table A2", "any A2", "in", "out"]);
});

test("sheets that come, go and are shown are told, and selections and calculations", async () => {
  const runtime = loadExcel();
  const { grid, idle } = runtime;
  const heard = await listening(runtime);
  const sheet = grid.addSheet("Other");
  grid.activate(sheet);
  grid.deleteSheet(sheet);
  grid.goTo("Sheet1!C3");
  grid.type("Sheet1!C4", "=C3");
  await idle();
  expect(heard).toEqual([
    "added",
    "activated",
    "deleted",
    "activated",
    "sheet selected C3",
    "workbook selected",
    "sheet changed C4",
    "any changed C4",
    "sheet calculated ",
  ]);
});

test("a handler that is removed hears no more", async () => {
  const { Excel, grid, idle } = loadExcel();
  const handler = jest.fn(() => Promise.resolve());
  const added = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("Sheet1").onChanged.add(handler);
    await context.sync();
    return result;
  });
  grid.type("A1", 1);
  await idle();
  await Excel.run(added.context, async (context) => {
    added.remove();
    await context.sync();
  });
  grid.type("A1", 2);
  await idle();
  expect(handler).toHaveBeenCalledTimes(1);
});
