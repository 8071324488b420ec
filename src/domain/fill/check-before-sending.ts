import type { CaseList } from "../case-list/case-list";
import type { CheckResult } from "../case-list/check";
import type { CasesOnSheet } from "./take-in/cases-elsewhere";
import { type Amiss, readiness } from "./readiness";
import type { Reasons } from "./reasons/reasons";
import { counted, listed, listedFew } from "../case-list/wording";
import { findSheet } from "../spreadsheet/sheet-reading";

/** What the host sees of hidden things. What is left out it could not look at, and that is said. */
export interface HiddenContent {
  readonly hiddenSheets?: readonly string[];
  /** "8", or "8 to 10", on a sheet. */
  readonly hiddenRows?: readonly HiddenPlaces[];
  /** "C", or "C to D". */
  readonly hiddenColumns?: readonly HiddenPlaces[];
  /** Cells with a comment or a note. */
  readonly comments?: readonly HiddenPlaces[];
  /** Names of other workbooks that formulas refer to. */
  readonly links?: readonly string[];
  /** The first cell of each sheet whose formulas do; left out where there are none. */
  readonly linkedCells?: readonly HiddenPlaces[];
  /** Visible sheets that hold cases besides the list; left out where there are none. */
  readonly otherCases?: readonly CasesOnSheet[];
  /** Sheets that Excel did not let the add-in read; left out where there are none. */
  readonly notRead?: readonly string[];
}

/** What is the add-in's own in the workbook. */
export interface OwnContent {
  /** The sheets that it has made: nobody is told to delete one. */
  readonly sheets: readonly string[];
  /** Where Checks says other than the list: the sheet; undefined where it says the same, or is not there. */
  readonly outdatedChecks: string | undefined;
  readonly kept: KeptCounts;
}

/** How much the add-in itself keeps in the workbook. */
export interface KeptCounts {
  /** For warnings. */
  readonly reasons: number;
  /** Notes of reasons that cannot be read. */
  readonly unreadReasons: number;
  /** Notes of how the ten were chosen. */
  readonly choiceNotes: number;
  /** Whether it keeps how headers were matched. */
  readonly hasMatch: boolean;
}

/** So many places are named one by one. */
const NAMED = 6;

/** Places on a sheet, as people name them. */
export interface HiddenPlaces {
  readonly sheet: string;
  readonly addresses: readonly string[];
  /** Whether there are others, which were not looked for. */
  readonly isCutShort?: true;
}

/** The last words of a list that is ready. */
export const SENDS_NOTHING = "The add-in sends nothing.";

/** A cell to go to. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** stop: the list is not ready. look: to be seen to by eye. remember: always said. */
export interface SendingPoint {
  readonly kind: "stop" | "look" | "remember";
  readonly message: string;
  /** Where it can be seen; left out where no one cell shows it. */
  readonly place?: CellPlace;
}

type Look = Pick<SendingPoint, "message" | "place">;

/** "Check before sending": what stops the list, what to look at, what to remember, in this order. */
export const beforeSending = (
  list: CaseList,
  checked: Pick<CheckResult, "findings" | "couldNotRun">,
  reasons: Reasons,
  hidden: HiddenContent,
  own: OwnContent,
): SendingPoint[] => [
  ...stops(checked, reasons).map((message): SendingPoint => ({ kind: "stop", message })),
  ...[...looks(hidden, own), ...keptToLookAt(own.kept)].map((look): SendingPoint => ({
    kind: "look",
    ...look,
  })),
  ...[...remembered(list, hidden), ...keptToRemember(own.kept)].map((message): SendingPoint => ({
    kind: "remember",
    message,
  })),
];

/** Whether to send it: "Do not send yet: 39 errors", or "Ready: save the workbook and send it as the inspector asked". */
export function sendingVerdict(
  checked: Pick<CheckResult, "findings" | "couldNotRun">,
  reasons: Reasons,
  amiss?: Amiss,
): { readonly isReady: boolean; readonly message: string } {
  const { status, inTheWay } = readiness(checked, reasons, amiss);
  return status === "ready"
    ? { isReady: true, message: "Ready: save the workbook and send it as the inspector asked" }
    : { isReady: false, message: `Do not send yet: ${inTheWay}` };
}

/** What goes before sending where the list is ready and something else is to be looked at; "" where nothing is. */
export function lookFirst(points: readonly SendingPoint[]): string {
  const looks = points.filter(({ kind }) => kind === "look").length;
  return looks === 0 ? "" : `First look at the ${looks === 1 ? "place" : `${looks} places`} named above.`;
}

function stops(checked: Pick<CheckResult, "findings" | "couldNotRun">, reasons: Reasons): string[] {
  const { errors, unexplained } = readiness(checked, reasons);
  const { couldNotRun } = checked;
  return [
    ...(errors > 0 ? [`${counted(errors, "error")} in the list. Put right what the findings name.`] : []),
    ...(unexplained > 0
      ? [`${counted(unexplained, "warning")} without a reason. Put right what is wrong, or give the reason.`]
      : []),
    ...(couldNotRun.length > 0
      ? [
          `${counted(couldNotRun.length, "rule")} could not run: ${couldNotRun.join(", ")}. Check those yourself.`,
        ]
      : []),
  ];
}

