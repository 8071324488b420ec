import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, host, grid, idle } = loadExcel();

test("values that are written are read back with their address", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["Name", "Age"],
      ["1047", 9],
    ];
    range.load(["values", "address", "rowCount", "valueTypes", "text"]);
    await context.sync();
    expect(range.values).toEqual([
      ["Name", "Age"],
      ["1047", 9],
    ]);
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.rowCount).toBe(2);
    expect(range.valueTypes[1]).toEqual(["String", "Double"]);
    expect(range.text).toEqual([
      ["Name", "Age"],
      ["1047", "9"],
    ]);
  });
});

test("a property that was not loaded cannot be read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow("The property 'values' is not available");
  });
});

test("null leaves a cell as it is and empty text empties it", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:F1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "x"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a", "", "x"]]);
  });
});

test("a write of thousands of cells, which comes in chunks, arrives whole and is one step to undo", async () => {
  const rows = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 23 }, (__, column) => row * 23 + column),
  );
  const steps = grid.steps;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A10").getResizedRange(399, 22);
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  expect(grid.steps).toBe(steps + 1);
  grid.undo();
  expect(grid.usedRange(grid.activeSheet())?.bottom).toBe(1);
});

test("a block of another size than the range is refused", async () => {
  const written = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a whole column has no cells to give", async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A:A")
      .load("values,address,rowCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.address).toBe("Sheet1!A:A");
    expect(column.rowCount).toBe(1_048_576);
  });
});

test("ranges lead to other ranges", async () => {
  await Excel.run(async (context) => {
    const start = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
    const found = [
      start.getCell(1, 1),
      start.getRow(0),
      start.getColumn(2),
      start.getOffsetRange(1, -1),
      start.getResizedRange(1, 0),
      start.getBoundingRect("F1"),
      start.getIntersection("C1:C3"),
      start.getEntireRow(),
      start.getEntireColumn(),
      start.getLastRow(),
      start.getLastCell(),
      start.getRowsBelow(2),
    ].map((range) => range.load("address"));
    await context.sync();
    expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "C3",
      "B2:D2",
      "D2:D5",
      "A3:C6",
      "B2:D6",
      "B1:F5",
      "C2:C3",
      "2:5",
      "B:D",
      "B5:D5",
      "D5",
      "B6:D7",
    ]);
  });
});

test("a formula reads as its text and its value, and as what was calculated once it is", async () => {
  grid.calculate = (formula) => (formula === "=1+1" ? 2 : "#NAME?");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1:H2");
    range.formulas = [["=1+1"], ["=NONE()"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[2], ["#NAME?"]]);
    expect(range.formulas).toEqual([["=1+1"], ["=NONE()"]]);
    expect(range.valueTypes).toEqual([["Double"], ["Error"]]);
  });
});

test("rows inserted on the sheet take a held range and everything below with them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Moving");
    const range = sheet.getRange("A3:B3");
    range.values = [["kept", '=COUNTA($A3:A$3,Sheet1!A3)&"A3"']];
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address,formulas");
    await context.sync();
    expect(range.address).toBe("Moving!A5:B5");
    expect(range.formulas).toEqual([["kept", '=COUNTA($A5:A$5,Sheet1!A3)&"A3"']]);
    sheet.getRange("5:5").delete("Up");
    await context.sync();
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("contents and formats are cleared apart", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("J1");
    cell.values = [["x"]];
    cell.format.fill.color = "#ff0000";
    cell.clear("Contents");
    cell.load("values,format/fill/color");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
    expect(cell.format.fill.color).toBe("#FF0000");
    cell.clear("Formats");
    cell.load("format/fill/color");
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFFFF");
  });
});

test("a block is copied with its formats over a larger one", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Copies");
    const source = sheet.getRange("A1:B1");
    source.values = [["a", 1]];
    sheet.getRange("B1").format.font.bold = true;
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    const copy = sheet.getRange("A3:B4").load("values");
    const bold = sheet.getRange("B4").load("format/font/bold");
    await context.sync();
    expect(copy.values).toEqual([
      ["a", 1],
      ["a", 1],
    ]);
    expect(bold.format.font.bold).toBe(true);
  });
});

test("no reference is held when all runs have ended", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await idle();
  expect(host.references).toBe(0);
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

test("rows are hidden by hand, by an add-in or by a filter; null where only some are", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").values = [["Age"], [9], [10], [11], [12]];
    sheet.tables.add("A1:A5", true).name = "Ages";
    sheet.getRange("8:9").rowHidden = true;
    await context.sync();
    grid.filter("Ages", ([age]) => Number(age) < 11);
    const ranges = ["A2:A3", "A4:A5", "A2:A5", "B8", "B7:B9"].map((address) =>
      sheet.getRange(address).load("rowHidden"),
    );
    await context.sync();
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([false, true, null, true, null]);
    grid.clearFilter("Ages");
    sheet.getRange("8:8").rowHidden = false;
    const all = sheet.getRange("A1:A8").load("rowHidden");
    await context.sync();
    expect(all.rowHidden).toBe(false);
  });
});
