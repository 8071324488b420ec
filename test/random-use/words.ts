import { ExcelError, sentenceOf } from "../../src/app/errors/excel-error";
import type { State } from "../../src/app/state";

/** What the pane's alert and status say. */
export function saidIn({ error, statusMessage }: State): string[] {
  const alert = error instanceof ExcelError ? sentenceOf(error) : error;
  return [alert, statusMessage].flatMap((text) => (text === undefined ? [] : [text]));
}

const SENTENCE = /^[\p{Lu}\d“‘'].*[.!?”]$/su;
const NOT_FOR_PEOPLE = /undefined|\bnull\b|NaN|\[object|Infinity|\((Type|Range|Reference|Syntax)?Error\)/;

/** What of it is no sentence for people. A fault of our own is said as one that Excel could not "go on" with. */
export function notInWords(state: State): string[] {
  const said = saidIn(state);
  const wrong = said.filter((text) => !SENTENCE.test(text) || NOT_FOR_PEOPLE.test(text));
  const { error } = state;
  const isOurs = error instanceof ExcelError && error.doing === "go on" && error.reason === "refused";
  return [
    ...wrong.map((text) => `It says: ${JSON.stringify(text)}`),
    ...(isOurs ? [`A fault of our own: ${error.detail}`] : []),
  ];
}