function looks(
  {
    otherCases = [],
    hiddenSheets = [],
    hiddenRows = [],
    hiddenColumns = [],
    comments = [],
    links = [],
    linkedCells = [],
    notRead = [],
  }: HiddenContent,
  { sheets, outdatedChecks }: OwnContent,
): Look[] {
  const isOurs = (sheet: string): boolean => findSheet(sheets, sheet) !== undefined;
  return [
    ...otherCases.map(({ sheet, cases, address }): Look => ({
      message: `The sheet ${sheet} holds children’s data too: ${counted(cases, "case")} or more. Delete the sheet unless the inspector is to see it.`,
      place: { sheet, address },
    })),
    ...(outdatedChecks === undefined
      ? []
      : [
          {
            message: `The sheet ${outdatedChecks} no longer says what the list holds. Press Make the Checks sheet, or delete the sheet.`,
            place: { sheet: outdatedChecks, address: "A1" },
          },
        ]),
    ...hiddenSheets.map((sheet): Look => ({ message: hiddenSheet(sheet, isOurs(sheet)) })),
    ...hiddenRows.map((rows): Look => ({
      message: hidden("Row", rows, isOurs(rows.sheet)),
      place: { sheet: rows.sheet, address: `A${firstOf(rows)}` },
    })),
    ...hiddenColumns.map((columns): Look => ({
      message: hidden("Column", columns, isOurs(columns.sheet)),
      place: { sheet: columns.sheet, address: `${firstOf(columns)}1` },
    })),
    ...comments.map(({ sheet, addresses }): Look => {
      const what = addresses.length === 1 ? "Read it, and delete it" : "Read them, and delete them";
      return {
        message: `${counted(addresses.length, "comment")} on the sheet ${sheet}, at ${listedFew(addresses, NAMED)}. ${what} unless the inspector is to see ${addresses.length === 1 ? "it" : "them"}.`,
        place: { sheet, address: firstOf({ addresses }) },
      };
    }),
    ...(links.length > 0
      ? [
          {
            message: `Formulas refer to other workbooks: ${listed(links)}. Replace them with their values.`,
            ...linkedCells.slice(0, 1).map(({ sheet, addresses }) => ({
              place: { sheet, address: firstOf({ addresses }) },
            }))[0],
          },
        ]
      : []),
    ...notRead.map((sheet): Look => ({
      message: `The sheet ${sheet} could not be looked through. Look at it yourself.`,
      place: { sheet, address: "A1" },
    })),
  ];
}

/** "8" of "8 to 10". */
const firstOf = ({ addresses: [first = ""] }: Pick<HiddenPlaces, "addresses">): string =>
  first.split(" ")[0] ?? "";

const hiddenSheet = (sheet: string, isOurs: boolean): string =>
  isOurs
    ? `Show the sheet ${sheet} again: right-click a sheet tab, Unhide.`
    : `The sheet ${sheet} is hidden. Show it (right-click a sheet tab, Unhide) and read it, or delete it.`;

/** What it keeps of inspectors’, and what nobody can look at here. */
const keptToLookAt = ({ choiceNotes, unreadReasons }: KeptCounts): Look[] => [
  ...(choiceNotes > 0
    ? [
        {
          message: `The add-in keeps ${counted(choiceNotes, "note")} of how the ten were chosen in the workbook. These are inspectors’ notes, which should not go back to the authority. In the copy that goes back, open Choose, Before the workbook goes back, and press Forget the choice.`,
        },
      ]
    : []),
  ...(unreadReasons > 0
    ? [
        {
          message: `The add-in keeps ${counted(unreadReasons, "note")} of reasons that it cannot read. ${unreadReasons === 1 ? "It goes" : "They go"} with the workbook.`,
        },
      ]
    : []),
];

const keptToRemember = ({ reasons, hasMatch }: KeptCounts): string[] => [
  ...(reasons > 0
    ? [
        `The add-in keeps ${counted(reasons, "reason")} for warnings in the workbook, for the inspector to read.`,
      ]
    : []),
  ...(hasMatch
    ? ["The add-in keeps in the workbook how the headers of a list were matched. No case is in it."]
    : []),
];

/** One of them may itself be a stretch, "8 to 10". Of a sheet of ours nothing is to be deleted: it may hold cases. */
function hidden(
  what: "Row" | "Column",
  { sheet, addresses, isCutShort }: HiddenPlaces,
  isOurs: boolean,
): string {
  const several =
    isCutShort === true || addresses.length > 1 || addresses.some((place) => place.includes(" "));
  const them = several ? "them" : "it";
  const lines = what.toLowerCase();
  const todo = isOurs
    ? `Show ${them} again: ${what === "Row" ? "clear the filter, or " : ""}select the ${lines}s on both sides, right-click, Unhide.`
    : `Show ${them} and read ${them}, or delete ${them}.`;
  return `${what}${several ? "s" : ""} ${isCutShort ? `${addresses.slice(0, NAMED).join(", ")} and others` : listedFew(addresses, NAMED)} of the sheet ${sheet} ${several ? "are" : "is"} hidden. ${todo}`;
}

const LOOKED_FOR: readonly (readonly [keyof HiddenContent, string])[] = [
  ["hiddenSheets", "hidden sheets"],
  ["hiddenRows", "hidden rows"],
  ["hiddenColumns", "hidden columns"],
  ["comments", "comments"],
  ["links", "links to other workbooks"],
];

function remembered({ counts }: CaseList, hidden: HiddenContent): string[] {
  const unseen = LOOKED_FOR.filter(([key]) => hidden[key] === undefined).map(([, what]) => what);
  return [
    `LDD cases are those known to the Education Service. Check that it has named ${counts.LDD === 1 ? "the 1 LDD case" : `the ${counts.LDD} LDD cases`}.`,
    ...(unseen.length > 0
      ? [`The add-in cannot see ${listed(unseen)} in this version of Excel. Look for them yourself.`]
      : []),
    "The add-in cannot see who is named as the document’s author, earlier versions, notes (the older kind of comments), or what pivot tables keep. In Excel for Windows or Mac, use Inspect Document before you send.",
  ];
}
