import type { Change } from "../../spreadsheet/change";
import { appended, logPrefix, type Stamp, settingsUnder } from "../../log/log";
import { CHOICE_LOG, OLD_CHOICE_KEY } from "./choice-settings";
import type { ChoiceEvent } from "./choice-event";
import type { ChoiceRecord } from "./choice-record";

type Settings = ReadonlyMap<string, string>;

/** Keeps what has happened, an entry for each event. */
export const keepEvents = (settings: Settings, events: readonly ChoiceEvent[], stamp: Stamp): Change[] =>
  appended(settings, CHOICE_LOG, events.map(storedEvent), stamp);

/** Has a press give way to another's of which it did not know when it decided. */
export const expectChoice = (settings: Settings): Change[] =>
  [OLD_CHOICE_KEY, logPrefix(CHOICE_LOG)].map((prefix) => ({
    type: "expect settings",
    prefix,
    settings: settingsUnder(settings, prefix),
    otherwise: "Somebody else has changed the choice meanwhile. Look at it, then press again.",
  }));

/** The form in which an event is kept. */
const storedEvent = (event: ChoiceEvent): object =>
  event.type === "so far" ? { type: event.type, record: wholeChoice(event.record) } : event;

/** The form in which a choice is kept as a whole. */
export const wholeChoice = (record: ChoiceRecord): object => ({
  drawings: record.drawings,
  broughtBack: record.broughtBack,
  withdrawals: record.withdrawals,
  withdrawn: [...record.withdrawn],
  sinceDrawing: [...record.sinceDrawing],
  turns: record.turns,
  flaggings: record.flaggings.map(({ at, ten, fingerprint, rows, changed }) => ({
    ...{ at, ten, fingerprint, rows, changed },
  })),
  ...(record.inspector && { inspector: record.inspector }),
  chosen: record.baseline,
  filled: [...record.filled],
  pickReasons: [...record.pickReasons],
  excluded: [...record.excluded],
  written: [...record.written],
  renumbered: [...record.renumbered],
  nos: [...record.nos],
  ...(record.oldLines.length > 0 && { lines: record.oldLines }),
});
