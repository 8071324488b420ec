import { emptyWorkbook } from "../files/workbook-content";
import { sampleList } from "../sample/sample-list";
import type { AddInFrame } from "./add-in-frame";
import { PreviewApp } from "./preview-app";
import { connectToolbar } from "./toolbar";

/** Opens the first workbook beside its pane: the sample list, or an empty one for the probes. */
export function openPreview(
  grid: HTMLElement,
  pane: HTMLElement,
  addIn: AddInFrame,
  isProbe: boolean,
): PreviewApp {
  const app = new PreviewApp(grid, pane, isProbe ? emptyWorkbook() : sampleList(), addIn);
  connectToolbar(app, isProbe);
  return app;
}
