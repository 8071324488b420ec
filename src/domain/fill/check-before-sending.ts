import type { CaseList } from "../case-list/case-list";
import type { Checked } from "../case-list/check";
import { readiness } from "./readiness";
import type { Reasons } from "./reasons";
import { counted, listed } from "../case-list/wording";

/** What the host sees of hidden things. What is left out it could not look at, and that is said. */
export interface Sight {
  readonly hiddenSheets?: readonly string[];
  /** "8", or "8 to 10", on a sheet. */
  readonly hiddenRows?: readonly Stretch[];
  /** "C", or "C to D". */
  readonly hiddenColumns?: readonly Stretch[];
  /** Cells with a comment or a note. */
  readonly comments?: readonly Stretch[];
  /** Names of other workbooks that formulas refer to. */
  readonly links?: readonly string[];
}

/** Places on a sheet, as people name them. */
export interface Stretch {
  readonly sheet: string;
  readonly at: readonly string[];
}

/** stop: the list is not ready. look: to be seen to by eye. remember: always said. */
export interface SendingPoint {
  readonly is: "stop" | "look" | "remember";
  readonly says: string;
}

/** The last words, whatever was found. */
export const SEND_IT = "Save the workbook and send it as the inspector asked. The add-in sends nothing.";

/** "Check before sending": what stops the list, what to look at, what to remember, in this order. */
export const beforeSending = (
  list: CaseList,
  checked: Checked,
  reasons: Reasons,
  sight: Sight,
): SendingPoint[] => [
  ...stops(checked, reasons).map((says): SendingPoint => ({ is: "stop", says })),
  ...looks(sight).map((says): SendingPoint => ({ is: "look", says })),
  ...remembered(list, sight).map((says): SendingPoint => ({ is: "remember", says })),
];

function stops(checked: Checked, reasons: Reasons): string[] {
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
}: Sight): string[] {
  return [
    ...hiddenSheets.map((sheet) => `The sheet ${sheet} is hidden. Show it and read it, or delete it.`),
    ...hiddenRows.map((rows) => hidden("Row", rows)),
    ...hiddenColumns.map((columns) => hidden("Column", columns)),
    ...comments.map(({ sheet, at }) => {
      const what = at.length === 1 ? "Read it, and delete it" : "Read them, and delete them";
      return `${counted(at.length, "comment")} on the sheet ${sheet}, at ${listed(at)}. ${what} unless the inspector is to see ${at.length === 1 ? "it" : "them"}.`;
    }),
    ...(links.length > 0
      ? [`Formulas refer to other workbooks: ${listed(links)}. Replace them with their values.`]
      : []),
  ];
}

/** One of them may itself be a stretch, "8 to 10". */
function hidden(what: "Row" | "Column", { sheet, at }: Stretch): string {
  const several = at.length > 1 || at.some((place) => place.includes(" "));
  return several
    ? `${what}s ${listed(at)} of the sheet ${sheet} are hidden. Show them and read them, or delete them.`
    : `${what} ${listed(at)} of the sheet ${sheet} is hidden. Show it and read it, or delete it.`;
}

const LOOKED_FOR: readonly (readonly [keyof Sight, string])[] = [
  ["hiddenSheets", "hidden sheets"],
  ["hiddenRows", "hidden rows"],
  ["hiddenColumns", "hidden columns"],
  ["comments", "comments"],
  ["links", "links to other workbooks"],
];

function remembered({ counts }: CaseList, sight: Sight): string[] {
  const unseen = LOOKED_FOR.filter(([key]) => sight[key] === undefined).map(([, what]) => what);
  return [
    `LDD cases are those known to the Education Service. Check that it has named ${counts.LDD === 1 ? "the 1 LDD case" : `the ${counts.LDD} LDD cases`}.`,
    ...(unseen.length > 0
      ? [`This version of Excel does not show the add-in ${listed(unseen)}. Look for them yourself.`]
      : []),
    "The add-in cannot see who is named as the document’s author, earlier versions, notes (the older kind of comments), or what pivot tables keep. In Excel for Windows or Mac, use Inspect Document before you send.",
  ];
}
