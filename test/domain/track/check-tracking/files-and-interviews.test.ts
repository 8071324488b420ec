import { july, june, type RowCells } from "../a-tracking";
import { a, questionnaire, said, saidOf } from "./process-said";

describe("the files", () => {
  const dates = { TodayDate: july(1) };
  const rows = (files: RowCells, second: RowCells): RowCells[] => [
    questionnaire("Lead professional", { Due: june(26), Done: june(20) }),
    questionnaire("Social care", { Due: june(26), ...second }),
    a("Case file", "Social care", files),
  ];
  const asked = (files: RowCells, second: RowCells = { Done: june(24) }): string[] =>
    saidOf("files-within-a-week", rows(files, second), dates);

  test("are to be asked for within a week of the last questionnaire", () => {
    expect(asked({})).toEqual([
      "D10: The last questionnaire came on Sat 24/06/2006. Ask for the files by Sat 01/07/2006.",
    ]);
    expect(asked({ Requested: july(1) })).toEqual([]);
    expect(asked({ Requested: july(2) })).toEqual([
      "D10: The files were to be asked for by Sat 01/07/2006, a week from the last questionnaire.",
    ]);
    expect(asked({ Outcome: "Not needed" })).toEqual([]);
  });

  test("wait for no questionnaire past its due date, which is listed", () => {
    expect(asked({}, {})).toEqual([
      "D10: The last questionnaire came on Tue 20/06/2006. Ask for the files now: the week for it ended on Tue 27/06/2006. Not in by the due date: Social care.",
    ]);
    expect(asked({ Requested: july(1) }, {})).toEqual([
      "D10: The files were to be asked for by Tue 27/06/2006, a week from the last questionnaire. Not in by the due date: Social care.",
    ]);
  });

  test("wait while one is still to come, or none has come", () => {
    expect(asked({}, { Due: july(1) })).toEqual([]);
    expect(asked({}, { Due: "" })).toEqual([]);
    expect(saidOf("files-within-a-week", rows({}, {}))).toEqual([]);
    expect(
      saidOf(
        "files-within-a-week",
        [questionnaire("Social care", { Due: june(1) }), a("Case file", "Social care")],
        dates,
      ),
    ).toEqual([]);
  });

  test("are asked for once each", () => {
    expect(
      said("file-once", [
        a("Case file", "Education"),
        a("Case file", "education "),
        a("Case file", "Social care"),
        a("Electronic records", "Education"),
        a("Case file", "Education", { Outcome: "Not needed" }),
        { ...a("Case file", "Education"), "Case number": "1002" },
        a("Case file", "Social care, volume 2"),
        a("Case file", ""),
        a("Case file", ""),
      ]),
    ).toEqual([
      "C14: Education also stands in row 13. Delete one row, or say in both which file it is.",
      "C15: Social care also stands in row 12. Delete one row, or say in both which file it is.",
    ]);
  });

  test("are ready by the Wednesday of analysis week", () => {
    const week = { AnalysisWeek: july(10) };
    expect(
      said(
        "files-by-wednesday",
        [
          a("Case file", "Police", { Due: july(12) }),
          a("Case file", "Police", { Due: july(13) }),
          a("Electronic records", "Police", { Due: july(20), Done: july(13) }),
          a("Interview", "Police", { Due: july(20), Done: july(20) }),
          a("Case file", "Police", { Done: july(12) }),
          a("Case file", "Police", { Done: july(13), Outcome: "Not needed" }),
        ],
        week,
      ),
    ).toEqual([
      "E14: The files are to be ready by Wed 12/07/2006. Change the date.",
      "F15: This came after Wed 12/07/2006, when the files were to be ready. Say in Notes how it was read.",
    ]);
    expect(said("files-by-wednesday", [a("Case file", "Police", { Done: july(30) })])).toEqual([]);
    // Nobody can change a date to one that is past: a file that came in later is due later.
    const later = [a("Case file", "Police", { Due: july(20) })];
    expect(said("files-by-wednesday", later, { ...week, TodayDate: july(13) })).toEqual([]);
    expect(said("files-by-wednesday", later, { ...week, TodayDate: july(12) })).toHaveLength(1);
  });
});

describe("interviews", () => {
  const week = { AnalysisWeek: july(10), Fieldwork: july(17), TodayDate: july(15) };
  test("are chosen by the Friday of analysis week", () => {
    expect(
      said(
        "interviews-by-friday",
        [
          a("Interview", "Police", { Requested: july(14) }),
          a("Interview", "Police", { Requested: july(15) }),
          a("Chaser", "Police", { Requested: july(15) }),
        ],
        week,
      ),
    ).toEqual([
      "D14: Interviews were to be chosen by Fri 14/07/2006. Agree this one with the liaison person.",
    ]);
    expect(said("interviews-by-friday", [], week)).toEqual([
      "G5: No interview is chosen, and Fri 14/07/2006 is past. Add a row for each.",
    ]);
    expect(said("interviews-by-friday", [], { ...week, TodayDate: july(14) })).toEqual([]);
    expect(said("interviews-by-friday", [], { TodayDate: july(30) })).toEqual([]);
  });

  test("are held in the first fieldwork week if possible, Saturday and Sunday too", () => {
    expect(
      said(
        "interviews-in-first-week",
        [
          a("Interview", "Police", { Done: july(23) }),
          a("Interview", "Police", { Done: july(24) }),
          a("Interview", "Police", { Done: july(24), Outcome: "Declined" }),
          a("Interview", "Police", { Due: july(24) }),
          a("Interview", "Police", { Due: july(24), Outcome: "Held" }),
          a("Case file", "Police", { Due: july(24), Done: july(24) }),
        ],
        week,
      ),
    ).toEqual([
      "F14: This is after the first week of the fieldwork, which ends on Fri 21/07/2006.",
      "E16: This is after the first week of the fieldwork, which ends on Fri 21/07/2006.",
    ]);
    expect(said("interviews-in-first-week", [a("Interview", "Police", { Done: july(24) })])).toEqual([]);
  });
});
