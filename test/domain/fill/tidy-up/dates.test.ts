import { type ChosenOrder, referralsOfEitherOrder } from "../../../../src/domain/case-list/date-order";
import { atOnce } from "../../../../src/domain/shared/work-in-steps";
import { proposalsFor, proposalSteps } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { serialOf } from "../../../../src/domain/spreadsheet/dates";
import { aCase, aList } from "../../../support/a-list";
import { proposed } from "./tidied";

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
    ...[
      "18/05/2004 14:30",
      "18/05/2004 12:00:00 AM",
      "2004-05-18T22:59:00+00:00",
      "2004-05-18T00:00:00+00:00",
      "20040518",
      "18MAY2004",
    ],
    ...[
      "Tuesday, 18 May 2004",
      "Tue 18 May 2004",
      "May 18, 2004",
      "18.May.2004",
      "18/May/2004",
      "2004-May-18 00:00:00",
    ],
    ...[
      "2004-05-18",
      "2004/05/18",
      "2004-05-18T00:00:00.000Z",
      "18/05/2004.",
      "'18/05/2004",
      "18 / 05 / 2004",
      '"18/05/2004"',
      "“18/05/2004”",
      "18/05/2004'",
      "\u200e18/\u200e05/\u200e2004",
    ],
    ...[20_040_518, " 18/05/2004\u00a0", "18 MAY 04"],
  ])("%j is 18 May 2004", (cell) => expect(proposed("referral", cell)).toBe(EIGHTEENTH));

  test.each([
    ...["2004-05-17T23:00:00Z", "2004-05-17T23:30:00.000+00:00", "2004-05-18T00:00:00+01:00"],
    ...["18/05/2004 24:00", "18/05/2004 12:75"],
  ])("%j may be another day, and stays", (cell) => expect(proposed("referral", cell)).toBeUndefined());

  test("that could be either are read as a person has chosen, and no day after the list date is", () => {
    const list = aList(
      ["01/02/05", "03/04/2004", "05/18/2004", "12/11/2006"].map((referral) => aCase({ referral })),
    );
    const of = (order?: ChosenOrder): unknown[] =>
      atOnce(proposalSteps(list, order)).map(({ address, cell }) => [address, cell]);
    expect(of()).toEqual([]);
    expect(of("day first")).toEqual([
      ["C6", serialOf(2005, 2, 1)],
      ["C7", serialOf(2004, 4, 3)],
    ]);
    expect(of("month first")).toEqual([
      ["C6", serialOf(2005, 1, 2)],
      ["C7", serialOf(2004, 3, 4)],
      ["C8", EIGHTEENTH],
    ]);
    expect(referralsOfEitherOrder(list)).toEqual(["01/02/05", "03/04/2004"]);
  });

  test("with a day up to 12 are read where another date of the column tells day from month", () => {
    const of = (...dates: (string | number)[]): unknown[] =>
      proposalsFor(aList(dates.map((referral) => aCase({ referral })))).map(({ address, cell }) => [
        address,
        cell,
      ]);
    const first = serialOf(2005, 2, 1);
    expect(of("01/02/05")).toEqual([]);
    // It tells nothing of an order, and hinders nobody from telling it.
    expect(of("01/02/05", "18/05/2004", "2004-06-13T23:00:00Z")).toEqual([
      ["C6", first],
      ["C7", EIGHTEENTH],
    ]);
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
    expect(of("01/02/05", "05/18/2004 08:30", "18/05/2004")).toEqual([["C8", EIGHTEENTH]]);
  });

  test("of numbers alone with the year in front between hyphens tell nothing, and are left", () => {
    const of = (...dates: string[]): unknown[] =>
      proposalsFor(aList(dates.map((referral) => aCase({ referral })))).map(({ address }) => address);
    expect(of("05-03-04", "99-03-14")).toEqual([]);
    expect(of("05-03-04", "18-05-04")).toEqual(["C7"]);
    expect(of("10/05/98", "25.12.03")).toEqual(["C6", "C7"]);
  });

  test.each([
    ...[
      "31/02/2004",
      "Monday, 18 May 2004",
      "2004-05-18T23:30:00+01:00",
      "18/05/2004?",
      "05/18/2004",
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
