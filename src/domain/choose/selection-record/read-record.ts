import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import type { CellPosition } from "../../spreadsheet/address";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { digestList, UNKNOWN_DIGESTS } from "../changed-since";
import type { Origin } from "../choice";
import {
  type BroughtBack,
  type ChoiceRecord,
  chosenSoFar,
  type Drawing,
  EMPTY_RECORD,
  type FlaggedTen,
  type Turn,
  type Withdrawal,
} from "../choice-record/choice-record";
import { trimmed } from "../../spreadsheet/cell";
import { asMoment } from "../choice-record/moment";
import { seedOf } from "../tickets";
import { originIn } from "../why-these-cases";
import { WITHDRAWN_BECAUSE } from "../withdrawn-because";
import { byWhom } from "./by-whom";
import { caseNumbersIn } from "./case-numbers";
import { BROUGHT_BACK } from "./drawing-lines";
import { isForgotten } from "./forgotten-record";
import { NO_REASON, RECORD_HEADINGS } from "./headings";
import { type RecordEntry, recordSections } from "./record-sections";

/**
 * The choice that the sheet Selection record tells of, as it was when the ten were last flagged or one was replaced;
 * undefined where it tells of none, or of one that was forgotten. `origin`: where the sheet begins. What the sheet
 * does not say stays out: reasons for picks that are no longer ticked, and which cases of the list have changed.
 */
export function readRecord(
  cells: SheetCells,
  origin: CellPosition,
  list: CaseList,
): ChoiceRecord | undefined {
  const sections = recordSections(cells, origin);
  const under = (heading: keyof typeof RECORD_HEADINGS): readonly RecordEntry[] =>
    sections.get(RECORD_HEADINGS[heading]) ?? [];
  if (under("chosen").length === 0 || isForgotten(cells, origin)) return undefined;
  const drawings = under("drawings").flatMap(drawingIn);
  const broughtBack = broughtBackIn(under("drawings"));
  const standing = under("withdrawn").flatMap(withdrawalIn);
  const withdrawals = [...under("withdrawnEarlier").flatMap(withdrawalIn), ...standing];
  const baseline = baselineIn(under("chosen"), under("why"), list);
  const filled = filledIn(under("why"));
  const soFar = chosenSoFar({ drawings, broughtBack, withdrawals, filled, baseline });
  return {
    ...EMPTY_RECORD,
    drawings,
    broughtBack,
    filled,
    withdrawn: new Set(standing.map(({ number }) => number)),
    sinceDrawing: new Set([
      ...soFar.sinceDrawing,
      ...under("unticked").map(({ label }) => caseNumber(label)),
    ]),
    turns: under("turns").flatMap(turnIn),
    flaggings: withChanges(under("flaggings").flatMap(flaggedIn), under("changes")),
    pickReasons: new Map([...reasonsIn(under("picked"))].filter(([, reason]) => reason !== "")),
    excluded: reasonsIn(under("excluded")),
    written: writtenIn(NUMBERED.flatMap(under), under("flaggings")),
    withdrawals,
    baseline,
  };
}

/** The sections whose labels are case numbers. */
const NUMBERED = [
  "picked",
  "notKnown",
  "excluded",
  "unticked",
  "withdrawn",
  "withdrawnEarlier",
  "turns",
  "why",
] as const;

/** How case numbers are written: those of the labels, and of the tens that were flagged. */
const writtenIn = (labels: readonly RecordEntry[], flaggings: readonly RecordEntry[]): Map<string, string> =>
  new Map(
    [
      ...labels.map(({ label }) => label),
      ...flaggings.flatMap(({ text }) => caseNumbersIn(numbersOfTen(text))),
    ]
      .map((text) => [caseNumber(text), trimmed(text)] as const)
      .filter(([number, text]) => number !== text),
  );

export const reasonsIn = (entries: readonly RecordEntry[]): Map<string, string> =>
  new Map(entries.map(({ label, text }) => [caseNumber(label), text === NO_REASON ? "" : text]));

/** "on 24/11/2026 18:39 with seed 4-6-1-3 picked before: …; left out: … came in: … fingerprint of the list: …" */
function drawingIn({ label, text }: RecordEntry): Drawing[] {
  const method = (["Draw", "Spread"] as const).find((known) => label.split(" ")[1] === known);
  // A seed may hold any words, case numbers hardly these.
  const [beforePicked, byHand] = splitAtLast(text, " picked before: ");
  const [before, afterPicked] = splitAfterNumbers(byHand, "; left out: ");
  const [picked, kept] = splitAfterNumbers(before, "; flagged before: ");
  const [excluded, afterExcluded] = splitAfterNumbers(afterPicked, " came in: ");
  const [filled, fingerprint] = splitAfterNumbers(afterExcluded, " fingerprint of the list: ");
  const seedPlace = beforePicked.indexOf(WITH_SEED);
  const seed = seedPlace < 0 ? undefined : seedOf(beforePicked.slice(seedPlace + WITH_SEED.length));
  if (method === undefined || seed === undefined) return [];
  return [
    {
      method,
      seed,
      at: asMoment(beforePicked.slice("on ".length, seedPlace)),
      picked: caseNumbersIn(picked).map(caseNumber),
      excluded: caseNumbersIn(excluded).map(caseNumber),
      ...(kept !== "" && { kept: caseNumbersIn(kept).map(caseNumber) }),
      filled: caseNumbersIn(filled).map(caseNumber),
      fingerprint,
    },
  ];
}

