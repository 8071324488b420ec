import { loadExcel } from "./excel-runtime";

test.each<[string, string, (range: Excel.Range) => unknown]>([
  ["1.9", "getExtendedRange", (range) => range.getExtendedRange("Down")],
  ["1.8", "copyFrom", (range) => range.copyFrom("B1")],
  ["1.7", "dataValidation", (range) => range.dataValidation],
])("an Excel with ExcelApi %s has no %s, which came later", async (excelApi, _, use) => {
  const { Excel, host } = loadExcel({ excelApi });
  const used = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
    await context.sync();
  });
  await expect(used).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(host.batches).toBe(0);
});

test("requirement sets are told by number, not by text", () => {
  const { Office } = loadExcel({ excelApi: "1.9" });
  const { requirements } = Office.context;
  expect(
    ["1.8", "1.9", "1.10", "1.17"].map((version) => requirements.isSetSupported("ExcelApi", version)),
  ).toEqual([true, true, false, false]);
});

test("the runtime's names can be made global and taken back", async () => {
  const runtime = loadExcel();
  const uninstall = runtime.install();
  await Excel.run((context) => context.sync());
  await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel" });
  uninstall();
  expect(Reflect.get(globalThis, "Excel")).toBeUndefined();
});
