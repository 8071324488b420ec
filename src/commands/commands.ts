import type { Session } from "../app/session";
import { onRibbon } from "../excel/ribbon";

/** The ribbon's buttons and the shortcuts, by their ids in the manifest and in `shortcuts.json`, run actions in the pane's own session (SharedRuntime). */
export function tieRibbon({ run }: Session): void {
  const ribbon = async () => (await import("../app/actions")).ACTIONS.ribbon;
  onRibbon({
    checkNow: async () => run((await ribbon()).checkNow),
    nextFinding: async () => run((await ribbon()).nextFinding),
    previousFinding: async () => run((await ribbon()).previousFinding),
    flagTheTen: async () => run((await ribbon()).flagTheTen),
  });
}
