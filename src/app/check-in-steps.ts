import type * as CaseListOf from "./case-list-of";
import type { CaseList } from "../domain/case-list/case-list";
import type { CheckResult } from "../domain/case-list/check";
import type { Clock } from "./clock";
import { inSteps } from "./in-steps";

const loadRules = () => import(/* webpackChunkName: "check" */ "../domain/case-list/check");
/** What finds the cases in a reading. */
export const loadReading = async (): Promise<typeof CaseListOf> =>
  import(/* webpackChunkName: "check" */ "./case-list-of");

/** With these comes much that the pane opens without: they are loaded while Office.js is still on its way. */
export const loadCheck = (): Promise<unknown> => Promise.all([loadReading(), loadRules()]);

/** What every rule finds in a list. */
export const checkInSteps = async (list: CaseList, clock: Clock): Promise<CheckResult> =>
  inSteps((await loadRules()).checkSteps(list), clock);
