import { loadExcel } from "../../../support/excel-runtime";

const { Excel, idle } = loadExcel();

afterEach(async () => {
  await idle();
});

describe("null objects", () => {
  test("tell so after a sync, and so does everything asked of them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").getEntireRow();
      const table = sheet.tables.getItemOrNullObject("None");
      range.load("address");
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(table.isNullObject).toBe(true);
    });
  });

  test("take no properties", async () => {
    const written = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").name = "Somewhere";
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a member that the host has not is refused by its name", async () => {
  const sorted = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A3")
      .sort.apply([{ key: 0 }]);
    await context.sync();
  });
  await expect(sorted).rejects.toMatchObject({
    code: "NotImplemented",
    message: "the preview host has no Range.sort",
  });
});

test("an error tells which statement was at fault", async () => {
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    },
  });
});
