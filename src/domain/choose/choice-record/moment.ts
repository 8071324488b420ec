import type { Time } from "../../shared/time";

/**
 * When something was done, as people write it: "24/11/2026 18:39 GMT". Earlier versions kept it without the zone, and
 * Selection record may say anything.
 */
export type Moment = string & { readonly brand: "Moment" };

export const asMoment = (text: string): Moment => text as Moment;

/** The same time as people write it: on the night the clocks go back, 01:50 BST comes before 01:10 GMT. */
export function momentOf(time: Time): Moment {
  const [, year = "", month = "", day = "", clock = "", offset = ""] =
    /^(\d+)-(\d+)-(\d+)T(\d+:\d+).*([+-]\d+:\d+)$/.exec(time) ?? [];
  return asMoment(`${day}/${month}/${year} ${clock} ${ZONES.get(offset) ?? `UTC${offset}`}`);
}

/** As England calls them: the inspectorate works nowhere else. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["+00:00", "GMT"],
  ["-00:00", "GMT"],
  ["+01:00", "BST"],
]);
