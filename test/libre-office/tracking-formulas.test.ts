import { Workbook } from "exceljs";
import Papa from "papaparse";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { daysOn, type SerialDate, serialDate, serialOf } from "../../src/domain/spreadsheet/dates";
import { dueStatus } from "../../src/domain/track/row-status";
import {
  areGone,
  derivedFormula,
  isDueThisWeek,
  isOverdue,
  questionnairesDueFormula,
  rowCells,
} from "../../src/domain/track/tracking-sheet/tracking-formulas";
import { CLOSING, OUTCOMES, STEPS } from "../../src/domain/track/steps";
import {
  DERIVED_DATES,
  derivedDates,
  questionnairesDue,
  timetablePositions,
} from "../../src/domain/track/timetable/timetable";
import { columnPositions } from "../../src/domain/spreadsheet/sheet-table";
import { dueFormula } from "../../src/domain/track/tracking-sheet/due-date";
import { readTracking } from "../../src/domain/track/tracking";
import { TRACKING } from "../../src/domain/track/tracking-sheet/tracking-table";
import { TRACKING_HEADERS, writtenTracking, type DateCells, type RowCells } from "../domain/track/a-tracking";
import { Chance } from "../support/chance";
import { inOffice } from "../../tools/shared/libre-office";

const SHEETS = 40;
const ROWS = 60;
const SPOTS = timetablePositions(new Map());
const FIRST = 8;
/** To the right of the table: what each highlight’s formula gives, and Due again. */
const MARKS = { overdue: 10, dueThisWeek: 11, gone: 12 } as const;
const GONE = ['10"03', "1004"];

const chance = new Chance(20_060_614);
const fail = (): never => {
  throw new Error("Nothing was planned.");
};

/** Days of two years, over month ends, a leap day and both clock changes; times of day and odd cells too. */
const aDay = (): Cell => 37_900 + chance.below(800);
const aDate = (): Cell =>
  chance.pick<() => Cell>([aDay, aDay, aDay, () => Number(aDay()) + 0.75, () => "", () => "soon"])();

/** Every third row came in after the choice. */
const cameIn = (i: number): SerialDate | undefined =>
  i % 3 === 0 ? daysOn(serialOf(2003, 10, 6), 13 * i) : undefined;

const dates = (): DateCells => ({
  TodayDate: chance.pick([aDay, aDay, aDate])(),
  ChoiceDate: aDate(),
  QuestionnairesDue: chance.pick<() => Cell>([aDate, () => questionnairesDueFormula(SPOTS)])(),
  AnalysisWeek: aDate(),
  Fieldwork: aDate(),
  ...Object.fromEntries(DERIVED_DATES.map((name) => [name, derivedFormula(SPOTS, name)])),
});

const cell = rowCells(columnPositions(TRACKING.columns, writtenTracking([])), FIRST);
const row = (i: number, today: Cell): RowCells => ({
  "Case number": chance.pick(["1001", "1002", ...GONE, " 1004 ", 1004]),
  Step: chance.pick([...STEPS, "questionnaire", " Interview ", "Chat", ""]),
  "Agency or person": "Social care",
  Requested: aDate(),
  Due: chance.pick<() => Cell>([
    () =>
      dueFormula(
        rowCells(columnPositions(TRACKING.columns, writtenTracking([])), FIRST + i),
        SPOTS,
        cameIn(i),
      ),
    aDate,
    () => (typeof today === "number" ? today - 4 + chance.below(14) : ""),
  ])(),
  Done: chance.pick<() => Cell>([() => "", () => "", () => " ", aDate])(),
  Outcome: chance.pick([...OUTCOMES, "declined", "", "", "", "Maybe", " Invited "]),
});

const contents = (value: Cell) =>
  value === ""
    ? null
    : typeof value === "string" && value.startsWith("=")
      ? { formula: value.slice(1) }
      : value;

