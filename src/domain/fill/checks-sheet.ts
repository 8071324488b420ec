import {
  type CellRange,
  rangeAddress,
  cellAddress,
  columnLetters,
  quotedSheet,
} from "../spreadsheet/address";
import type { CaseList } from "../case-list/case-list";
import { cellAt } from "../spreadsheet/sheet-cells";
import { type Cell, trimmed } from "../spreadsheet/cell";
import {
  CHECKS_HEADERS,
  CHECKS_SHEET,
  CHECKS_TABLE,
  type ChecksHeader,
  checksColumns,
  checksRowFinder,
  SEVERITY_WORDS,
} from "./checks-reading";
import type { Finding } from "../case-list/finding";
import type { Change } from "../spreadsheet/change";
import { rowsBelow } from "../spreadsheet/rows-below";
import { reasonFinder, type Reasons } from "./reasons";
import type { ExistingTable } from "../spreadsheet/existing-table";

interface ChecksRow {
  readonly finding: Finding;
  readonly sheet: string;
  readonly reason: string;
}

/** The columns of the table: header, width in points, what a finding's cell holds. */
const FIELDS = [
  { header: "Address", width: 90, of: (line: ChecksRow): Cell => link(line) },
  { header: "Case number", width: 108, of: ({ finding }: ChecksRow): Cell => finding.caseNumber ?? "" },
  { header: "Severity", width: 72, of: ({ finding }: ChecksRow): Cell => SEVERITY_WORDS[finding.severity] },
  { header: "Finding", width: 320, of: ({ finding }: ChecksRow): Cell => finding.message },
  { header: "Reason", width: 200, of: ({ reason }: ChecksRow): Cell => reason },
] as const satisfies readonly {
  readonly header: ChecksHeader;
  readonly width: number;
  readonly of: (line: ChecksRow) => Cell;
}[];
const TOP = 4;
const NOTHING_FOUND = "Nothing was found.";

/** Shows the address; a press goes there, with and without the add-in. */
const link = ({ finding: { address }, sheet }: ChecksRow): string =>
  `=HYPERLINK("#${quotedSheet(sheet).replaceAll('"', '""')}!${address}","${address}")`;

