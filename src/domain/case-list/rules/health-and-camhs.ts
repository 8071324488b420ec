import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const HEALTH = columnSet("healthSupport");
const health = codeReader("healthSupport");
const camhs = codeReader("camhs");

/** Guidance, 4: "prolonged, repeated and extensive health care support (excluding CAMHS)". */
export const healthAndCamhs: CaseRule = {
  id: "health-and-camhs",
  severity: "info",
  why: "“Prolonged, repeated and extensive health care support (excluding CAMHS).”",
  test: (theCase) => (health(theCase) === "Yes" ? when(camhs(theCase) === "Yes", HEALTH) : NO_COLUMNS),
  message: () =>
    "CAMHS is Yes too, and the guidance excludes CAMHS here. Check that other health care is meant.",
};
