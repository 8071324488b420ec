import { rangeAddress, columnLetters, parseRange } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/cell";
import { dayInWords } from "../spreadsheet/dates";
import type { Change, CellStyle } from "../spreadsheet/change";
import { TRACKED_TOTAL } from "../case-list/groups";
import { parseSheet } from "../spreadsheet/defined-names";
import { progress, PROGRESS_COLUMNS, type CaseProgress, type ProgressStatus } from "./progress";
import type { Tracking } from "./tracking";
import type { WorkbookHas } from "./tracking-sheet";

export const SUMMARY_SHEET = "Summary";
/** The name of the sheet's first cell: that the sheet is ours. */
export const SUMMARY_NAME = "TeamSummary";

const HEADERS = ["Case number", "Group", ...PROGRESS_COLUMNS, "Next"] as const;
const WIDTHS = [84, 48, 132, 132, 132, 132, 156];
const HEADER_ROW = 4;

/** Words before a state, so that it does not hang on a look alone. */
const SIGN_WORDS: Readonly<Record<ProgressStatus, string>> = {
  late: "LATE: ",
  "this week": "This week: ",
  open: "",
  done: "Done: ",
  none: "",
};

/**
 * One sheet to print: the ten, with where each stands. Made again it is written over. Returns a sentence instead
 * where a sheet of that name is somebody else's.
 */
export function summary(
  tracking: Tracking,
  authority: string,
  { sheets, names }: WorkbookHas,
): Change[] | string {
  const ours = parseSheet(names.get(SUMMARY_NAME));
  const isThere = ours !== undefined && sheets.includes(ours);
  if (!isThere && sheets.some((sheet) => sheet.toLowerCase() === SUMMARY_SHEET.toLowerCase()))
    return `There is a sheet ${SUMMARY_SHEET} that is not the add-in’s. Rename it, then press Make the summary again.`;
  const at = parseRange(names.get(SUMMARY_NAME) ?? "");
  if (isThere && at && at.top + at.left > 0)
    return `On the sheet ${ours} the summary no longer begins in A1, and it is not written over what stands there now. Take out what was inserted, or delete the sheet, then press Make the summary again.`;
  const sheet = isThere ? ours : SUMMARY_SHEET;
  const { cases, late, next } = progress(tracking);
  const lines = cases.slice(0, TRACKED_TOTAL).map((one): Cell[] => lineOf(one, [...late, ...next]));
  const blank = HEADERS.map((): Cell => "");
  const rows = Array.from({ length: TRACKED_TOTAL }, (_, i) => lines[i] ?? blank);
  const bottom = HEADER_ROW + TRACKED_TOTAL;
  const body = rangeAddress({ top: HEADER_ROW + 1, bottom, left: 0, right: HEADERS.length - 1 });
  const header = rangeAddress({ top: HEADER_ROW, bottom: HEADER_ROW, left: 0, right: HEADERS.length - 1 });
  const format = (range: string, style: CellStyle): Change => ({ type: "format", sheet, range, style });
  const { TodayDate: today } = tracking.timetable;
  return [
    ...(isThere ? [] : [{ type: "add sheet", sheet } as const]),
    format("A1", { bold: true, size: 14 }),
    format("A2:A3", { numberFormat: "@" }),
    format(header, { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" }),
    format(body, { numberFormat: "@", wrap: true, vertical: "Top", bold: false }),
    ...cases.slice(0, TRACKED_TOTAL).flatMap(({ cells }, i) =>
      PROGRESS_COLUMNS.flatMap((column, at): Change[] =>
        cells[column].status === "late"
          ? [
              format(
                rangeAddress({
                  top: HEADER_ROW + 1 + i,
                  bottom: HEADER_ROW + 1 + i,
                  left: at + 2,
                  right: at + 2,
                }),
                {
                  bold: true,
                },
              ),
            ]
          : [],
      ),
    ),
    {
      type: "write",
      sheet,
      range: "A1:A3",
      cells: [
        ["The ten cases: where each stands"],
        [authority],
        [
          today === undefined
            ? ""
            : `As of ${dayInWords(today)}. ${late.length === 0 ? "Nothing is late." : `${late.length} late.`}`,
        ],
      ],
    },
    // Three lines of words: Excel does not make rows higher by itself once somebody has set one.
    { type: "row height", sheet, rows: `${HEADER_ROW + 2}:${bottom + 1}`, points: 44 },
    { type: "write", sheet, range: header, cells: [HEADERS] },
    { type: "write", sheet, range: body, cells: rows },
    ...(isThere
      ? []
      : ([
          {
            type: names.has(SUMMARY_NAME) ? "move name" : "add name",
            name: SUMMARY_NAME,
            sheet,
            range: "A1",
          },
          ...WIDTHS.map((points, i) => ({
            type: "column width" as const,
            sheet,
            columns: `${columnLetters(i)}:${columnLetters(i)}`,
            points,
          })),
          { type: "freeze", sheet, rows: HEADER_ROW + 1, columns: 1 },
          { type: "print setup", sheet, titleRows: `$1:$${HEADER_ROW + 1}` },
        ] satisfies Change[])),
    { type: "show", sheet, cell: "A1" },
  ];
}

function lineOf({ theCase, cells }: CaseProgress, items: ReturnType<typeof progress>["next"]): Cell[] {
  const next = items.find(({ row }) => row.number === theCase.number);
  const words = next?.text.slice(next.text.indexOf(": ") + 2) ?? "";
  return [
    theCase.caseNumber,
    theCase.group ?? "",
    ...PROGRESS_COLUMNS.map((column) => `${SIGN_WORDS[cells[column].status]}${cells[column].text}`),
    words,
  ];
}
