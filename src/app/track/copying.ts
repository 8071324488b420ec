import { CannotDo } from "../../domain/shared/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import type { Tracking } from "../../domain/track/tracking";
import { checkTracking } from "../../domain/track/check-tracking";
import { nobodyInNotes } from "../../domain/track/rules/nobody-in-notes";
import { type Action, action, type ActionInfo } from "../action";
import { caseListOf } from "../case-list-of";
import type { Copy } from "../copy";
import { places } from "../places";
import { requireTracking, tenMissingIn } from "./read-tracking";

/**
 * An action that copies a text about the ten, from what was read last: a clipboard is open for a moment after a press,
 * not for as long as a reading may take. `none`: what to do where there is nothing to write of.
 * `past`: which days of the timetable the text does not name, since they are past; "" where none is.
 * `leftOut`: what the text leaves out, and why; "" where nothing.
 */
export const copying = (
  info: ActionInfo,
  textOf: (tracking: Tracking, authority: string) => string | undefined,
  none: string,
  past: (tracking: Tracking) => string = () => "",
  leftOut: (tracking: Tracking) => string = () => "",
): Action<[copy: Copy]> =>
  action({
    ...info,
    async run({ state }, copy: Copy) {
      const { reading } = state();
      if (!reading) throw new CannotDo("The list has not been read yet. Press again in a moment.");
      const missing = tenMissingIn(reading);
      if (missing !== undefined) throw new CannotDo(missing);
      const tracking = requireTracking(reading);
      const text = textOf(tracking, trimmed(caseListOf(reading)?.band.Authority ?? ""));
      const omitted = leftOut(tracking);
      if (text === undefined) throw new CannotDo(sentences(none, omitted));
      const said = (await copy(text))
        ? "The text is copied. Paste it into your letter to the authority."
        : "The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.";
      return sentences(said, mayIdentifyWords(tracking), omitted, past(tracking));
    },
  });

/** Which cells of the sheet may tell who somebody is: the text may hold what stands there. */
function mayIdentifyWords(tracking: Tracking): string {
  const { findings } = checkTracking(tracking, nobodyInNotes);
  const cells = [...new Set(findings.map(({ address }) => address))];
  return cells.length === 0
    ? ""
    : `Read it before you send it: on ${tracking.existing.sheet}, ${places(cells)} may tell who somebody is.`;
}

const sentences = (...said: readonly string[]): string => said.filter((words) => words !== "").join(" ");
