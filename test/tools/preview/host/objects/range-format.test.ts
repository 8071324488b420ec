import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, idle } = loadExcel();

afterEach(async () => {
  await idle();
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
