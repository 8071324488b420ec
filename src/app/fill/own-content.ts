import { choiceSettings } from "../../domain/choose/choice-record/choice-settings";
import type { OwnContent } from "../../domain/fill/check-before-sending";
import { isChecksOutdated } from "../../domain/fill/checks-sheet/checks-outdated";
import { MATCH_KEY } from "../../domain/fill/returned/kept-match-key";
import type { CheckedList } from "../state";
import type { Reading } from "../workbook";
import { ownSheets } from "./own-sheets";

/** What is the add-in's own in the workbook, as it was last read. */
export function ownContent(
  reading: Reading,
  { keptReasons, unreadReasons, findings }: Pick<CheckedList, "keptReasons" | "unreadReasons" | "findings">,
): OwnContent {
  const { settings, ourTables, list } = reading;
  const { Checks } = ourTables;
  return {
    sheets: [...ownSheets(reading), ...(list ? [list.sheet] : [])],
    outdatedChecks: Checks && isChecksOutdated(Checks, findings) ? Checks.sheet : undefined,
    kept: {
      reasons: keptReasons.length,
      unreadReasons,
      choiceNotes: choiceSettings(settings).size,
      hasMatch: settings.has(MATCH_KEY),
    },
  };
}
