import type { CaseList } from "../domain/case-list/case-list";
import type { CheckResult, checkSteps } from "../domain/case-list/check";
import type { Clock } from "./clock";
import { inSteps } from "./in-steps";

/** With the rules comes much that the pane opens without: they are loaded while Office.js is still on its way. */
export const loadCheck = (): Promise<{ readonly checkSteps: typeof checkSteps }> =>
  import(/* webpackChunkName: "check" */ "../domain/case-list/check");

/** What every rule finds in a list. */
export const checkInSteps = async (list: CaseList, clock: Clock): Promise<CheckResult> =>
  inSteps((await loadCheck()).checkSteps(list), clock);
