import { loadExcel } from "../../../support/excel-runtime";

const { Excel, host, grid, idle } = loadExcel();

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

describe("names", () => {
  test("are made from ranges and formulas, and lead to their ranges", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { names } = context.workbook;
      sheet.name = "Case list";
      names.add("ListDate", sheet.getRange("B3"));
      names.add("Expected", "=35");
      names.load("items/name,items/formula,items/type,items/value,items/visible");
      const range = names.getItem("ListDate").getRange().load("address");
      const byName = sheet.getRange("ListDate").load("address");
      const none = names.getItemOrNullObject("Missing").getRangeOrNullObject();
      await context.sync();
      expect(names.items.map((item) => item.toJSON())).toMatchObject([
        {
          name: "ListDate",
          formula: "='Case list'!$B$3",
          type: "Range",
          value: "'Case list'!B3",
          visible: true,
        },
        { name: "Expected", formula: "=35", type: "Double", value: 35, visible: true },
      ]);
      expect(range.address).toBe("'Case list'!B3");
      expect(byName.address).toBe("'Case list'!B3");
      expect(none.isNullObject).toBe(true);
      sheet.getRange("1:1").insert("Down");
      const moved = names.getItem("ListDate").load("formula");
      await context.sync();
      expect(moved.formula).toBe("='Case list'!$B$4");
      names.getItem("Expected").delete();
      sheet.name = "Sheet1";
      await context.sync();
    });
    expect(grid.names().map(({ name }) => name)).toEqual(["ListDate"]);
  });

  test.each([
    ["LAC35", "InvalidArgument"],
    ["List Date", "InvalidArgument"],
    ["listdate", "ItemAlreadyExists"],
  ])("refuse %s", async (name, code) => {
    const added = Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code });
  });
});

test("settings are kept, changed and deleted, and the host gives them for saving", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("match", { columns: ["a", "b"] });
    settings.add("seed", "1234");
    await context.sync();
    const match = settings.getItem("match").load("value");
    const missing = settings.getItemOrNullObject("missing");
    settings.load("items/key");
    await context.sync();
    expect(match.value).toEqual({ columns: ["a", "b"] });
    expect(missing.isNullObject).toBe(true);
    expect(settings.items.map(({ key }) => key)).toEqual(["match", "seed"]);
    settings.getItem("match").delete();
    await context.sync();
  });
  expect([...host.settings]).toEqual([["seed", "1234"]]);
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

test("formats are set and read, and read as null where cells differ", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A20:B21");
    range.numberFormat = [
      ["@", "dd/mm/yyyy"],
      ["@", "dd/mm/yyyy"],
    ];
    range.values = [
      ["0071", 38_881],
      ["0072", 38_882],
    ];
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.columnWidth = 90;
    range.format.font.color = "#8A0010";
    range.format.font.strikethrough = true;
    range.format.borders.getItem("EdgeBottom").color = "#B35900";
    range.format.protection.locked = false;
    sheet.getRange("A20").format.font.bold = true;
    range.load(
      "text,numberFormat,format/wrapText,format/horizontalAlignment,format/columnWidth,format/font/color,format/font/bold,format/font/strikethrough,format/protection/locked",
    );
    const border = range.format.borders.getItem("EdgeTop").load("style,color");
    await context.sync();
    expect(range.text).toEqual([
      ["0071", "13/06/2006"],
      ["0072", "14/06/2006"],
    ]);
    expect(range.numberFormat[0]).toEqual(["@", "dd/mm/yyyy"]);
    expect(range.format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      columnWidth: 90,
      font: { color: "#8A0010", bold: null, strikethrough: true },
      protection: { locked: false },
    });
    expect([border.style, border.color]).toEqual(["Continuous", "#B35900"]);
  });
  expect(grid.columnWidth(grid.activeSheet(), 1)).toBe(90);
});

test("hidden rows are told", async () => {
  grid.hideRows("30:31");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = ["30:31", "31:32", "33:34"].map((rows) => sheet.getRange(rows).load("rowHidden"));
    await context.sync();
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, null, false]);
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
