import type { Case } from "../../domain/case-list/case";
import { cellInWords } from "../../domain/case-list/cell-in-words";
import type { CaseList } from "../../domain/case-list/case-list";
import { originsInWords } from "../../domain/choose/choice";
import { gapWords } from "../../domain/choose/choice-record/gap-words";
import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import type { EarlierChoice } from "../../domain/choose/choice-record/earlier-choices";
import type { Inspector } from "../../domain/choose/inspector";
import type { ChoiceNoteKind } from "../../domain/choose/notes-by-kind";
import type { Moment } from "../../domain/choose/choice-record/moment";
import { numberAsWritten } from "../../domain/choose/number-as-written";
import { caseNumberText } from "../../domain/choose/pool";
import type { Leaving } from "../../domain/choose/replace";
import type { WithdrawnBecause } from "../../domain/choose/withdrawn-because";
import type { Reserves } from "../../domain/choose/reserves";
import type { CurrentChoice } from "../../domain/choose/choice-record/current-choice";
import { canBeTracked, notReadyToFlag } from "../../domain/choose/quotas";
import type { CaseSorting } from "../../domain/choose/filters/sorted-cases";
import { type ColumnKey, columnOf, indexOf } from "../../domain/case-list/columns";
import { type Group, GROUP_NAMES, GROUPS, QUOTAS } from "../../domain/case-list/groups";
import { lettersOf, rowOf } from "../../domain/case-list/list-layout";
import { readFlaggedCases, trackedAmong } from "../../domain/choose/selected-cases/flagged-cases";
import type { ExistingTable } from "../../domain/spreadsheet/existing-table";
import { counted, listed, listedFew } from "../../domain/case-list/wording";

/** So many cases are shown at once; a list of thousands wants a filter. */
export const MOST_CASES = 600;

/** "LAC, looked after children". */
export const groupWords = (group: Group): string => `${group}, ${inSentence(GROUP_NAMES[group])}`;

/** "3 of 4, choose 1 more". */
export function quotaWords(group: Group, tracked: number): string {
  const more = QUOTAS[group] - tracked;
  const todo = more > 0 ? `choose ${more} more` : more < 0 ? `remove ${-more}` : "complete";
  return `${tracked} of ${QUOTAS[group]}, ${todo}`;
}

/** What a case's cell says, codes with their labels; a dash where it says nothing. */
export const cellWords = (theCase: Case, key: ColumnKey): string => cellInWords(theCase, key) || "–";

/** "Case 1047": the button that opens its card. */
export const caseWords = (theCase: Case): string => `Case ${cellWords(theCase, "caseNumber")}`;

/** "Case 1047, LAC": over its card. */
export const caseTitle = (theCase: Case): string =>
  theCase.group === undefined ? caseWords(theCase) : `${caseWords(theCase)}, ${theCase.group}`;

export const CARD_WORDS = {
  close: "Close",
  findings: "Findings",
  noFindings: "No findings.",
  tracked: "What is tracked",
} as const;

/** Of the field that sorts the list where its headers have no room. */
export const SORT_FIELD = { label: "Sort by", none: "Order of the list", excluded: "Exclude" } as const;

/** What the table of all cases is called. */
export const CASES_WORDS = "Cases";

export const FILTER_WORDS = {
  title: "Filter",
  nothing: "all cases",
  column: "Last column",
  issues: "Issues",
  tickedOnly: "Ticked only",
  clear: "Clear the filter",
} as const;

/** "Track 1047". */
export const trackWords = (theCase: Case): string => `Track ${cellWords(theCase, "caseNumber")}`;

/** "Exclude 1047". */
export const excludeWords = (theCase: Case): string => `Exclude ${cellWords(theCase, "caseNumber")}`;

/** "Why 1047 is picked (optional)". */
export const reasonLabel = (theCase: Case, isExcluded: boolean): string =>
  `Why ${cellWords(theCase, "caseNumber")} is ${isExcluded ? "excluded" : theCase.tracked ? "picked" : "unticked"} (optional)`;

/** "1047, LAC", or "1047, LAC, gone from the list": a case that can be withdrawn. */
export const leavingWords = ({ written, group, isGone }: Leaving & { readonly isGone: boolean }): string =>
  `${written}, ${group}${isGone ? ", gone from the list" : ""}`;

export const SEED_WORDS =
  "Draw picks at random. Spread picks for variety. Both keep your picks and leave out your exclusions. Filters do not matter.";

/** A button names so many cases on each side. */
const MOST_ON_BUTTON = 2;

/** "Copy the request for 1050, in place of 1047": the text about these alone. */
export const copyForWords = (came: readonly string[], went: readonly string[]): string =>
  `Copy the request for ${listedFew(came, MOST_ON_BUTTON)}, in place of ${listedFew(went, MOST_ON_BUTTON)}`;

