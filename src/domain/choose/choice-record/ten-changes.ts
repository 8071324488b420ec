import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { caseNumbered } from "../../case-list/find-case";
import {
  bitsBefore,
  type CaseDigests,
  changedSince,
  changeWords,
  numberIn,
  UNKNOWN_DIGESTS,
} from "../changed-since";
import { type Choice, ORIGIN_WORDS } from "../choice";
import { changeAsWritten, numberAsWritten } from "../number-as-written";
import type { ChoiceRecord } from "./choice-record";

/** What has changed about the ten since they were last flagged, in sentences; "" where nothing has. */
export function tenChanges(record: ChoiceRecord, list: CaseList, ten: Choice["ten"]): string {
  const before = record.flaggings.at(-1);
  if (!before) return "";
  const written = numberAsWritten(list, record);
  const now = new Set(ten.map(({ theCase }) => theCase.number));
  const went = before.ten.filter((number) => !now.has(number));
  const renumbered = new Set(before.ten.flatMap((number) => record.renumbered.get(number) ?? []));
  const came = ten.filter(
    ({ theCase: { number } }) => !before.ten.includes(number) && !renumbered.has(number),
  );
  const cases = list.cases.filter(({ number }) => before.ten.includes(number));
  const changed =
    changedSince({ fingerprint: "", ...rowsKnown(record, before.ten) }, { ...list, cases }) ?? [];
  return [
    ...went.map((number) => {
      const other = record.renumbered.get(number);
      return `${written(number)} ${other === undefined ? wentWords(number, record, list) : `is ${written(other)} now: all its other cells are as they were`}.`;
    }),
    ...came.map(({ theCase, origin }) => `${written(theCase.number)} came in (${ORIGIN_WORDS[origin]}).`),
    ...changed
      .filter(({ kind }) => kind === "changed")
      .map((change) => changeWords(changeAsWritten(list, record)(change))),
  ].join(" ");
}

const wentWords = (number: string, { withdrawn }: ChoiceRecord, list: CaseList): string =>
  withdrawn.has(number)
    ? "was withdrawn"
    : caseNumbered(list, number)
      ? "is no longer of the ten"
      : "is gone from the list";

/** What is remembered of the rows of these cases, each as it was flagged last. */
export function rowsKnown({ flaggings, baseline }: ChoiceRecord, numbers: readonly string[]): CaseDigests {
  const wanted = new Set(numbers);
  const found = new Map<string, { readonly line: string; readonly bits: string | undefined }>();
  for (const rows of [baseline?.list, ...flaggings.map((one) => one.rows)]) {
    if (rows === undefined || rows.digests === UNKNOWN_DIGESTS) continue;
    const bits = bitsBefore(rows);
    for (const line of rows.digests.split("\n")) {
      const number = caseNumber(numberIn(line));
      if (wanted.has(number)) found.set(number, { line, bits: bits.get(line) });
    }
  }
  const rows = [...found.values()];
  return {
    digests: rows.map(({ line }) => line).join("\n"),
    cells: rows.map(({ bits = "" }) => bits).join("\n"),
  };
}
