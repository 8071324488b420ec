import "./use-lazy-segmenter";
import { emptyWorkbook } from "../files/workbook-content";
import { sampleList } from "../sample/sample-list";
import { connectToolbar } from "./toolbar";
import { makePaneWidthMovable } from "./pane-width";
import { PreviewApp } from "./preview-app";
import "./page.css";

declare global {
  interface Window {
    /** For tests in the browser: the host can be made nasty and asked what reached it. */
    preview: PreviewApp;
  }
}

const grid = document.getElementById("grid");
const pane = document.getElementById("pane");
const divider = document.getElementById("divider");
if (!grid || !pane || !divider)
  throw new Error("The page has no element for the grid, the pane or the line between.");
// `/?probe` shows the probes in place of the add-in, beside an empty workbook.
window.preview = new URLSearchParams(window.location.search).has("probe")
  ? new PreviewApp(grid, pane, emptyWorkbook(), "/probe.html")
  : new PreviewApp(grid, pane, sampleList());
connectToolbar(window.preview);
makePaneWidthMovable(divider, pane);
