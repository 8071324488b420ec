import { serialOf } from "../../../../src/domain/spreadsheet/dates";
import { proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList } from "../../../support/a-list";
import { proposed } from "./tidied";

describe("spaces", () => {
  test.each([
    ["  Duty   team ", "Duty team"],
    ["Duty\u00a0team", "Duty team"],
    ["Duty team\u00a0", "Duty team"],
    ["\tDuty team", "Duty team"],
    ["Duty \u00a0 team", "Duty team"],
    ["\u200bDuty team\ufeff", "Duty team"],
    ["Duty team\r\n", "Duty team"],
    ["Duty team \n second floor", "Duty team \n second floor"],
  ])("in %j leave %j", (old, cell) => {
    expect(proposed("team", old)).toBe(old === cell ? undefined : cell);
  });

  test("that nobody sees are cleared out of a cell that may be blank, or was wrong", () => {
    expect(proposed("category", "\u00a0")).toBe("");
    expect(proposed("camhs", "\u00a0")).toBe("");
    expect(proposed("team", "\u00a0")).toBeUndefined();
    expect(proposed("team", "   ")).toBeUndefined();
  });

  test("go from case numbers, but make no two alike", () => {
    expect(proposed("caseNumber", "10\u00a047")).toBe("10 47");
    const of = (...numbers: string[]): unknown[] =>
      proposalsFor(aList(numbers.map((caseNumber) => aCase({ caseNumber })))).map(({ cell }) => cell);
    expect(of("1047\u00a0", "1048")).toEqual(["1047"]);
    expect(of("1047\u00a0", "1047")).toEqual([]);
    expect(of("1047\u00a0", "\u00a01047")).toEqual([]);
  });
});

describe("yes and no", () => {
  test.each(["yes", "YES", "Y", "y ", "Y.", "Yes\u00a0", true])("%j is Yes", (cell) => {
    expect(proposed("camhs", cell)).toBe("Yes");
    expect(proposed("knownToSocialCare", cell, { group: "LDD" })).toBe("Yes");
  });
  test.each(["no", "N", "n", "NO", " No", false])("%j is No", (cell) =>
    expect(proposed("camhs", cell)).toBe("No"),
  );
  test.each(["Yes", "No", "", "x", "X", "✓", 1, 0, "n/a", "Not known", "yes?no", "maybe"])(
    "%j is left",
    (cell) => expect(proposed("camhs", cell)).toBeUndefined(),
  );
  test("is not proposed where the rules refuse it", () => {
    expect(proposed("offended", "Y", { age: 7 })).toBeUndefined();
    expect(proposed("offended", "N", { age: 7 })).toBe("No");
    expect(proposed("offended", "Y", { age: 12 })).toBe("Yes");
  });
  test("does not touch the inspectors’ column", () => expect(proposed("tracked", "y")).toBeUndefined());
});

describe("gender", () => {
  test.each([
    ...(["F", "f", "female", "Female ", "girl"] as const).map((cell) => [cell, "Female"] as const),
    ...(["M", "male ", "MALE", "Boy"] as const).map((cell) => [cell, "Male"] as const),
    ...(["U", "unknown", "N/K", "NK", "not recorded", "not known", "Not Known"] as const).map(
      (cell) => [cell, "Not known"] as const,
    ),
  ])("%j is %s", (cell, gender) => expect(proposed("gender", cell)).toBe(gender));
  test.each(["Female", "Not known", 1, 2, "1", "I", "other", ""])("%j is left", (cell) =>
    expect(proposed("gender", cell)).toBeUndefined(),
  );
});

