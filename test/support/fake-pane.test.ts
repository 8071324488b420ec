import { loadExcel } from "./excel-runtime";

test("the add-in hears when its pane is closed and opened, until it no longer listens", async () => {
  const { Office, pane } = loadExcel();
  const heard: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  pane.close();
  pane.close();
  await Office.addin.showAsTaskpane();
  expect(heard).toEqual(["Hidden", "Taskpane"]);
  await stop();
  pane.close();
  expect(heard).toHaveLength(2);
  expect(pane.isShown).toBe(false);
});

test("an add-in can ask to be loaded with the workbook", async () => {
  const { Office } = loadExcel();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe("Load");
});
