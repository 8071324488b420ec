import type { CaseList } from "../../domain/case-list/case-list";
import type { Finding } from "../../domain/case-list/finding";
import { readiness } from "../../domain/fill/readiness";
import { CASE_RULES, LIST_RULES } from "../../domain/case-list/rules";
import type { Proposal } from "../../domain/fill/tidy-up/tidy-up";
import { counted } from "../../domain/case-list/wording";
import type { Desk } from "../desk";
import { ExcelError } from "../excel-error";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type * as UseCases from "./use-cases";
import type { Workbook } from "../workbook";
import { reasonsBefore } from "./reasons-now";
import {
  describedFindings,
  listedFindings,
  type FindingFilter,
  neighbour,
} from "../../domain/fill/finding-filter";

/** What the authority can press while it fills the list. */
export interface FillPresses {
  readonly checkNow: () => Promise<void>;
  /** "Set up the case list" and "Repair". */
  readonly setUp: () => Promise<void>;
  readonly goTo: (finding: Finding) => Promise<void>;
  /** Of those that are listed, in their order. */
  readonly nextFinding: () => Promise<void>;
  readonly previousFinding: () => Promise<void>;
  /** Changes which findings are listed, and in which order. */
  readonly listBy: (change: Partial<FindingFilter>) => void;
  /** "Apply": writes these corrections, as `proposalsFor` gave them. */
  readonly tidyUp: (chosen: readonly Proposal[]) => Promise<void>;
  readonly undoTidyUp: () => Promise<void>;
  /** `agreed`: how many blank cells were shown. */
  readonly fillNo: (agreed: number) => Promise<void>;
  /** A reason for a warning; "" takes it away. */
  readonly giveReason: (finding: Finding, text: string) => Promise<void>;
  readonly makeTheChecksSheet: () => Promise<void>;
  /** Looks for hidden things, comments and links: `State.sight`. */
  readonly checkBeforeSending: () => Promise<void>;
}

const useCases = (): Promise<typeof UseCases> => import("./use-cases");

export function fillPresses(desk: Desk): FillPresses {
  const { press, pressInTurn, state, set, readNow } = desk;

  const visit = async (
    workbook: Workbook,
    { layout }: CaseList,
    finding: Finding,
    at: number | undefined,
  ): Promise<string> => {
    await workbook.goTo(layout.sheet, finding.address);
    set({ at, visited: finding });
    return `${finding.address}: ${finding.message}`;
  };

  const step = (by: 1 | -1): Promise<void> =>
    press(by === 1 ? "Next finding" : "Previous finding", async (workbook) => {
      // From the ribbon this may be the first press of all.
      if (!state().checked) await readNow();
      const { checked: now, findingFilter, at, visited } = state();
      if (!now || now.findings.length === 0) return NO_FINDINGS;
      const from = at !== undefined && visited ? { place: at, finding: visited } : undefined;
      const listed = listedFindings(describedFindings(now), findingFilter);
      const found = neighbour(listed, findingFilter.by, from, by);
      return found ? visit(workbook, now.list, found.finding, found.place) : NONE_LISTED;
    });

  return {
    checkNow: () =>
      press("Check now", async () => {
        await readNow({ anew: true });
        const { checked: now, error } = state();
        if (error instanceof ExcelError) throw error;
        if (!now) return "There is no case list in this workbook yet.";
        const rules = CASE_RULES.length + LIST_RULES.length - now.couldNotRun.length;
        return `Checked ${counted(now.list.cases.length, "case")} by ${rules} rules: ${counted(now.findings.length, "finding")}.`;
      }),
    setUp: () =>
      press(state().damage.length > 0 ? "Repair" : "Set up the case list", async (workbook) =>
        (await useCases()).setUp(workbook),
      ),
    goTo: (finding) =>
      press("Go to", async (workbook) => {
        const now = state().checked;
        if (!now) return NO_FINDINGS;
        const at = now.findings.indexOf(finding);
        return visit(workbook, now.list, finding, at < 0 ? undefined : at);
      }),
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
    listBy: (change) => {
      set({ findingFilter: { ...state().findingFilter, ...change } });
    },
    tidyUp: (chosen) =>
      press("Apply", async (workbook) => {
        const { said, tidied } = await (await useCases()).tidyUp(workbook, chosen);
        set({ tidied });
        return said;
      }),
    undoTidyUp: () =>
      press("Undo tidy up", async (workbook) => {
        const said = await (await useCases()).undoTidying(workbook, state().tidied);
        set({ tidied: [] });
        return said;
      }),
    fillNo: (agreed) => press("Fill No", async (workbook) => (await useCases()).fillNo(workbook, agreed)),
    giveReason: (finding, text) =>
      pressInTurn("Keep the reason", async (workbook) =>
        (await useCases()).giveReason(workbook, reasonsBefore(state()), finding, text),
      ),
    makeTheChecksSheet: () =>
      press("Make the Checks sheet", async (workbook) =>
        (await useCases()).makeTheChecksSheet(workbook, reasonsBefore(state())),
      ),
    checkBeforeSending: () =>
      press("Check before sending", async (workbook) => {
        await readNow({ anew: true });
        const { checked: now, error } = state();
        if (error instanceof ExcelError) throw error;
        if (!now) throw new CannotDo("There is no case list in this workbook yet.");
        set({ hiddenContent: await workbook.readHiddenContent() });
        return readiness(now, now.reasons).message;
      }),
  };
}

const NO_FINDINGS = "No findings.";
const NONE_LISTED = "None of the findings is of the kind that is shown. Press Show all findings.";
