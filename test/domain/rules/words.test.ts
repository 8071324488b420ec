import { check } from "../../../src/domain/check";
import { columnSet, without } from "../../../src/domain/column-set";
import { type Finding, messageOf } from "../../../src/domain/finding";
import { aCase, aList, cases, type CaseCells } from "../../support/a-list";
import { EVERY_CASE_RULE, EVERY_LIST_RULE } from "../support/every-rule";

const LDD = { group: "LDD" };
/** Lists that between them give every rule something to say. */
const FAULTY: readonly (readonly [readonly CaseCells[], Parameters<typeof aList>[1]])[] = [
  [
    [
      aCase({ caseNumber: "1", age: "", team: "", livesIn: 9, tracked: 9 }),
      aCase({ caseNumber: "1", referral: "14/03/2005", age: 30 }),
      aCase({ caseNumber: "John Smith", referral: 38_882, offended: "Yes" }),
      {},
      aCase({ caseNumber: "943 476 5919", referral: 20_000, category: 1 }),
      aCase({ caseNumber: "B801200005001", age: "Unborn", referral: 30_000, excluded: "Yes" }),
      aCase({ caseNumber: "6", age: 18, livesIn: 6 }),
      aCase({ caseNumber: "7", ...LDD, sen: "No", lddType: "OTH" }),
      aCase({ caseNumber: "8", ...LDD, lddNature: "School Action", sen: "Yes" }),
      aCase({ caseNumber: "9", ...LDD, knownToSocialCare: "No" }),
      aCase({ caseNumber: "10", ...LDD, knownToSocialCare: "", additional: "Known to social care" }),
      aCase({ caseNumber: "11", age: 12, neet: "Yes", healthSupport: "Yes", camhs: "Yes" }),
      aCase({ caseNumber: "12", additional: "DOB 12/3/99, NE1 4LP, 01632 960017, a@b.org, Mrs Okafor" }),
      aCase({ caseNumber: "13", group: "CPR", livesIn: 1, lddType: "MLD" }),
    ],
    { Authority: "", ListDate: 38_881, ExpectedLAC: 34, ExpectedCPR: "Thirty" },
  ],
  [[aCase({ caseNumber: "9434765919" }), aCase({ caseNumber: "9434765918" })], { ListDate: "" }],
  [cases(12, { ethnicity: 6 }), {}],
];
const findings = FAULTY.flatMap(([rows, band]): readonly Finding[] => {
  const list = aList(rows, band);
  const place = { ...list.place, others: [{ header: "Case worker", column: 23 }] };
  const columns = without(list.columns, columnSet("team"));
  return check({ ...list, place, columns }, EVERY_CASE_RULE, EVERY_LIST_RULE).findings;
});
const INSTRUCTION =
  /(?:^|[.,;:] )(?:Enter|Choose|Check|Type|Use|Add|Move|Remove|List|Delete|Take|Say|Leave|choose|delete|clear)\b/;
const NEVER = /please|invalid|oops|sorry|!/i;

describe.each([...EVERY_CASE_RULE, ...EVERY_LIST_RULE])("$id", ({ id, severity, why }) => {
  const ofRule = findings.filter(({ rule }) => rule === id);

  test("says its place first, then what to do", () => {
    expect(ofRule.length).toBeGreaterThan(0);
    for (const finding of ofRule) {
      expect(finding.severity).toBe(severity);
      expect(messageOf(finding)).toMatch(/^[A-Z]{1,2}\d+: [“\p{Lu}\d].*\.$/u);
      expect(finding.says).toMatch(INSTRUCTION);
      expect(finding.says.replace(/valid NHS number/, "")).not.toMatch(NEVER);
    }
  });

  test("has a reason for being asked", () => expect(why).toMatch(/\.”?$|\.$/));
});

test("no two rules have one id", () => {
  const ids = [...EVERY_CASE_RULE, ...EVERY_LIST_RULE].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
