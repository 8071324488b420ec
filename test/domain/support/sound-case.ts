import fc from "fast-check";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { GROUPS } from "../../../src/domain/case-list/groups";
import { aCase, type CaseCells, LIST_DATE } from "../../support/a-list";

const yesNo = fc.constantFrom("Yes", "No");
/** A case of codes that are right in themselves, though not together: warnings and blanks included. */
export const soundCase: fc.Arbitrary<CaseCells> = fc
  .record({
    group: fc.constantFrom(...GROUPS),
    age: fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constant("Unborn")),
    referral: fc.integer({ min: LIST_DATE - 9_000, max: LIST_DATE }),
    gender: fc.constantFrom("Female", "Male", "Not known"),
    ethnicity: fc.integer({ min: 1, max: 6 }),
    ...{
      sen: yesNo,
      camhs: yesNo,
      cafcass: yesNo,
      voluntarySector: yesNo,
      healthSupport: yesNo,
      excluded: yesNo,
    },
    livesIn: fc.constantFrom<Cell>("", 1, 2, 3, 4, 5, 6),
    category: fc.constantFrom<Cell>("", 1, 2, 3, 4),
    lddType: fc.constantFrom("", "MLD", "ASD", "OTH"),
    lddNature: fc.constantFrom("", "Statement", "School Action Plus", "School Action", "Other"),
    knownToSocialCare: fc.constantFrom("", "Yes", "No"),
    additional: fc.constantFrom("", "See case file for detail", "Lives with Sarah"),
    team: fc.constantFrom("Team North", "Team South"),
    asked: yesNo,
  })
  .map(({ asked, ...cells }) => {
    const isAsked = typeof cells.age === "number" && cells.age >= 10 && cells.age <= 19;
    return aCase({ ...cells, offended: isAsked ? asked : "", neet: isAsked ? "No" : "" });
  });