describe("labels", () => {
  test.each([
    ["livesIn", "Foster care", 2],
    ["livesIn", "FOSTER  CARE", 2],
    ["livesIn", "2 – Foster care", 2],
    ["livesIn", "2 - Foster Care", 2],
    ["livesIn", "2. foster care", 2],
    ["livesIn", "2", 2],
    ["livesIn", "Kinship", 4],
    ["livesIn", "With Family or Family Carers (kinship placements)", 4],
    ["livesIn", "At home", 3],
    ["livesIn", "Children's home", 1],
    ["livesIn", "Other", 6],
    ["group", "lac", "LAC"],
    ["group", "LAC\u00a0", "LAC"],
    ["group", "Looked after children", "LAC"],
  ] as const)("in %s, %j is %j", (column, cell, code) => expect(proposed(column, cell)).toBe(code));

  test.each([
    ["NEGLECT", 4],
    ["Sexual", 1],
    ["3 – Emotional Abuse", 3],
    ["3 Emotional abuse", 3],
    ["physical abuse", 2],
  ])("of a category, %j is %i", (cell, code) =>
    expect(proposed("category", cell, { group: "CPR" })).toBe(code),
  );

  test.each([
    ["lddType", "Moderate learning difficulty", "MLD"],
    ["lddType", "moderate learning difficulties", "MLD"],
    ["lddType", "SpLD", "SPLD"],
    ["lddType", "Autism", "ASD"],
    ["lddType", "MLD - Moderate learning difficulty", "MLD"],
    ["lddType", "Speech, language and communication needs", "SLCN"],
    ["lddNature", "statemented", "Statement"],
    ["lddNature", "SCHOOL ACTION PLUS", "School Action Plus"],
    ["lddNature", "SA+", "School Action Plus"],
    ["lddNature", "Under  assessment", "Under assessment"],
  ] as const)("of %s, %j is %s", (column, cell, code) =>
    expect(proposed(column, cell, { group: "LDD" })).toBe(code),
  );

  test.each([
    ["livesIn", "2 Residential care"],
    ["livesIn", "hostel"],
    ["livesIn", 2],
    ["livesIn", 7],
    ["livesIn", "7"],
    ["livesIn", "Foster or kinship"],
    ["category", "Neglect and physical abuse"],
    ["group", "CP/LAC"],
    ["lddNature", "Under assessment"],
  ] as const)("in %s, %j is left", (column, cell) => expect(proposed(column, cell)).toBeUndefined());
});

describe("ages", () => {
  test.each([
    ["7 years", 7],
    ["7 yrs", 7],
    ["7y", 7],
    ["7 Years old", 7],
    ["aged 7 years", 7],
    ["7yr.", 7],
    ["07 years", 7],
    ["age 7 years", 7],
    ["1 year", 1],
    ["unborn", "Unborn"],
    ["not yet born", "Unborn"],
    ["unborn child", "Unborn"],
    ["Unborn baby", "Unborn"],
  ])("%j is %j", (cell, age) => expect(proposed("age", cell, { group: "CPR" })).toBe(age));

  test.each([
    "7 months",
    "7m",
    "7 mths",
    "7 m/y",
    "7",
    7,
    "7.5 years",
    "7 years 3 months",
    "30 years",
    "aged 7",
    "an unborn child",
    "unborn child of 7",
    "",
    "seven",
  ])("%j is left", (cell) => expect(proposed("age", cell)).toBeUndefined());
});

describe("dates", () => {
  const EIGHTEENTH = serialOf(2004, 5, 18);

  test.each([
    ...[
      "18/05/2004",
      "18.5.2004",
      "18-05-04",
      "18 May 2004",
      "18th May 2004",
      "18-May-04",
      "18/05/2004 00:00",
      "18/05/2004 00:00:00",
    ],
    ...["2004-05-18", "2004/05/18", "2004-05-18T00:00:00.000Z", " 18/05/2004\u00a0", "18 MAY 04"],
  ])("%j is 18 May 2004", (cell) => expect(proposed("referral", cell)).toBe(EIGHTEENTH));

  test("with a day up to 12 are read where another date of the column tells day from month", () => {
    const of = (...dates: (string | number)[]): unknown[] =>
      proposalsFor(aList(dates.map((referral) => aCase({ referral })))).map(({ address, cell }) => [
        address,
        cell,
      ]);
    const first = serialOf(2005, 2, 1);
    expect(of("01/02/05")).toEqual([]);
    expect(of("01/02/05", EIGHTEENTH, "3 May 2004", "2004-05-18")).toEqual([
      ["C8", serialOf(2004, 5, 3)],
      ["C9", EIGHTEENTH],
    ]);
    expect(of("01/02/05", "18/05/2004")).toEqual([
      ["C6", first],
      ["C7", EIGHTEENTH],
    ]);
    expect(of("01/02/05", "18/05/2004", "05/18/2004")).toEqual([["C7", EIGHTEENTH]]);
    expect(of("01/02/05", "05/18/2004")).toEqual([]);
    expect(of("02/02/05")).toEqual([["C6", serialOf(2005, 2, 2)]]);
    expect(of("01/02/05", "12/05/2004")).toEqual([]);
    expect(of("12/12/2005", "01/12/2005")).toEqual([["C6", serialOf(2005, 12, 12)]]);
    expect(of("13/01/2005", "01/12/2005")).toHaveLength(2);
  });

  test.each([
    ...[
      "31/02/2004",
      "05/18/2004",
      "18/05/2006 14:30",
      "18/05/2004 00:00 or so",
      "on 2004-05-18",
      "2004-05-18 or so",
      "May 2004",
      "2004",
      "18/05",
      "38125",
      "18/05-2004",
      "soon",
      "",
    ],
    ...["18/05/2007", "2004-13-01"],
  ])("%j is left", (cell) => expect(proposed("referral", cell)).toBeUndefined());
});
