import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, idle } = loadExcel();

afterEach(async () => {
  await idle();
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
