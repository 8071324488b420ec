/** The tools' panels: in one chunk, since the pane opens without them. */
export { BeforeSending } from "./BeforeSending";
export { FillNo } from "./FillNo";
export { TidyUp } from "./TidyUp";
