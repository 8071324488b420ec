import { june, type RowCells, standardRows } from "../a-tracking";
import { a, form, questionnaire, said, saidOf } from "./process-said";

describe("every case has", () => {
  const without = (step: string, agency: string): RowCells[] =>
    standardRows("1001").filter((row) => row.Step !== step || row["Agency or person"] !== agency);

  test("the lead professional’s questionnaire", () => {
    expect(saidOf("lead-questionnaire", without("Questionnaire", "Lead professional"))).toEqual([
      "A8: 1001 has no questionnaire for the lead professional. Press Make the tracking sheet, or add the row.",
    ]);
  });

  test("social care’s questionnaire", () => {
    expect(saidOf("social-care-questionnaire", without("Questionnaire", "Social care"))).toEqual([
      "A8: 1001 has no questionnaire for social care. Press Make the tracking sheet, or add the row.",
    ]);
  });

  test("social care’s file", () => {
    expect(saidOf("social-care-file", without("Case file", "Social care"))).toEqual([
      "A8: 1001 has no social care file. Press Make the tracking sheet, or add the row.",
    ]);
    expect(saidOf("social-care-file", [a("Case file", "Education")])).toHaveLength(1);
    expect(saidOf("social-care-file", [])).toEqual([
      "A7: 1001 has no social care file. Press Make the tracking sheet, or add the row.",
    ]);
  });

  test("one questionnaire for both, where the lead is in social care", () => {
    const both = [questionnaire("lead professional (social care)")];
    expect(saidOf("lead-questionnaire", both)).toEqual([]);
    expect(saidOf("social-care-questionnaire", both)).toEqual([]);
    expect(saidOf("social-care-file", both)).toHaveLength(1);
    expect(said("one-serves-both", [...both, a("Case file", "Social care")])).toEqual([
      "C10: The lead professional is in social care: one questionnaire serves both. This row can be deleted.",
      "C11: The lead professional is in social care: one questionnaire serves both. This row can be deleted.",
    ]);
    expect(said("one-serves-both", [a("Case file", "Lead professional (social care)")])).toEqual([]);
    expect(
      said("one-serves-both", [
        { ...questionnaire("Lead professional (social care)"), "Case number": "1002" },
      ]),
    ).toEqual([]);
  });
});

test("social care’s questionnaire and file are never spared", () => {
  const not = { Outcome: "Not needed" };
  expect(
    saidOf("social-care-needed", [
      questionnaire("Social care", not),
      a("Case file", "Social care", not),
      a("Case file", "Education", not),
      questionnaire("Education", not),
    ]),
  ).toEqual([
    "G8: The guidance asks social care for a questionnaire in every case. Choose another outcome, or say in Notes why it is not needed.",
    "G9: The guidance always asks for the social care file. Choose another outcome, or say in Notes why it is not needed.",
  ]);
  expect(
    saidOf("social-care-needed", [
      questionnaire("Social care", not),
      questionnaire("Lead professional (social care)"),
      { ...a("Case file", "Social care", not), "Case number": "1002" },
      a("Case file", "Social care", { ...not, Notes: "Held by the neighbouring authority" }),
    ]),
  ).toEqual([]);
});

test("up to three other agencies are asked", () => {
  const others = ["Education", "CAMHS", "Police"].map((agency) => questionnaire(agency));
  expect(said("three-other-agencies", others)).toEqual([]);
  expect(
    said("three-other-agencies", [...others, questionnaire("police"), questionnaire("Sure Start")]),
  ).toEqual([
    "C17: Sure Start is other agency number 4. Up to 3 are asked besides the lead professional and social care. Delete one row.",
  ]);
  expect(
    said("three-other-agencies", [
      ...others,
      questionnaire("Housing", { Outcome: "Not needed" }),
      a("Case file", "Housing"),
      { ...questionnaire("Housing"), "Case number": "1002" },
      questionnaire("Lead professional (social care)"),
      questionnaire(""),
    ]),
  ).toEqual([]);
});

test("each agency is asked once", () => {
  expect(
    said("agency-once", [
      questionnaire("Sure Start"),
      questionnaire("sure start"),
      questionnaire("Social care"),
      a("Case file", "Sure Start"),
      questionnaire("Sure Start", { Outcome: "Not needed" }),
      questionnaire(""),
      questionnaire(""),
    ]),
  ).toEqual([
    "C14: sure start is also asked in row 13. Ask each agency once; to remind it, choose the step Chaser.",
    "C15: Social care is also asked in row 11. Ask each agency once; to remind it, choose the step Chaser.",
  ]);
});

