import type { Desk } from "../desk";
import { Refusal } from "../refusal";
import { flagTheTen } from "./flag-the-ten";
import { trackCase } from "./track-case";

/** What the inspectors can press while they choose. */
export interface ChoosePresses {
  readonly flagTheTen: () => Promise<void>;
  /** `caseIndex`: a case's `index`. */
  readonly track: (caseIndex: number, on: boolean) => Promise<void>;
}

export const choosePresses = ({ press, pressInTurn, state }: Desk): ChoosePresses => ({
  flagTheTen: () => press("Flag the ten", flagTheTen),
  track: (caseIndex, on) =>
    pressInTurn("Track", async (workbook) => {
      const number = state().checked?.list.cases.find(({ index }) => index === caseIndex)?.number;
      if (number === undefined) throw new Refusal("That case is no longer in the list.");
      return trackCase(workbook, number, on);
    }),
});
