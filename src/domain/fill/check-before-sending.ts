import type { CaseList } from "../case-list/case-list";
import type { CheckResult } from "../case-list/check";
import { readiness } from "./readiness";
import type { Reasons } from "./reasons";
import { counted, listed } from "../case-list/wording";

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
  /** Sheets that Excel did not let the add-in read; left out where there are none. */
  readonly notRead?: readonly string[];
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

/** Places on a sheet, as people name them. */
export interface HiddenPlaces {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** stop: the list is not ready. look: to be seen to by eye. remember: always said. */
export interface SendingPoint {
  readonly kind: "stop" | "look" | "remember";
  readonly message: string;
}

/** The last words, whatever was found. */
export const SEND_IT = "Save the workbook and send it as the inspector asked. The add-in sends nothing.";

/** "Check before sending": what stops the list, what to look at, what to remember, in this order. */
export const beforeSending = (
  list: CaseList,
  checked: Pick<CheckResult, "findings" | "couldNotRun">,
  reasons: Reasons,
  hidden: HiddenContent,
  kept: KeptCounts,
): SendingPoint[] => [
  ...stops(checked, reasons).map((message): SendingPoint => ({ kind: "stop", message })),
  ...[...looks(hidden), ...keptToLookAt(kept)].map((message): SendingPoint => ({ kind: "look", message })),
  ...[...remembered(list, hidden), ...keptToRemember(kept)].map((message): SendingPoint => ({
    kind: "remember",
    message,
  })),
];

function stops(checked: Pick<CheckResult, "findings" | "couldNotRun">, reasons: Reasons): string[] {
  const { errors, unexplained } = readiness(checked, reasons);
  const { couldNotRun } = checked;
  return [
    ...(errors > 0 ? [`${counted(errors, "error")} in the list. Put right what the findings name.`] : []),
    ...(unexplained > 0
      ? [`${counted(unexplained, "warning")} without a reason. Fix what is wrong, or give the reason.`]
      : []),
    ...(couldNotRun.length > 0
      ? [
          `${counted(couldNotRun.length, "rule")} could not run: ${couldNotRun.join(", ")}. Check those by eye.`,
        ]
      : []),
  ];
}

function looks({
  hiddenSheets = [],
  hiddenRows = [],
  hiddenColumns = [],
  comments = [],
  links = [],
  notRead = [],
}: HiddenContent): string[] {
  return [
    ...hiddenSheets.map((sheet) => `The sheet ${sheet} is hidden. Show it and read it, or delete it.`),
    ...hiddenRows.map((rows) => hidden("Row", rows)),
    ...hiddenColumns.map((columns) => hidden("Column", columns)),
    ...comments.map(({ sheet, addresses }) => {
      const what = addresses.length === 1 ? "Read it, and delete it" : "Read them, and delete them";
      return `${counted(addresses.length, "comment")} on the sheet ${sheet}, at ${listed(addresses)}. ${what} unless the inspector is to see ${addresses.length === 1 ? "it" : "them"}.`;
    }),
    ...(links.length > 0
      ? [`Formulas refer to other workbooks: ${listed(links)}. Replace them with their values.`]
      : []),
    ...notRead.map((sheet) => `The sheet ${sheet} could not be looked through. Look at it yourself.`),
  ];
}

/** What it keeps of inspectors’, and what nobody can look at here. */
const keptToLookAt = ({ choiceNotes, unreadReasons }: KeptCounts): string[] => [
  ...(choiceNotes > 0
    ? [
        `The add-in keeps ${counted(choiceNotes, "note")} of how the ten were chosen in the workbook. These are inspectors’ notes, which should not go back to the authority. In the copy that goes back, open Choose, Before the workbook goes back, and press Forget the choice.`,
      ]
    : []),
  ...(unreadReasons > 0
    ? [
        `The add-in keeps ${counted(unreadReasons, "note")} of reasons that it cannot read. ${unreadReasons === 1 ? "It goes" : "They go"} with the workbook.`,
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

/** One of them may itself be a stretch, "8 to 10". */
function hidden(what: "Row" | "Column", { sheet, addresses }: HiddenPlaces): string {
  const several = addresses.length > 1 || addresses.some((place) => place.includes(" "));
  return several
    ? `${what}s ${listed(addresses)} of the sheet ${sheet} are hidden. Show them and read them, or delete them.`
    : `${what} ${listed(addresses)} of the sheet ${sheet} is hidden. Show it and read it, or delete it.`;
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
      ? [`This version of Excel does not show the add-in ${listed(unseen)}. Look for them yourself.`]
      : []),
    "The add-in cannot see who is named as the document’s author, earlier versions, notes (the older kind of comments), or what pivot tables keep. In Excel for Windows or Mac, use Inspect Document before you send.",
  ];
}