describe("health records", () => {
  const health = [a("Case file", "Health"), a("Case file", "CAMHS"), a("Electronic records", "GP practice")];
  const places = (words: string): string[] => ["C13", "C14", "C15"].map((at) => `${at}: ${words}`);

  test("wait for consent", () => {
    expect(said("consent-for-health", health)).toEqual(
      places("There is no consent yet to read this case’s health records. Wait for it, or delete this row."),
    );
  });

  test("are none of a questionnaire’s: it can be asked for before consent is in, and where it is refused", () => {
    expect(said("consent-for-health", [questionnaire("Health")])).toEqual([]);
    expect(said("consent-for-health", [questionnaire("CAMHS"), form("Declined")])).toEqual([]);
  });

  test("wait where the form was only sent", () => {
    expect(said("consent-for-health", [...health, form("Sent")])).toHaveLength(3);
  });

  test("may be read with it", () => {
    expect(said("consent-for-health", [...health, form("Full consent")])).toEqual([]);
  });

  test.each([
    [
      "No health records",
      "The consent of this case leaves out health records. Delete this row, or choose Not needed.",
    ],
    [
      "Declined",
      "Consent was declined: this case’s health records may not be read. Delete this row, or choose Not needed.",
    ],
    [
      "Withdrawn",
      "Consent was withdrawn: this case’s health records may not be read. Delete this row, or choose Not needed.",
    ],
  ])("may not be read where it is %s, whoever else agrees", (outcome, words) => {
    expect(
      said("consent-for-health", [...health, form("Full consent"), form(outcome, "Child or young person")]),
    ).toEqual(places(words));
  });

  test("are to be given back where consent is withdrawn after they came, and then told no more", () => {
    const file = (outcome: string): RowCells =>
      a("Case file", "Health", { Done: june(20), Outcome: outcome });
    const withdrawn = form("Withdrawn");
    for (const outcome of ["Ready", "Lent back"])
      expect(said("consent-for-health", [file(outcome), withdrawn])).toEqual([
        "C13: Consent was withdrawn: this case’s health records may not be read. Read it no more. Have it returned, then choose Returned.",
      ]);
    expect(said("consent-for-health", [file("Returned"), withdrawn])).toEqual([]);
  });

  test("go by the latest answer of each person", () => {
    const later = { Done: june(9) };
    const answers = [
      form("Full consent", "Parents or carers", later),
      form("Declined", "Parents or carers", { Done: june(5) }),
    ];
    expect(said("consent-for-health", [...health, ...answers])).toEqual([]);
    expect(
      said("consent-for-health", [...health, ...answers, form("Withdrawn", "Parents or carers", later)]),
    ).toHaveLength(3);
  });

  test("are no other agency’s, and are nobody’s where they are not needed", () => {
    expect(
      said("consent-for-health", [
        questionnaire("Education"),
        questionnaire("Health", { Outcome: "Not needed" }),
        a("Interview", "Health"),
        a("Chaser", "Health"),
      ]),
    ).toEqual([]);
  });
});

test("declining never removes a case", () => {
  expect(
    said("declining-keeps-the-case", [
      form("Declined"),
      form("Withdrawn"),
      form("No health records"),
      a("Interview", "Parents or carers", { Outcome: "Declined" }),
      { ...form("Declined"), "Case number": "1002" },
    ]),
  ).toEqual(
    ["G13: Consent was declined.", "G14: Consent was withdrawn."].map(
      (said) =>
        `${said} The case stays one of the ten, without health records. Replace it only if the inspector decides so.`,
    ),
  );
});

test("a questionnaire is due three weeks after it was requested", () => {
  expect(
    said("questionnaire-three-weeks", [
      questionnaire("Police", { Requested: june(5), Due: june(26) }),
      questionnaire("Housing", { Requested: june(5), Due: june(27) }),
      questionnaire("CAFCASS", { Requested: june(5), Due: june(27), Done: june(20) }),
      questionnaire("Probation", { Due: june(27) }),
      questionnaire("Probation", { Requested: june(5) }),
      a("Chaser", "", { Requested: june(5), Due: june(7) }),
    ]),
  ).toEqual([
    "E14: Three weeks from the request is Mon 26/06/2006. Change the date, or say in Notes what was agreed.",
  ]);
});
