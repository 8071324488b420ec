import type { Clock } from "../app/clock";
import { ExcelError } from "../app/errors/excel-error";
import type { Workbook } from "../app/workbook";
import { withDateSystem } from "./date-system";
import { excelWorkbook } from "./workbook";

/** What the manifest asks for: conditional formats, validation and the events of all sheets. */
const MINIMUM = "1.9";
/** What Office.HostType.Excel holds; null where the page is not in Office at all. */
const EXCEL = "Excel";

/**
 * Waits for Office.js and for Excel behind it. Rejects with an ExcelError where there is no Excel or it is too old;
 * where Office.js never comes it stays pending, and the session says so after a while.
 */
export async function connectToExcel(clock: Clock): Promise<Workbook> {
  await officeLoaded();
  const { host } = await Office.onReady();
  // The page opened by itself in a browser has no host, and nothing to work on.
  if (String(host) !== EXCEL) throw new ExcelError("excel not there", "open");
  if (!Office.context.requirements.isSetSupported("ExcelApi", MINIMUM))
    throw new ExcelError("excel too old", "open");
  return withDateSystem(excelWorkbook(clock), clock);
}

/** The page paints before Office.js has loaded, so its script may still be on the way. */
function officeLoaded(): Promise<void> {
  if ("Office" in globalThis) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.getElementById("office-js");
    script?.addEventListener("load", () => {
      resolve();
    });
    script?.addEventListener("error", () => {
      reject(new ExcelError("excel not there", "open"));
    });
  });
}
