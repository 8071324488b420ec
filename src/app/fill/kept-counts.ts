import { choiceSettings } from "../../domain/choose/kept-choice";
import type { KeptCounts } from "../../domain/fill/check-before-sending";
import { MATCH_KEY } from "../../domain/fill/returned/kept-match-key";
import type { CheckedList } from "../state";
import type { Reading } from "../workbook";

/** How much the add-in keeps in the workbook itself, as it was last read. */
export const keptCounts = (
  { settings }: Pick<Reading, "settings">,
  { keptReasons, unreadReasons }: Pick<CheckedList, "keptReasons" | "unreadReasons">,
): KeptCounts => ({
  reasons: keptReasons.length,
  unreadReasons,
  choiceNotes: choiceSettings(settings).size,
  hasMatch: settings.has(MATCH_KEY),
});