/** What was drawn before, and which choice was brought back since; undefined where nothing was. */
export function drawnBeforeWords({
  drawings,
  broughtBack,
}: Pick<ChoiceRecord, "drawings" | "broughtBack">): string | undefined {
  const last = drawings.at(-1);
  if (!last) return undefined;
  const back = broughtBack.at(-1);
  const said = `${last.method} with seed ${last.seed}, ${last.at}.`;
  const since =
    back?.drawings === drawings.length ? ` Since then the choice of ${back.choice} was brought back.` : "";
  return drawings.length === 1
    ? `So far: ${said}${since} A further draw is recorded as such.`
    : `So far ${counted(drawings.length, "choice")}, all of them logged. The last: ${said}${since}`;
}

export const TEN_WORDS = {
  title: "The ten",
  list: "The ten, and why each",
  cannotShow: "What the ten cannot show",
} as const;

export const NOBODY_YET_WORDS = "No case is tracked yet. Tick cases in the list, or press Draw or Spread.";

/** "3 picked, 7 drawn." */
export const cameInWords = ({ by, ten }: CurrentChoice): string => `${originsInWords(by?.method, ten)}.`;

/** "In reserve: LAC 1004, then 1010; CPR none; LDD 1080." */
export const reservesWords = (reserves: Reserves): string =>
  `In reserve: ${GROUPS.map((group) => `${group} ${reserves[group].map(({ theCase }) => caseNumberText(theCase)).join(", then ") || "none"}`).join("; ")}.`;

export const BECAUSE_WORDS: Readonly<Record<WithdrawnBecause, string>> = {
  "moved away": "Moved away",
  closed: "Case closed",
  consent: "Consent refused or withdrawn",
  "listed in error": "Listed in error",
  other: "Other",
};

export const INSPECTOR_WORDS: Readonly<Record<Inspector, string>> = {
  LI: "Lead inspector (LI)",
  DLI: "Deputy lead inspector (DLI)",
};

/** The workbook keeps who chose last: whoever opens it next is to see it. */
export const loggedAsWords = (inspector: Inspector): string =>
  `Logged as ${inspector}. Change it under Who chooses.`;

export const EARLIER_WORDS = {
  title: "Earlier choices",
  label: "Earlier choice",
  none: "Choose one",
} as const;

/** "Draw, 24/11/2026 18:39 GMT: 1001, 1004, …" */
export const earlierWords = ({ how, at, ten }: EarlierChoice, list: CaseList, record: ChoiceRecord): string =>
  `${how}, ${at}: ${ten.map(numberAsWritten(list, record)).join(", ")}`;

export const WHO_NOT_SAID = "not said";

export const REPLACE_ASKS = {
  number: "Choose the case to withdraw.",
  because: "Choose why it is withdrawn.",
} as const;

/** "3 (30%)". */
export const shareWords = ({ count, share }: { readonly count: number; readonly share: number }): string =>
  `${count} (${Math.round(100 * share)}%)`;

/** "Chosen on 24/11/2026 18:39. Press Flag the ten to write the changes down." */
export const chosenAtWords = (at: Moment): string =>
  `Chosen on ${at}. Flag the ten again to write the changes down beside them.`;

export const WHAT_CHANGED = "What has changed";

export const moreChangesWords = (count: number): string =>
  `${counted(count, "more case")}, all named on the record of the choice once the ten are flagged again.`;

/** Where the add-in's own notes of the choice are gone and the sheet `recordSheet` is read instead; undefined where they are there. */
export const lostNotesWords = (recordSheet: string | undefined): string | undefined =>
  recordSheet !== undefined
    ? `The sheet ${recordSheet} is read instead of the add-in’s own notes of the choice, which are gone from this workbook. What was done after the ten were last flagged or replaced is not in it. Press Flag the ten to keep notes again.`
    : undefined;

const NOTE_WORDS: readonly (readonly [kind: ChoiceNoteKind, one: string, many: string])[] = [
  ["draw", "draw", "draws"],
  ["bringing back", "choice brought back", "choices brought back"],
  ["replacement", "replacement", "replacements"],
  ["flagging", "flagging", "flaggings"],
  ["tick", "tick set or taken away", "ticks set or taken away"],
  ["exclusion", "exclusion set or taken back", "exclusions set or taken back"],
  ["reason", "reason for a pick", "reasons for picks"],
  ["other", "other note", "other notes"],
  ["unread", "that cannot be read", "that cannot be read"],
];

