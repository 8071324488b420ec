import { check } from "../../../src/domain/check";
import { messageOf } from "../../../src/domain/finding";
import { formulasFor } from "../../../src/domain/grid/formulas";
import { listPlace, STANDARD_PLACE } from "../../../src/domain/list-place";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/rules";
import { COLUMNS } from "../../../src/domain/columns";
import { readCaseList } from "../../../src/domain/case-list";
import { aCase, aList, type CaseCells, cases } from "../../support/a-list";

const RULES = [...CASE_RULES, ...LIST_RULES];

/** Lists in which between them every rule finds something, in all its words. */
const EXAMPLES = [
  aList([{ team: "x" }, ...["LAC", "CPR", "LDD"].map((group): CaseCells => ({ group })), { age: 12 }], {
    Authority: "",
    ListDate: "",
    ExpectedLAC: "",
    ExpectedCPR: "many",
  }),
  aList(COLUMNS.map(({ key }) => aCase({ [key]: "wrong" }))),
  aList([
    ...cases(3, { caseNumber: 7 }),
    aCase({ referral: "14/03/2005" }),
    aCase({ referral: 99_999 }),
    aCase({ age: 5, neet: "Yes" }),
    aCase({ age: "Unborn", offended: "Yes" }),
    ...cases(40, { group: "CPR" }),
    ...cases(60),
  ]),
  readCaseList(listPlace("Case list", STANDARD_PLACE.table, [], new Map()), { top: 0, left: 0, values: [] }),
];
const FINDINGS = EXAMPLES.flatMap((list) => check(list).findings);

test("rules have ids of their own, and say why they are", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, why } of RULES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(why).toMatch(/[.”]$/);
  }
});

test("each rule finds something in these examples", () => {
  const silent = RULES.filter(({ id }) => !FINDINGS.some(({ rule }) => rule === id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe.each(RULES)("what the rule $id says", ({ id, severity }) => {
  const found = FINDINGS.filter(({ rule }) => rule === id);

  test("begins with its place", () => {
    for (const finding of found) expect(messageOf(finding)).toMatch(/^[A-Z]{1,2}\d+: \S/);
  });

  test("holds an instruction, at the beginning of a sentence", () => {
    const instruction = /(^|\. )(Enter|Choose|Add|Move|Remove|Check|Type|Clear|List|Put) /;
    for (const { says } of found) expect(says).toMatch(instruction);
  });

  test("is whole sentences, without please, invalid or oops", () => {
    for (const { says } of found) {
      expect(says).toMatch(/^\S.*\.$/);
      expect(says).not.toMatch(/please|invalid|oops|error|undefined|NaN|\[object/i);
    }
  });

  test("has the rule’s severity", () => {
    expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
  });
});

test("only errors are highlighted natively, each with a formula of its own for its cell", () => {
  const formulas = formulasFor(STANDARD_PLACE);
  for (const { severity, native } of RULES)
    for (const { formula } of native?.(formulas) ?? []) {
      expect(severity).toBe("error");
      expect(formula).not.toMatch(/^=|undefined/);
    }
});

test("every rule about cells is native; a header that is gone is for the pane alone", () => {
  expect(RULES.filter(({ native }) => !native).map(({ id }) => id)).toEqual(["column-headers"]);
});