/** The sheet Checks, made new: all findings, to print and to pass on. */
export function newChecksSheet(list: CaseList, findings: readonly Finding[], reasons: Reasons): Change[] {
  const sheet = CHECKS_SHEET;
  const lines = linesOf(list, findings, reasons);
  const table: CellRange = { top: TOP, left: 0, bottom: TOP + lines.length, right: FIELDS.length - 1 };
  return [
    { type: "add sheet", sheet },
    { type: "format", sheet, range: "A1", style: { bold: true, size: 14 } },
    { type: "write", sheet, range: "A1", cells: [["Checks of the case list"]] },
    ...heading(list, sheet),
    ...asText(sheet, table, FIELDS.map((_, i) => i).slice(1)),
    {
      type: "write",
      sheet,
      range: rangeAddress(table),
      cells: [CHECKS_HEADERS, ...lines.map((line) => line.cells)],
    },
    { type: "add table", sheet, range: rangeAddress(table), table: CHECKS_TABLE },
    {
      type: "format",
      sheet,
      range: rangeAddress({ ...table, bottom: table.top }),
      style: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...FIELDS.map(({ width }, i): Change => ({
      type: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: width,
    })),
    { type: "freeze", sheet, rows: TOP + 1, columns: 1 },
    { type: "print setup", sheet, titleRows: `$1:$${TOP + 1}` },
    { type: "show", sheet, cell: cellAddress(TOP + 1, 0) },
  ];
}

/** The heading, where it still stands: people may have written there, or moved the table up. */
function headingAgain(list: CaseList, { sheet, range, cells }: ExistingTable): Change[] {
  const stands = ["Local authority", "List date"].every((label, i) => cellAt(cells, 1 + i, 0) === label);
  return stands && range.top > 2 ? heading(list, sheet) : [];
}

const heading = ({ band, listDate }: CaseList, sheet: string): Change[] => [
  { type: "format", sheet, range: "B2", style: { numberFormat: "@" } },
  { type: "format", sheet, range: "B3", style: { numberFormat: "dd/mm/yyyy", horizontal: "Left" } },
  {
    type: "write",
    sheet,
    range: "A2:B3",
    cells: [
      ["Local authority", trimmed(band.Authority)],
      ["List date", listDate ?? ""],
    ],
  },
];

/** What people wrote or said is text, whatever it looks like. */
const asText = (sheet: string, table: CellRange, columns: readonly number[]): Change[] =>
  columns.map((column): Change => ({
    type: "format",
    sheet,
    range: rangeAddress({ top: table.top + 1, bottom: table.bottom, left: column, right: column }),
    style: { numberFormat: "@", wrap: true, vertical: "Top" },
  }));

interface SheetLine {
  readonly finding: Finding | undefined;
  readonly cells: readonly Cell[];
}

function linesOf(list: CaseList, findings: readonly Finding[], reasons: Reasons): SheetLine[] {
  const reasonOf = reasonFinder(reasons);
  const lines = findings.map((finding): SheetLine => {
    const line = { finding, sheet: list.layout.sheet, reason: reasonOf(finding) };
    return { finding, cells: FIELDS.map(({ of }) => of(line)) };
  });
  const nothing = CHECKS_HEADERS.map((header) => (header === "Finding" ? NOTHING_FOUND : ""));
  return lines.length > 0 ? lines : [{ finding: undefined, cells: nothing }];
}

/**
 * Makes the sheet again: the table's rows become the findings of now. What people wrote in columns of their own
 * goes with its finding. Returns a sentence instead where a column that this needs is gone.
 */
export function checksSheetAgain(
  list: CaseList,
  findings: readonly Finding[],
  reasons: Reasons,
  existing: ExistingTable,
): Change[] | string {
  const { sheet, range, cells } = existing;
  const columnAt = checksColumns(existing);
  if (!columnAt)
    return `The table on the sheet ${sheet} has lost a column. It needs ${CHECKS_HEADERS.join(", ")}. Put the header back, then press Make the Checks sheet again.`;
  const rowOf = checksRowFinder(existing);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, i) => range.left + i);
  const ours = new Map(CHECKS_HEADERS.map((header, i) => [columnAt(header), i]));
  const lines = linesOf(list, findings, reasons).map(({ finding, cells: line }) => {
    const before = finding && rowOf(finding);
    return columns.map((column): Cell => {
      const field = ours.get(column);
      // Beside what takes no reason, what people wrote there is a note of theirs.
      const isTheirs = field === undefined || (FIELDS[field]?.header === "Reason" && takesNone(finding));
      if (!isTheirs) return line[field] ?? "";
      return before === undefined ? "" : cellAt(cells, before, column);
    });
  });
  const there = range.bottom - range.top;
  const bottom = range.top + lines.length;
  const body = { ...range, top: range.top + 1, bottom: Math.min(bottom, range.bottom) };
  return [
    ...headingAgain(list, existing),
    ...asText(sheet, range, textColumns(columnAt)),
    { type: "write", sheet, range: rangeAddress(body), cells: lines.slice(0, there) },
    ...rowsBelow(existing, CHECKS_TABLE, lines.slice(there), {
      looks: asText(sheet, { ...range, top: range.bottom, bottom }, textColumns(columnAt)),
    }),
    ...(lines.length < there
      ? [
          {
            type: "delete table rows",
            table: CHECKS_TABLE,
            first: lines.length,
            count: there - lines.length,
          } as const,
        ]
      : []),
    { type: "show", sheet, cell: cellAddress(range.top + 1, range.left) },
  ];
}

const takesNone = (finding: Finding | undefined): boolean => finding?.severity !== "warning";

const textColumns = (columnAt: (header: ChecksHeader) => number): number[] =>
  CHECKS_HEADERS.filter((header) => header !== "Address").map(columnAt);
