import type { WithdrawnBecause } from "../../domain/choosing/replace";
import type { Desk } from "../desk";
import { Refusal } from "../refusal";
import { type Copy, copyTheRequest } from "./copy-the-request";
import { excludeCase, sayWhy } from "./exclude-case";
import { fillTheTen } from "./fill-the-ten";
import { flagTheTen } from "./flag-the-ten";
import { forgetTheChoice } from "./forget-the-choice";
import { replaceCase } from "./replace-case";
import { trackCase } from "./track-case";

/** What the inspectors can press while they choose. Cases are named by their numbers, as `Case.number` has them. */
export interface ChoosePresses {
  /** `caseIndex`: a case's `index`. */
  readonly track: (caseIndex: number, on: boolean) => Promise<void>;
  readonly exclude: (number: string, on: boolean) => Promise<void>;
  /** Why a case is picked or excluded. */
  readonly sayWhy: (number: string, text: string) => Promise<void>;
  readonly draw: (seed: string) => Promise<void>;
  readonly spread: (seed: string) => Promise<void>;
  readonly flagTheTen: () => Promise<void>;
  readonly replace: (number: string, because: WithdrawnBecause, more: string) => Promise<void>;
  readonly copyTheRequest: (copy: Copy) => Promise<void>;
  readonly forgetTheChoice: () => Promise<void>;
}

export const choosePresses = ({ press, pressInTurn, state, clock }: Desk): ChoosePresses => ({
  track: (caseIndex, on) =>
    pressInTurn("Track", async (workbook) => {
      const number = state().checked?.list.cases.find(({ index }) => index === caseIndex)?.number;
      if (number === undefined) throw new Refusal("That case is no longer in the list.");
      return trackCase(workbook, number, on);
    }),
  exclude: (number, on) => pressInTurn("Exclude", (workbook) => excludeCase(workbook, number, on)),
  sayWhy: (number, text) => pressInTurn("Give a reason", (workbook) => sayWhy(workbook, number, text)),
  draw: (seed) => press("Draw", (workbook) => fillTheTen(workbook, "Draw", seed, clock.now())),
  spread: (seed) => press("Spread", (workbook) => fillTheTen(workbook, "Spread", seed, clock.now())),
  flagTheTen: () => press("Flag the ten", (workbook) => flagTheTen(workbook, clock.now())),
  replace: (number, because, more) =>
    press("Replace", (workbook) => replaceCase(workbook, number, because, more, clock.now())),
  copyTheRequest: (copy) => press("Copy the request", () => copyTheRequest(state().reading, copy)),
  forgetTheChoice: () => press("Forget the choice", forgetTheChoice),
});
