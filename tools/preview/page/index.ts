import "./use-lazy-segmenter";
import { AddInFrame } from "./add-in-frame";
import { makePaneWidthMovable } from "./pane-width";
import type { PreviewApp } from "./preview-app";
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
makePaneWidthMovable(divider, pane);
// `/?probe` shows the probes in place of the add-in, beside an empty workbook.
const isProbe = new URLSearchParams(window.location.search).has("probe");
// The pane loads while the grid's scripts do, which are ten times as long.
const addIn = new AddInFrame(pane, isProbe ? "/probe.html" : "/taskpane.html", "workbook-1");
void import(/* webpackChunkName: "grid" */ "./open-preview").then(({ openPreview }) => {
  window.preview = openPreview(grid, pane, addIn, isProbe);
});
