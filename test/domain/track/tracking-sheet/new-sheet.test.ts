import { TIMETABLE_LABELS } from "../../../../src/domain/track/timetable/timetable";
import { readTracking } from "../../../../src/domain/track/tracking";
import { madeWords, newTrackingSheet } from "../../../../src/domain/track/tracking-sheet/tracking-sheet";
import { PlannedBook } from "../../support/planned-book";
import { cellsWritten, TRACKING_HEADERS } from "../a-tracking";
import { HAS, highlightsOf, made, TEN } from "./made-sheet";

describe("a new sheet", () => {
  const changes = newTrackingSheet(TEN, HAS);
  const sheet = made();

  test("is made by changes that fit, with or without Codes", () => {
    expect(new PlannedBook(new Set(HAS.sheets)).follow(changes).amiss).toEqual([]);
    const without = newTrackingSheet(TEN, { ...HAS, sheets: ["Case list"] });
    expect(new PlannedBook(new Set(["Case list"])).follow(without).amiss).toEqual([]);
    const names = new Map([
      ["TodayDate", "=#REF!"],
      ["StepCodes", "=Codes!$AE$4"],
    ]);
    const again = newTrackingSheet(TEN, { ...HAS, names });
    expect(new PlannedBook(new Set(HAS.sheets), new Set(names.keys())).follow(again).amiss).toEqual([]);
  });

  test("has the labels, the formulas and the names of the timetable above the table", () => {
    const cells = cellsWritten(changes);
    for (const [at, label] of [
      ["A1", "Tracking the ten cases"],
      [
        "D1",
        "Type the dates of the review in row 3. Today moves on by itself; type a day over it to print the sheet as of that day.",
      ],
      ["A2", "Today"],
      ["B2", "List due"],
      ["C2", "List received"],
      ["D2", "Choice"],
      ["E2", "Questionnaires due"],
      ["F2", "Analysis week (Monday)"],
      ["G2", "Fieldwork begins"],
      ["E4", "Files named by"],
      ["F4", "Files ready (Wednesday)"],
      ["G4", "Interviews chosen (Friday)"],
      ["H4", "First fieldwork week ends"],
      ["A3", "=TODAY()"],
      ["E3", '=IF(ISNUMBER($D$3),INT($D$3)+21,"")'],
      ["E5", '=IF(ISNUMBER($E$3),INT($E$3)+7,"")'],
      ["F5", '=IF(ISNUMBER($F$3),INT($F$3)-WEEKDAY($F$3,3)+2,"")'],
      ["G5", '=IF(ISNUMBER($F$3),INT($F$3)-WEEKDAY($F$3,3)+4,"")'],
      ["H5", '=IF(ISNUMBER($G$3),INT($G$3)+MOD(4-WEEKDAY($G$3,3),7),"")'],
    ])
      expect([at, cells[at ?? ""]]).toEqual([at, label]);
    const named = changes.flatMap((change) =>
      change.type === "add name" && change.sheet === "Tracking" ? [`${change.name} ${change.range}`] : [],
    );
    expect(named).toEqual([
      "TodayDate A3",
      "ListDue B3",
      "ListReceived C3",
      "ChoiceDate D3",
      "QuestionnairesDue E3",
      "AnalysisWeek F3",
      "Fieldwork G3",
      "FilesNamedBy E5",
      "FilesReady F5",
      "InterviewsChosen G5",
      "FieldworkEnds H5",
    ]);
    expect(named).toHaveLength(Object.keys(TIMETABLE_LABELS).length);
  });

  test("has five rows for each of the ten, due by formula", () => {
    expect(sheet.range).toEqual({ top: 6, left: 0, bottom: 59, right: 7 });
    expect(sheet.cells.values[6]).toEqual([...TRACKING_HEADERS]);
    expect(sheet.cells.values.slice(7, 12).map((row) => row.slice(0, 3))).toEqual([
      ["0071", "Leaflets and consent forms", "Parents or carers"],
      ["0071", "Leaflets and consent forms", "Child or young person"],
      ["0071", "Questionnaire", "Lead professional"],
      ["0071", "Questionnaire", "Social care"],
      ["0071", "Case file", "Social care"],
    ]);
    expect(sheet.cells.values[7]?.slice(3)).toEqual([
      "",
      '=IF(OR(TRIM($B8)="Leaflets and consent forms",TRIM($B8)="Questionnaire"),IF(ISNUMBER($D8),INT($D8)+21,IF(ISNUMBER($E$3),$E$3,"")),IF(OR(TRIM($B8)="Case file",TRIM($B8)="Electronic records",TRIM($B8)="Setting up"),IF(ISNUMBER($F$5),IF($F$5<IF(ISNUMBER($D8),INT($D8),0),IF(ISNUMBER($D8),INT($D8),0)+7,$F$5),""),IF(OR(TRIM($B8)="Interview"),IF(ISNUMBER($H$5),IF($H$5<IF(ISNUMBER($D8),INT($D8),0),IF(ISNUMBER($D8),INT($D8),0)+7,$H$5),""),"")))',
      "",
      "",
      "",
    ]);
    expect(madeWords(TEN)).toBe("50 rows for 10 cases");
    expect(readTracking(sheet, new Map(), TEN).rows).toHaveLength(53);
  });

  test("keeps numbers of cases as text, and dates as dates", () => {
    const formats = changes.flatMap((change) =>
      change.type === "format" && change.sheet === "Tracking" && change.style.numberFormat !== undefined
        ? [`${change.range} ${change.style.numberFormat}`]
        : [],
    );
    expect(formats).toEqual(
      expect.arrayContaining([
        "A8:A60 @",
        "B8:B60 @",
        "D8:D60 dd/mm/yyyy",
        "E8:E60 dd/mm/yyyy",
        "F8:F60 dd/mm/yyyy",
        "H8:H60 @",
        "A3 ddd dd/mm/yyyy",
      ]),
    );
  });

  test("has a dropdown or a prompt in every column, within Excel’s lengths", () => {
    const validated = changes.flatMap((change) =>
      change.type === "validate" ? [{ ...change.validation, range: change.range }] : [],
    );
    expect(
      validated.map(({ range, rule }) => `${range} ${rule.kind === "list" ? rule.source : rule.kind}`),
    ).toEqual([
      ...["A3", "B3", "C3", "D3", "E3", "F3", "G3"].map((at) => `${at} custom`),
      "A8:A60 any text",
      "B8:B60 StepCodes",
      "C8:C60 AgencyCodes",
      ...["D", "E", "F"].map((column) => `${column}8:${column}60 custom`),
      "G8:G60 OutcomeCodes",
      "H8:H60 any text",
    ]);
    for (const { prompt, alert } of validated) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(224);
    }
    // Another agency can be typed; another step is asked about.
    expect(validated.filter(({ alert }) => alert).map(({ range }) => range)).toEqual([
      ...["A3", "B3", "C3", "D3", "E3", "F3", "G3"],
      ...["B", "D", "E", "F", "G"].map((column) => `${column}8:${column}60`),
    ]);
  });

  test("highlights what is late and what is due this week, and prints on A4 with its heads", () => {
    const open = "NOT(ISNUMBER($F8)),SUMPRODUCT(--(TRIM($G8)=ClosingOutcomes))=0";
    expect(highlightsOf(changes)).toEqual([
      `E8:E60 =IFERROR(AND(ISNUMBER($E8),ISNUMBER($A$3),INT($E8)<INT($A$3),${open}),FALSE)`,
      `E8:E60 =IFERROR(AND(ISNUMBER($E8),ISNUMBER($A$3),INT($E8)>=INT($A$3),INT((INT($E8)-2)/7)=INT((INT($A$3)-2)/7),${open}),FALSE)`,
      // A day typed over Today is marked where it stands.
      "A3 =IFERROR(AND(ISNUMBER($A$3),INT($A$3)<>TODAY()),FALSE)",
    ]);
    for (const text of highlightsOf(changes)) expect(text.length).toBeLessThanOrEqual(255);
    expect(changes).toContainEqual({ type: "print setup", sheet: "Tracking", titleRows: "$1:$7" });
    expect(changes).toContainEqual({ type: "freeze", sheet: "Tracking", rows: 7, columns: 1 });
    for (const text of highlightsOf(changes)) expect(text).not.toMatch(/[[\]{}]|LAMBDA|COUNTIF/);
  });

  test("puts its code lists to the right of those of the case list", () => {
    const cells = cellsWritten(changes, "Codes");
    expect(cells).toMatchObject({ J20: "Step", J21: "Leaflets and consent forms", J26: "Chaser" });
    const named = changes.flatMap((change) =>
      change.type === "add name" && change.sheet === "Codes" ? [`${change.name} ${change.range}`] : [],
    );
    expect(named).toEqual([
      "AgencyCodes J4:J18",
      "StepCodes J21:J27",
      "MeetingStatusCodes J30:J33",
      "InspectorCodes J36:J37",
      "OutcomeCodes M4:M18",
      "ClosingOutcomes M21:M31",
      "LookedAtCodes M34:M35",
    ]);
  });

  test("puts its code lists beside the others where a workbook from before has all of them side by side", () => {
    const before = new Map([["AgeCodes", "=Codes!$AB$4:$AB$30"]]);
    const named = newTrackingSheet(TEN, { ...HAS, names: before }).flatMap((change) =>
      change.type === "add name" && change.sheet === "Codes" ? [`${change.name} ${change.range}`] : [],
    );
    expect(named.slice(0, 2)).toEqual(["StepCodes AE4:AE10", "AgencyCodes AH4:AH18"]);
  });
});
