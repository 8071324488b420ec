import { sampleList } from "../sample/sample-list";
import { connectToolbar } from "./toolbar";
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
if (!grid || !pane) throw new Error("The page has no element for the grid or for the pane.");
window.preview = new PreviewApp(grid, pane, sampleList());
connectToolbar(window.preview);
