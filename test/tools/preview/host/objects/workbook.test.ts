import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, idle } = loadExcel();

afterEach(async () => {
  await idle();
});

test("the selection can be read and set", async () => {
  grid.goTo("B2:C3");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C3");
    expect(active.address).toBe("Sheet1!B2");
    context.workbook.worksheets.getItem("Sheet1").getRange("F14").select();
    await context.sync();
  });
  expect(grid.selection()).toMatchObject({ top: 13, left: 5 });
});

test("a workbook has the name of its file", async () => {
  const { Excel, host } = loadExcel();
  host.workbookName = "Children.csv";
  await Excel.run(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    expect(workbook.name).toBe("Children.csv");
  });
});
