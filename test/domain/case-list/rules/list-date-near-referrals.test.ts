import { listDateNearReferrals } from "../../../../src/domain/case-list/rules/list-date-near-referrals";
import { aList, cases } from "../../../support/a-list";
import { said, saidOfList } from "../../support/said";

const [REFERRED, LIST_DATE, MISTYPED] = [38_800, 38_881, 58_605];

test("a list date more than five years after the last referral is told once, and no referral is told as before birth", () => {
  const list = aList(cases(12, { referral: REFERRED, age: 3 }), { ListDate: MISTYPED });
  const words =
    "B3, List date: 13/06/2060 is more than five years after the last referral, 24/03/2006. Check the date.";
  expect(saidOfList(listDateNearReferrals, list)).toEqual([words]);
  expect(said(list).filter((one) => /List date|born/.test(one))).toEqual([words]);
});

test.each([
  ["the list date is near", 12, LIST_DATE],
  ["the referrals are few", 9, MISTYPED],
  ["there is no list date", 12, ""],
])("it is not told where %s", (_, count, ListDate) => {
  const list = aList(cases(count, { referral: REFERRED }), { ListDate });
  expect(saidOfList(listDateNearReferrals, list)).toEqual([]);
});

test("a day that stands for none, and one after the list date, are no last referral", () => {
  const rows = [
    ...cases(12, { referral: REFERRED }),
    ...cases(2, { referral: 73_050 }),
    ...cases(1, { referral: 70_000 }),
  ];
  expect(saidOfList(listDateNearReferrals, aList(rows, { ListDate: MISTYPED }))).toHaveLength(1);
});
