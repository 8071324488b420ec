import type { WithdrawnBecause } from "../../domain/choose/replace";
import type { Desk } from "../desk";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Copy } from "./copy-the-request";
import type * as UseCases from "./use-cases";

/** What the inspectors can press while they choose. Cases are named by their numbers, as `Case.number` has them. */
export interface ChoosePresses {
  /** `caseIndex`: a case's `index`. */
  readonly track: (caseIndex: number, on: boolean) => Promise<void>;
  readonly exclude: (number: string, on: boolean) => Promise<void>;
  /** Why a case is picked or excluded. */
  readonly giveCaseReason: (number: string, text: string) => Promise<void>;
  readonly draw: (seed: string) => Promise<void>;
  readonly spread: (seed: string) => Promise<void>;
  readonly flagTheTen: () => Promise<void>;
  readonly replace: (number: string, because: WithdrawnBecause, more: string) => Promise<void>;
  readonly copyTheRequest: (copy: Copy) => Promise<void>;
  readonly forgetTheChoice: () => Promise<void>;
}

const useCases = (): Promise<typeof UseCases> => import("./use-cases");

export const choosePresses = ({ press, pressInTurn, state, clock }: Desk): ChoosePresses => ({
  track: (caseIndex, on) => {
    // Now, not when its turn has come: by then another case may stand in that row.
    const number = state().checked?.list.cases.find(({ index }) => index === caseIndex)?.number;
    return pressInTurn("Track", async (workbook) => {
      if (number === undefined) throw new CannotDo("That case is no longer in the list.");
      return (await useCases()).trackCase(workbook, number, on);
    });
  },
  exclude: (number, on) =>
    pressInTurn("Exclude", async (workbook) => (await useCases()).excludeCase(workbook, number, on)),
  giveCaseReason: (number, text) =>
    pressInTurn("Give a reason", async (workbook) =>
      (await useCases()).giveCaseReason(workbook, number, text),
    ),
  draw: (seed) =>
    press("Draw", async (workbook) => (await useCases()).fillTheTen(workbook, "Draw", seed, clock.now())),
  spread: (seed) =>
    press("Spread", async (workbook) => (await useCases()).fillTheTen(workbook, "Spread", seed, clock.now())),
  flagTheTen: () =>
    press("Flag the ten", async (workbook) => (await useCases()).flagTheTen(workbook, clock.now())),
  replace: (number, because, more) =>
    press("Replace", async (workbook) =>
      (await useCases()).replaceCase(workbook, number, because, more, clock.now()),
    ),
  copyTheRequest: (copy) =>
    press("Copy the request", async () => (await useCases()).copyTheRequest(state().reading, copy)),
  forgetTheChoice: () =>
    press("Forget the choice", async (workbook) => (await useCases()).forgetTheChoice(workbook)),
});
