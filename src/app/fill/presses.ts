import type { CaseList } from "../../domain/case-list";
import type { Finding } from "../../domain/finding";
import { CASE_RULES, LIST_RULES } from "../../domain/rules";
import type { Desk } from "../desk";
import { Fault } from "../fault";
import type { Workbook } from "../workbook";
import { setUp } from "./set-up";

/** What the authority can press while it fills the list. */
export interface FillPresses {
  readonly checkNow: () => Promise<void>;
  /** "Set up the case list" and "Repair". */
  readonly setUp: () => Promise<void>;
  readonly goTo: (finding: Finding) => Promise<void>;
  readonly nextFinding: () => Promise<void>;
  readonly previousFinding: () => Promise<void>;
}

export function fillPresses(desk: Desk): FillPresses {
  const { press, state, set, readNow } = desk;

  const visit = async (
    workbook: Workbook,
    { place }: CaseList,
    finding: Finding | undefined,
    at: number,
  ): Promise<string> => {
    if (!finding) return "No findings.";
    await workbook.goTo(place.sheet, finding.address);
    set({ at: at < 0 ? undefined : at });
    return `${finding.address}: ${finding.says}`;
  };

  const step = (by: 1 | -1): Promise<void> =>
    press(by === 1 ? "Next finding" : "Previous finding", async (workbook) => {
      // From the ribbon this may be the first press of all.
      if (!state().checked) await readNow();
      const { checked: now, at } = state();
      const count = now?.findings.length ?? 0;
      if (!now || count === 0) return "No findings.";
      const place = (stepFrom(at, by) + count) % count;
      return visit(workbook, now.list, now.findings[place], place);
    });

  return {
    checkNow: () =>
      press("Check now", async () => {
        await readNow({ anew: true });
        const { checked: now, fault } = state();
        if (fault instanceof Fault) throw fault;
        if (!now) return "There is no case list in this workbook yet.";
        const rules = CASE_RULES.length + LIST_RULES.length - now.couldNotRun.length;
        return `Checked ${now.list.cases.length} cases by ${rules} rules: ${count(now.findings.length)}.`;
      }),
    setUp: () => press(state().damage.length > 0 ? "Repair" : "Set up the case list", setUp),
    goTo: (finding) =>
      press("Go to", async (workbook) => {
        const now = state().checked;
        return now ? visit(workbook, now.list, finding, now.findings.indexOf(finding)) : "No findings.";
      }),
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
  };
}

const stepFrom = (at: number | undefined, by: 1 | -1): number =>
  by === 1 ? Math.floor(at ?? -1) + 1 : Math.ceil(at ?? 0) - 1;

const count = (findings: number): string => (findings === 1 ? "1 finding" : `${findings} findings`);
