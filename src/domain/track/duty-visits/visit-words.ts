import { dayInWords } from "../../spreadsheet/dates";
import type { DutyVisit } from "./duty-visits";

/** "Visit 1, North office, Wed 05/07/2006, DLI". */
export const visitName = ({ visit, dutyPoint, day, inspector }: DutyVisit): string =>
  [
    `Visit ${visit || "not entered"}`,
    dutyPoint,
    day === undefined ? "" : dayInWords(day),
    /^\d/.test(inspector) ? `inspector ${inspector}` : inspector,
  ]
    .filter((part) => part !== "")
    .join(", ");

/** How far a visit is: "Visit 1, North office, Wed 05/07/2006, DLI: 5 of 40 files drawn, 2 looked at". */
export function visitWords(one: DutyVisit): string {
  const { inLog, drawn, lookedAt } = one;
  if (drawn === 0) return `${visitName(one)}: no files drawn yet`;
  return `${visitName(one)}: ${drawn}${inLog === undefined ? "" : ` of ${inLog}`} ${(inLog ?? drawn) === 1 ? "file" : "files"} drawn, ${lookedAt} looked at`;
}
