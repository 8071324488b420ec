import { bringBack } from "../../src/app/choose/bring-back";
import { copyTheRequest } from "../../src/app/choose/copy-the-request";
import { draw } from "../../src/app/choose/draw";
import { excludeCase } from "../../src/app/choose/exclude-case";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../src/app/choose/give-case-reason";
import { replace } from "../../src/app/choose/replace";
import { spread } from "../../src/app/choose/spread";
import { trackCase } from "../../src/app/choose/track-case";
import { checkBeforeSending } from "../../src/app/fill/check-before-sending";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { giveReason } from "../../src/app/fill/give-reason";
import { copyAChaser } from "../../src/app/track/copy-a-chaser";
import { copyTheFilesRequest } from "../../src/app/track/copy-the-files-request";
import { copyTheInterviewRequest } from "../../src/app/track/copy-the-interview-request";
import { programme } from "../../src/app/track/programme";
import { summary } from "../../src/app/track/summary";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import type { Session } from "../../src/app/session";
import type { Finding } from "../../src/domain/case-list/finding";
import { earlierChoices } from "../../src/domain/choose/choice-record/earlier-choices";
import { WITHDRAWN_BECAUSE } from "../../src/domain/choose/withdrawn-because";
import { notesOf } from "../support/at-choose";
import type { Chance } from "../support/chance";

/** A press of one of two panes. */
export interface PanePress {
  readonly kind: "draw" | "tick" | "note" | "replace" | "flag" | "forget" | "reason" | "checks" | "track";
  readonly name: string;
  readonly press: () => Promise<boolean>;
  /** The reason that it gives. */
  readonly reason?: { readonly finding: Finding; readonly text: string };
}

/** So many cases are pressed on, so that two panes meet. */
const FEW = 12;

/** What somebody does next in a pane, of what it shows. */
export function aPanePress(session: Session, chance: Chance): PanePress {
  const { checked, choiceRecord } = session.state();
  const earlier = choiceRecord ? earlierChoices(choiceRecord) : [];
  const cases = checked?.list.cases ?? [];
  const number = chance.pick(cases.slice(0, FEW)).number;
  const ten = cases.filter(({ tracked }) => tracked).map((one) => one.number);
  const one = ten.length > 0 ? chance.pick(ten) : number;
  const on = chance.oneIn(2);
  const seed = String(1 + chance.below(4));
  const word = `word ${chance.below(1000)}`;
  const warnings = checked?.findings.filter(({ severity }) => severity === "warning") ?? [];
  const of = (kind: PanePress["kind"], name: string, press: PanePress["press"]): PanePress => ({
    kind,
    name,
    press,
  });
  const reason = (): PanePress => {
    const finding = chance.pick(warnings);
    const text = chance.oneIn(5) ? "" : word;
    return {
      ...of("reason", `reason ${finding.address} ${text}`, () => session.run(giveReason, finding, text)),
      reason: { finding, text },
    };
  };
  const checks = (): PanePress => of("checks", "checks", () => session.run(checksSheet));
  /** A reason where there is a warning to give it for. */
  const given = warnings.length > 0 ? reason : checks;
  return chance.pick<() => PanePress>([
    () => of("draw", `draw ${seed}`, () => session.run(draw, seed)),
    () => of("draw", `draw ${seed}`, () => session.run(draw, seed)),
    () => of("draw", `spread ${seed}`, () => session.run(spread, seed)),
    () => of("tick", `track ${number} ${on}`, () => session.run(trackCase, number, on)),
    () => of("tick", `untrack ${one}`, () => session.run(trackCase, one, false)),
    () => of("note", `exclude ${number} ${on}`, () => session.run(excludeCase, number, on)),
    () => of("note", `exclude ${number}`, () => session.run(excludeCase, number, true)),
    () => of("note", `explain ${one}`, () => session.run(giveCaseReason, one, word)),
    () =>
      of("replace", `replace ${one}`, () => session.run(replace, one, chance.pick(WITHDRAWN_BECAUSE), word)),
    () => of("flag", "flag", () => session.run(flagTheTen)),
    () =>
      chance.oneIn(4)
        ? of("forget", "forget", () => session.run(forgetTheChoice, notesOf(session)))
        : given(),
    given,
    given,
    checks,
    () => of("checks", "before sending", () => session.run(checkBeforeSending)),
    () =>
      earlier.length > 0
        ? of("tick", "bring back", () => session.run(bringBack, chance.pick(earlier).key))
        : checks(),
    () => of("track", "tracking sheet", () => session.run(trackingSheet)),
    () => of("track", "programme", () => session.run(programme)),
    () => of("track", "summary", () => session.run(summary)),
    () => {
      const copy = chance.pick([copyTheRequest, copyTheFilesRequest, copyTheInterviewRequest, copyAChaser]);
      return of("track", copy.id, () => session.run(copy, () => Promise.resolve(true)));
    },
  ])();
}
