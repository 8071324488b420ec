import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, host, idle } = loadExcel();

afterEach(async () => {
  await idle();
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
