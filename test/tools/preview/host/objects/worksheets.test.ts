import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, host } = loadExcel();

describe("worksheets", () => {
  test("are added, renamed, hidden, counted and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("New one");
      sheet.name = "Case list";
      sheet.tabColor = "#123456";
      sheet.showGridlines = false;
      sheet.load("name,position,visibility,tabColor,showGridlines,id");
      const count = worksheets.getCount();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: "Case list",
        position: 1,
        visibility: "Visible",
        tabColor: "#123456",
        showGridlines: false,
      });
      expect(count.value).toBe(2);
      sheet.visibility = "Hidden";
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet1", "Visible"],
        ["Case list", "Hidden"],
      ]);
      sheet.delete();
      await context.sync();
    });
    expect(grid.sheets()).toHaveLength(1);
  });

  test("are moved to another place, and refuse one that there is not", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Last").position = 0;
      worksheets.load("items/name,items/position");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Last", "Sheet1"]);
      worksheets.getItem("Last").position = 2;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Last").delete();
      await context.sync();
    });
  });

  test.each(["a/b", "History", "x".repeat(32), ""])("refuse the name %j", async (name) => {
    const added = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = name;
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("keep one of them in sight", async () => {
    const deleted = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await expect(deleted).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("freeze their panes and remember how they are printed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$5:$5");
      page.setPrintTitleColumns("$A:$B");
      page.setPrintMargins("Inches", { left: 0.5, footer: 0.25 });
      page.headersFooters.defaultForAllPages.rightFooter = "Page &P";
      sheet.horizontalPageBreaks.add("A3");
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A40");
      sheet.horizontalPageBreaks.add("A20:C20");
      page.load("orientation,zoom");
      const titles = page.getPrintTitleRowsOrNullObject().load("address");
      const range = page.getPrintAreaOrNullObject();
      await context.sync();
      expect(page.orientation).toBe("Landscape");
      expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(titles.address).toBe("Sheet1!5:5");
      expect(range.isNullObject).toBe(true);
      const [{ id } = { id: "" }] = host.grid.sheets();
      expect(host.printOf(id)).toEqual({
        orientation: "landscape",
        pagesWide: 1,
        margins: { left: 36, footer: 18 },
        rightFooter: "Page &P",
        pagesBeginAt: [20, 40],
        titleRows: "5:5",
        titleColumns: "A:B",
      });
    });
    expect(grid.frozen(grid.activeSheet())).toEqual({ rows: 5, columns: 2 });
  });

  test("show their used range, and none while they are empty", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const nothing = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange("B2:C4").values = [
        ["a", ""],
        ["", ""],
        ["", "b"],
      ];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("Sheet2!B2:C4");
    });
  });
});

test("with a chart sheet in front there is no active worksheet and no selected cell", async () => {
  const { Excel, grid } = loadExcel();
  grid.showChartSheet();
  const asked = (ask: (workbook: Excel.Workbook) => unknown) =>
    Excel.run(async (context) => {
      ask(context.workbook);
      await context.sync();
    });
  await expect(asked(({ worksheets }) => worksheets.getActiveWorksheet().load("name"))).rejects.toMatchObject(
    {
      code: "UnsupportedSheet",
    },
  );
  await expect(asked((workbook) => workbook.getSelectedRange().load("address"))).rejects.toMatchObject({
    code: "InvalidSelection",
  });
  await asked(({ worksheets }) => {
    worksheets.getItem("Sheet1").activate();
    worksheets.getActiveWorksheet().load("name");
  });
});
