import { rangeAddress, positionAddress } from "../spreadsheet/address";
import type { CodeList } from "../case-list/codes";
import type { CellValidation, Change, ConditionalStyle } from "../spreadsheet/change";
import { CELL_STYLES } from "../case-list/grid/cell-styles";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { areGone, isDueThisWeek, isOverdue, rowCells } from "./sheet-formulas";
import { TIMETABLE_DATES, TIMETABLE_LABELS, type TimetablePositions } from "./timetable";
import { AGENCY_CODES, OUTCOME_CODES, STEP_CODES } from "./tracking-codes";
import type { TrackingColumns, TrackingHeader } from "./tracking";

/** Told apart without colour: bold in a border, italic in a border, struck through. */
const TRACKING_LOOKS: Readonly<Record<"overdue" | "dueThisWeek" | "gone", ConditionalStyle>> = {
  overdue: CELL_STYLES.wrong,
  dueThisWeek: { fill: "FFE08A", colour: "3B2A00", italic: true, border: "B35900" },
  gone: { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true },
};

const list = (codes: CodeList, message: string, alert?: string): CellValidation => ({
  rule: { kind: "list", source: codes.name, dropdown: true },
  prompt: { title: codes.title, message },
  ...(alert !== undefined && { alert: { title: "Not on the list", message: alert } }),
});

const text = (title: string, message: string): CellValidation => ({
  rule: { kind: "any text" },
  prompt: { title, message },
});

const NOT_A_DATE = {
  title: "Not a date",
  message: "Enter a date as day/month/year, such as 14/03/2005.",
};

const VALIDATIONS: readonly (readonly [TrackingHeader, CellValidation])[] = [
  ["Case number", text("Case number", "One of the ten, as on the sheet Selected cases. Never a name.")],
  [
    "Step",
    list(STEP_CODES, "What is to be done. Each thing has a row of its own.", "Choose a step from the list."),
  ],
  [
    "Agency or person",
    list(AGENCY_CODES, "Whom it is asked of. Another agency can be typed. Never a person’s name."),
  ],
  ["Outcome", list(OUTCOME_CODES, "How it ended, or how far it is.", "Choose an outcome from the list.")],
  [
    "Notes",
    text(
      "Notes",
      "What has to be arranged: an interpreter, a place, hours. Nothing that tells who the child, the parent or the professional is.",
    ),
  ],
];

/**
 * Dropdowns, prompts and highlighting of the table: all that pasting destroys, so that it is made anew at every
 * press. `gone`: the case numbers that are no longer of the ten. Writes no cell.
 */
export function trackingGrid(
  { sheet, range }: Pick<ExistingTable, "sheet" | "range">,
  columns: TrackingColumns,
  spots: TimetablePositions,
  gone: readonly string[],
): Change[] {
  const column = (header: TrackingHeader): string | undefined => {
    const at = columns[header];
    return at === undefined
      ? undefined
      : rangeAddress({ top: range.top + 1, bottom: range.bottom, left: at, right: at });
  };
  const body = rangeAddress({ ...range, top: range.top + 1 });
  const cell = rowCells(columns, range.top + 2);
  const due = column("Due");
  const highlight = (range: string, formula: string, style: ConditionalStyle, more = {}): Change => ({
    type: "conditional format",
    sheet,
    range,
    formula: `=${formula}`,
    style,
    ...more,
  });
  return [
    ...VALIDATIONS.flatMap(([header, validation]): Change[] => {
      const range = column(header);
      return range === undefined ? [] : [{ type: "validate", sheet, range, validation }];
    }),
    ...(["Requested", "Due", "Done"] as const).flatMap((header): Change[] => {
      const range = column(header);
      const first = cell(header);
      const rule = { kind: "custom", formula: `=OR(LEN(TRIM(${first}))=0,ISNUMBER(${first}))` } as const;
      const prompt = { title: header, message: DATE_PROMPTS[header] };
      return range === undefined
        ? []
        : [{ type: "validate", sheet, range, validation: { rule, prompt, alert: NOT_A_DATE } }];
    }),
    { type: "clear conditional formats", sheet, range: body },
    ...areGone(cell, gone).map((formula) =>
      highlight(body, formula, TRACKING_LOOKS.gone, { stopIfTrue: true }),
    ),
    ...(due === undefined
      ? []
      : [
          highlight(due, isOverdue(cell, spots), TRACKING_LOOKS.overdue),
          highlight(due, isDueThisWeek(cell, spots), TRACKING_LOOKS.dueThisWeek),
        ]),
  ];
}

const DATE_PROMPTS = {
  Requested: "The day it was asked for.",
  Due: "Worked out from Requested and the dates above the table. A date can be typed over it.",
  Done: "The day it came, was ready or was held.",
} as const;

/** Prompts of the dates above the table. */
export function timetablePrompts(sheet: string, spots: TimetablePositions): Change[] {
  return (["TodayDate", ...TIMETABLE_DATES] as const).map((name): Change => {
    const range = positionAddress(spots[name]);
    const message =
      name === "TodayDate"
        ? "Moves on by itself. To print the sheet as of another day, type that day; clear the cell and press Make the tracking sheet to let it move again."
        : PROMPTS[name];
    return {
      type: "validate",
      sheet,
      range,
      validation: {
        rule: { kind: "custom", formula: `=ISNUMBER(${range})` },
        prompt: { title: TIMETABLE_LABELS[name].slice(0, 32), message },
        alert: NOT_A_DATE,
      },
    };
  });
}

const PROMPTS = {
  ListDue: "The “agreed date” for the list of 100 cases.",
  ListReceived: "The day the list came.",
  ChoiceDate: "The day the ten were chosen and the request went out.",
  QuestionnairesDue: "“Within three weeks” of the choice. A date can be typed over it.",
  AnalysisWeek: "The Monday of the analysis week. Another day of the week stands for its Monday.",
  Fieldwork: "The first day of the fieldwork.",
} as const;
