import { sampleList } from "../sample/sample-list";
import { connectBar } from "./toolbar";
import { Desk } from "./preview-app";
import "./page.css";

declare global {
  interface Window {
    /** For tests in the browser: the host can be made nasty and asked what reached it. */
    desk: Desk;
  }
}

const grid = document.getElementById("grid");
const pane = document.getElementById("pane");
if (!grid || !pane) throw new Error("The page has no place for the grid or for the pane.");
window.desk = new Desk(grid, pane, sampleList());
connectBar(window.desk);
