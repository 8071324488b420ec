import { readLog } from "../log/log-schema";
import type { ChoiceEvent } from "./choice-record/choice-event";
import { choiceEvent } from "./choice-record/choice-event-schema";
import { CHOICE_LOG, choiceSettings } from "./choice-record/choice-settings";

/** What a note of the choice is about, as people are told. */
export type ChoiceNoteKind =
  | "draw"
  | "bringing back"
  | "replacement"
  | "flagging"
  | "tick"
  | "exclusion"
  | "reason"
  | "other"
  | "unread";

const KIND_BY_EVENT: Readonly<Record<ChoiceEvent["type"], ChoiceNoteKind>> = {
  drawn: "draw",
  "brought back": "bringing back",
  withdrawn: "replacement",
  flagged: "flagging",
  ticked: "tick",
  unticked: "tick",
  "tick explained": "tick",
  inspector: "other",
  excluded: "exclusion",
  "exclusion taken back": "exclusion",
  "pick explained": "reason",
  "so far": "other",
  forgotten: "other",
  written: "other",
  renumbered: "other",
  list: "other",
  filling: "other",
  "old lines cleared": "other",
};

/**
 * How many notes of the choice the workbook keeps, by what they are about: all together as many as `choiceSettings`
 * has. "other": what earlier versions kept, and notes that stand there twice, too.
 */
export function notesByKind(settings: ReadonlyMap<string, string>): ReadonlyMap<ChoiceNoteKind, number> {
  const { entries, unread } = readLog(settings, CHOICE_LOG, choiceEvent);
  const counts = new Map<ChoiceNoteKind, number>();
  for (const { event } of entries) {
    const kind = KIND_BY_EVENT[event.type];
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  counts.set("unread", unread);
  const rest = choiceSettings(settings).size - entries.length - unread;
  counts.set("other", (counts.get("other") ?? 0) + rest);
  return counts;
}
