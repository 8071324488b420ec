import type { Session } from "../app/session";
import { onRibbon } from "../excel/ribbon";

/** The ribbon's buttons do what the pane's do, in the same session: one page serves both (SharedRuntime). */
export function tieRibbon({ checkNow, nextFinding, flagTheTen }: Session): void {
  onRibbon({ checkNow, nextFinding, flagTheTen });
}
