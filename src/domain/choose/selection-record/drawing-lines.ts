import type { BroughtBack, ChoiceRecord, Drawing } from "../choice-record/choice-record";
import { byWords } from "./by-whom";
import { caseNumbersInWords } from "./case-numbers";
import { labelledLines, type RecordLine } from "./record-line";

/** What stands before an earlier choice that was brought back. */
export const BROUGHT_BACK = "Brought back";

type AsTyped = (number: string) => string;

/** Every draw, numbered, and among them each earlier choice that was brought back: it is no draw of its own. */
export const drawingLines = ({ drawings, broughtBack }: ChoiceRecord, asTyped: AsTyped): RecordLine[] =>
  Array.from({ length: drawings.length + 1 }, (_, i) => [
    ...drawings.slice(i - 1, i).flatMap((drawing) => linesOf(drawing, i, asTyped)),
    ...broughtBack.filter((back) => back.drawings === i).flatMap((back) => backLines(back, asTyped)),
  ]).flat();

function linesOf(
  { method, seed, at, picked, kept = [], excluded, filled, fingerprint }: Drawing,
  place: number,
  asTyped: AsTyped,
): RecordLine[] {
  const named = (numbers: readonly string[]): string => caseNumbersInWords(numbers.map(asTyped));
  return [
    ...labelledLines(`${place}. ${method}${place === 1 ? "" : " again"}`, `on ${at} with seed ${seed}`),
    ...labelledLines(
      "",
      `picked before: ${named(picked)}${kept.length > 0 ? `; flagged before: ${named(kept)}` : ""}; left out: ${named(excluded)}`,
    ),
    ...labelledLines("", `came in: ${named(filled)}`),
    ...labelledLines("", `fingerprint of the list: ${fingerprint}`),
  ];
}

function backLines(
  { at, who, choice, drawing, ticked, unticked }: BroughtBack,
  asTyped: AsTyped,
): RecordLine[] {
  const named = (numbers: readonly string[]): string => caseNumbersInWords(numbers.map(asTyped));
  const of = drawing === undefined ? "none" : `${drawing + 1}.`;
  return [
    ...labelledLines(BROUGHT_BACK, `on ${at}${byWords(who)} the choice of ${choice}; its draw: ${of}`),
    ...labelledLines("", `ticked: ${named(ticked)}; unticked: ${named(unticked)}`),
  ];
}