/** "on 24/11/2026 18:44 GMT by the LI the choice of 24/11/2026 18:35 GMT; its draw: 1. ticked: …; unticked: …" */
function broughtBackIn(entries: readonly RecordEntry[]): BroughtBack[] {
  let drawings = 0;
  return entries.flatMap((entry): BroughtBack[] => {
    drawings += drawingIn(entry).length;
    const [, dated = "", choice = "", of = "", numbers = ""] =
      /^on (.*) the choice of (.*); its draw: (none|\d+\.) ticked: (.*)$/.exec(entry.text) ?? [];
    if (entry.label !== BROUGHT_BACK || choice === "") return [];
    const [at, who] = byWhom(dated);
    const [ticked, unticked] = splitAfterNumbers(numbers, "; unticked: ").map((words) =>
      caseNumbersIn(words).map(caseNumber),
    );
    return [
      {
        ...{
          at: asMoment(at),
          choice: asMoment(choice),
          drawings,
          ticked: ticked ?? [],
          unticked: unticked ?? [],
        },
        ...(of !== "none" && { drawing: Number.parseInt(of) - 1 }),
        ...(who && { who }),
      },
    ];
  });
}

const WITH_SEED = " with seed ";

/** "closed: at home; replaced by 1047 on 25/11/2026 09:10" */
function withdrawalIn({ label, text }: RecordEntry): Withdrawal[] {
  const [why, replaced] = splitAtLast(text, "; replaced by ");
  const [replacement, dated] = splitAtLast(replaced, " on ");
  const [at, who] = byWhom(dated);
  const because = WITHDRAWN_BECAUSE.find((known) => why === known || why.startsWith(`${known}: `));
  return because === undefined
    ? []
    : [
        {
          number: caseNumber(label),
          because,
          more: why.slice(because.length).replace(/^: /, ""),
          at: asMoment(at),
          replacement: caseNumber(replacement),
          ...(who && { who }),
        },
      ];
}

/** "unticked on 25/11/2026 09:10 GMT by the DLI: moved away" */
export function turnIn({ label, text }: RecordEntry): Turn[] {
  const [, type, dated = "", reason = ""] =
    /^(ticked|unticked) on (\S+ \d+:\d+(?: \S+)?(?: by the \w+)?): (.*)$/.exec(text) ?? [];
  if (type !== "ticked" && type !== "unticked") return [];
  const [at, who] = byWhom(dated);
  return [
    {
      ...{ type, number: caseNumber(label), at: asMoment(at) },
      ...(who && { who }),
      reason: reason === NO_REASON ? "" : reason,
    },
  ];
}

const FLAGGED = /^on (\S+ \d+:\d+(?: \S+)?): (.*)$/;
const numbersOfTen = (text: string): string => FLAGGED.exec(text)?.[2] ?? "none";

/** "on 25/11/2026 09:10 GMT: 1047, 1050" */
function flaggedIn({ text }: RecordEntry): FlaggedTen[] {
  const [, at, numbers] = FLAGGED.exec(text) ?? [];
  return at === undefined || numbers === undefined
    ? []
    : [{ at: asMoment(at), ten: caseNumbersIn(numbers).map(caseNumber).sort() }];
}

/** "2. | 1047 is gone from the list. 1050 came in (drawn)." */
const withChanges = (flaggings: readonly FlaggedTen[], changes: readonly RecordEntry[]): FlaggedTen[] =>
  flaggings.map((flagging, i) => {
    const changed = changes.find(({ label }) => label === `${i + 1}.`)?.text;
    return { ...flagging, ...(changed !== undefined && { changed }) };
  });

/** What was not picked. */
const filledIn = (why: readonly RecordEntry[]): Map<string, Origin> =>
  new Map(
    why
      .map(({ label, text }) => [caseNumber(label), originIn(text)] as const)
      .filter(([, origin]) => origin !== "picked"),
  );

function baselineIn(
  chosen: readonly RecordEntry[],
  why: readonly RecordEntry[],
  list: CaseList,
): ChoiceRecord["baseline"] {
  const said = (label: string): string => chosen.find((entry) => entry.label === label)?.text ?? "";
  const [at, fingerprint] = [said("Chosen"), said("Fingerprint")];
  if (fingerprint === "") return undefined;
  const now = digestList(list);
  return {
    at: asMoment(at),
    ten: why.map(({ label }) => caseNumber(label)).sort(),
    list: now.fingerprint === fingerprint ? now : { fingerprint, digests: UNKNOWN_DIGESTS },
  };
}

/** What stands before and after the last of these words; all before where they are not there. */
function splitAtLast(text: string, words: string): [before: string, after: string] {
  const place = text.lastIndexOf(words);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + words.length)];
}

/** The same at the first of these words that do not stand within quotes, as case numbers do that hold such words. */
function splitAfterNumbers(text: string, words: string): [before: string, after: string] {
  const parts = text.split(words);
  const isClosed = (count: number): boolean => parts.slice(0, count).join("").split('"').length % 2 === 1;
  const count = Math.max(
    1,
    parts.findIndex((_, i) => i > 0 && isClosed(i)),
  );
  return [parts.slice(0, count).join(words), parts.slice(count).join(words)];
}