describe("due dates, derived dates and highlights, judged by LibreOffice", () => {
  const planned = Array.from({ length: SHEETS }, (_, i) => {
    const above = dates();
    const rows = Array.from({ length: ROWS }, (__, at) => row(at, above.TodayDate ?? ""));
    return { sheet: `Tracking ${i + 1}`, written: writtenTracking(rows, above) };
  });
  let shown: readonly (readonly (readonly string[])[])[];

  beforeAll(async () => {
    const workbook = new Workbook();
    for (const { sheet, written: existing } of planned) {
      const page = workbook.addWorksheet(sheet);
      existing.cells.values.forEach((cells, r) => {
        cells.forEach((value, c) => {
          page.getCell(r + 1, c + 1).value = contents(value);
          // LibreOffice shows what DATE gives as a date, where no format says otherwise.
          if (typeof value === "string" && value.includes("DATE("))
            page.getCell(r + 1, c + 1).numFmt = "0.00";
        });
      });
      for (let i = 0; i < ROWS; i++) {
        const at = rowCells(columnPositions(TRACKING.columns, existing), FIRST + i);
        const gone = areGone(at, GONE).join();
        const marks = {
          // The one on top stops the others.
          overdue: `IF(${gone},FALSE,${isOverdue(at, SPOTS)})`,
          dueThisWeek: `IF(${gone},FALSE,${isDueThisWeek(at, SPOTS)})`,
          gone,
        };
        for (const name of ["overdue", "dueThisWeek", "gone"] as const)
          page.getCell(FIRST + i, MARKS[name]).value = { formula: marks[name] };
      }
    }
    const codes = workbook.addWorksheet("Codes");
    CLOSING.forEach((outcome, i) => (codes.getCell(i + 1, 1).value = outcome));
    workbook.definedNames.add(`Codes!$A$1:$A$${CLOSING.length}`, "ClosingOutcomes");
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    const sheets = inOffice((office) =>
      office.calculate(
        file,
        planned.map(({ sheet }) => sheet),
      ),
    );
    shown = planned.map(({ sheet }) => Papa.parse<string[]>(sheets.get(sheet) ?? "").data);
  }, 180_000);

  /** The sheet with what the formulas gave in their places. */
  const calculated = (i: number) => {
    const existing = planned[i]?.written ?? fail();
    const values = existing.cells.values.map((cells, r) =>
      cells.map((value, c): Cell => {
        if (typeof value !== "string" || !value.startsWith("=")) return value;
        const text = shown[i]?.[r]?.[c] ?? "";
        return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
      }),
    );
    return { ...existing, cells: { ...existing.cells, values } };
  };
  const trackings = () => planned.map((_, i) => readTracking(calculated(i), new Map(), []));

  it("gives the dates that follow as TypeScript does", () => {
    trackings().forEach((tracking) => {
      const { timetable, existing } = tracking;
      const derived = derivedDates(timetable);
      const { values } = existing.cells;
      const typed = values[2]?.[4] ?? "";
      for (const name of DERIVED_DATES) {
        // Where nothing but text stands in Questionnaires due, TypeScript goes on from the choice.
        if (name === "FilesNamedBy" && serialDate(typed) === undefined) continue;
        const position = SPOTS[name];
        expect([name, serialDate(values[position.row]?.[position.column] ?? "")]).toEqual([
          name,
          derived[name],
        ]);
      }
      if (typeof typed === "number") expect(questionnairesDue(timetable)).toBe(serialDate(typed));
    });
  });

  it("makes each row due when the rule says", () => {
    let asked = 0;
    trackings().forEach((tracking, i) => {
      const { values } = planned[i]?.written.cells ?? fail();
      const { timetable, rows } = tracking;
      const { FilesReady, FieldworkEnds } = derivedDates(timetable);
      const typed = serialDate(calculated(i).cells.values[2]?.[4] ?? "");
      for (const { row: at, step, requested, cells } of rows) {
        const formula = values[at - 1]?.[TRACKING_HEADERS.indexOf("Due")] ?? "";
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        asked++;
        const isDated = typeof cells.Requested === "number";
        const came = cameIn(at - FIRST);
        const form = isDated
          ? Number(requested) + 21
          : came === undefined
            ? typed
            : Math.max(typed ?? 0, came + 21);
        const from = isDated ? Math.floor(cells.Requested) : (came ?? 0);
        const notBefore = (day: SerialDate | undefined) => (day !== undefined && day < from ? from + 7 : day);
        const file = notBefore(FilesReady);
        const expected = {
          "Leaflets and consent forms": form,
          Questionnaire: form,
          "Case file": file,
          "Setting up": file,
          "Electronic records": file,
          Interview: notBefore(FieldworkEnds),
          Chaser: undefined,
        };
        const due = serialDate(cells.Due);
        expect([at, step, due]).toEqual([at, step, step ? expected[step] : undefined]);
      }
    });
    expect(asked).toBeGreaterThan(800);
  });

  it("highlights as late and as due this week what TypeScript does, and nothing of cases that are gone", () => {
    const counts = { late: 0, "this week": 0, gone: 0 };
    trackings().forEach((tracking, i) => {
      for (const found of tracking.rows) {
        const marks = shown[i]?.[found.row - 1] ?? [];
        const isOut = GONE.includes(found.caseNumber);
        // Text dates are read, and yet no formula sees them; the rules say so.
        const isSeen =
          typeof found.cells.Due === "number" && typeof tracking.existing.cells.values[2]?.[0] === "number";
        const standing = isOut || !isSeen ? "open" : dueStatus(found, tracking.timetable);
        const said = Object.values(MARKS).map((column) => marks[column - 1]);
        expect([i, found.row, ...said]).toEqual([
          i,
          found.row,
          ...[standing === "late", standing === "this week", isOut].map((is) => String(is).toUpperCase()),
        ]);
        if (standing === "late" || standing === "this week") counts[standing]++;
        if (isOut) counts.gone++;
      }
    });
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  });

  it("has a formula of one row that is written for its own cells", () => {
    expect(cell("Due")).toBe("$E8");
  });
});