/** What forgetting deletes, and what it leaves. `count`: of all notes. `recordSheet`: what Selection record is called, where it is there. */
export function forgetWords(
  notes: ReadonlyMap<ChoiceNoteKind, number>,
  count: number,
  recordSheet: string | undefined,
): readonly string[] {
  const kinds = NOTE_WORDS.flatMap(([kind, one, many]) => {
    const number = notes.get(kind) ?? 0;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  });
  const unread = notes.get("unread") ?? 0;
  const named = notes.get("other") === count ? "" : `: ${listed(kinds)}`;
  const deleted =
    count === 0
      ? "The add-in’s own notes of the choice are gone already. Their record on a sheet is no longer read either."
      : `This deletes ${count === 1 ? "the only note" : `all ${count} notes`} of the choice that the add-in keeps in this workbook${named}.`;
  return [
    deleted,
    ...(unread > 0
      ? [
          `A newer version may have written what cannot be read. ${unread === 1 ? "It is" : "They are"} deleted too.`,
        ]
      : []),
    "It cannot be undone. Save a copy of the workbook first: without the notes nobody can show how the ten were chosen.",
    `Sheets, ticks and reasons for warnings stay. ${recordSheet !== undefined ? `Of cases that stay ticked, the sheet ${recordSheet} says “Not known how they came in” once you flag again.` : "Cases that stay ticked count as picked by hand once you flag. Clear the column Tracked first."}`,
  ];
}

/** Where notes cannot be read; undefined where all is known. */
export const incompleteNoteWords = ({ gaps }: ChoiceRecord): string | undefined =>
  gaps.length === 0
    ? undefined
    : [...gaps.map(gapWords), "What is said here of the choice may therefore not be all."].join(" ");

/** Where the sheet names other cases than are ticked; undefined where it does not, or is not there. */
export function staleWords(
  sheet: ExistingTable | undefined,
  { ten }: CurrentChoice,
  list: CaseList,
): string | undefined {
  const flagged = sheet && readFlaggedCases(sheet);
  if (!sheet || !flagged) return undefined;
  const now = new Set(ten.map(({ theCase }) => theCase.number));
  const named = new Set(trackedAmong(flagged).map(({ number }) => number));
  if (named.size === now.size && [...named].every((number) => now.has(number))) return undefined;
  const open = notReadyToFlag(list);
  return [
    `The sheet ${sheet.sheet} names other cases than are ticked now.`,
    ...open,
    `${open.length > 0 ? "Then press" : "Press"} Flag the ten to bring it up to date.`,
  ].join(" ");
}

/** "White (12)": an option of a filter with how many cases it lets through. */
export const optionWords = (label: string, count: number): string => `${label} (${count})`;

/** "12 of 100 cases". */
export const shownWords = (shown: number, all: number): string =>
  shown === 0
    ? `No case fits. Clear the filter to see all ${all.toLocaleString("en-GB")}.`
    : shown === all
      ? counted(all, "case")
      : `${shown.toLocaleString("en-GB")} of ${counted(all, "case")}`;

/** Said after how many are shown, for who does not see the arrow of a header. */
export const orderWords = (sorting: CaseSorting | undefined): string =>
  sorting
    ? `, by ${sorting.key === "excluded" ? "Exclude" : columnOf(sorting.key).header}, ${sorting.direction}`
    : ", in the order of the list";

export const tooManyWords = (count: number): string =>
  `${counted(count, "more case")}. Choose a filter to see ${count === 1 ? "it" : "them"}.`;

export const NO_NOTES_WORDS = "Nothing in this workbook holds inspectors’ notes.";

/** Ticks in the list that count for no quota, by their cells; undefined where there are none. */
export function uncountedWords(list: CaseList): string | undefined {
  const { cases, looseTicks, layout } = list;
  const unfit = cases.filter((theCase) => theCase.tracked && !canBeTracked(theCase, list));
  const letters = lettersOf(layout, indexOf("tracked"));
  const cells = [...looseTicks, ...unfit.map(({ index }) => index)]
    .sort((a, b) => a - b)
    .map((index) => `${letters}${rowOf(layout, index)}`);
  return cells.length === 0
    ? undefined
    : `Not counted: ${listed(cells)}. A tracked case needs a group and a case number of its own.`;
}

/** Cases that are not offered; undefined where all are. */
export function leftOutWords(list: CaseList): string | undefined {
  const { length } = list.cases.filter((theCase) => !canBeTracked(theCase, list));
  return length === 0
    ? undefined
    : `${counted(length, "case")} left out: no group, no case number, or a number used twice.`;
}

export const NO_CASES_WORDS = "There are no cases to choose from yet. Fill the list first.";
export const NO_LIST_WORDS = "There is no case list in this workbook yet. Set it up under Fill.";

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
