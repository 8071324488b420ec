import { check, type CheckResult } from "../../../../src/domain/case-list/check";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import type { Finding } from "../../../../src/domain/case-list/finding";
import { readiness } from "../../../../src/domain/fill/readiness";
import {
  reasonFinder,
  type Reasons,
  stillGiven,
  withReason,
} from "../../../../src/domain/fill/reasons/reasons";
import { aCase, aList, type CaseCells } from "../../../support/a-list";

const GROWN_UP = aCase({ caseNumber: " Ab  1", age: 19, offended: "No", neet: "No" });
const OTHERS = [aCase({ caseNumber: "C2", age: 9 }), aCase({ caseNumber: "D3", age: 5 })];

interface At {
  readonly list: CaseList;
  readonly checked: CheckResult;
}
const at = (rows: readonly CaseCells[], band: Parameters<typeof aList>[1] = {}): At => {
  const list = aList(rows, band);
  return { list, checked: check(list) };
};
const of = ({ checked }: At, rule: string): Finding => {
  const finding = checked.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`No finding of ${rule}`);
  return finding;
};
const stillStanding = (reasons: Reasons, { list, checked }: At, forgetAbsent?: boolean): Reasons =>
  stillGiven(reasons, checked, list, forgetAbsent);

const start = () => at([GROWN_UP, ...OTHERS]);
const given = () => withReason([], of(start(), "eighteen-or-over"), "  Leaving care  team agreed ");

test("a reason is tied to its rule and case, and survives sorting, inserting, deleting and saving", () => {
  expect(given()).toEqual([
    { rule: "eighteen-or-over", of: "case", about: "ab 1", text: "Leaving care team agreed" },
  ]);
  const moved = at([{}, OTHERS[1] ?? {}, aCase({ age: 3 }), { ...GROWN_UP, caseNumber: "AB 1" }]);
  expect(reasonFinder(stillStanding(given(), moved))(of(moved, "eighteen-or-over"))).toBe(
    "Leaving care team agreed",
  );
});

test("a reason lapses when its finding goes, and does not come back with it", () => {
  const mended = stillStanding(given(), at([{ ...GROWN_UP, age: 17 }, ...OTHERS]));
  expect(mended).toEqual([]);
  expect(stillStanding(mended, start())).toEqual([]);
});

test("a reason waits while its row is cut and not yet pasted, unless that is over", () => {
  const cut = at(OTHERS);
  expect(stillStanding(given(), cut)).toEqual(given());
  expect(stillStanding(given(), cut, true)).toEqual([]);
});

test("a reason waits while its rule cannot run", () => {
  const { list } = start();
  expect(stillGiven(given(), { findings: [], couldNotRun: ["eighteen-or-over"] }, list)).toEqual(given());
  expect(stillGiven(given(), { findings: [], couldNotRun: ["excluded-under-4"] }, list)).toEqual([]);
});

test("a reason about the whole list is tied to what was said", () => {
  const agreed = at([], { ExpectedLAC: 34 });
  const reasons = withReason([], of(agreed, "expected-number-changed"), "Agreed on 1 May");
  expect(stillStanding(reasons, agreed, true)).toEqual(reasons);
  expect(stillStanding(reasons, at([], { ExpectedLAC: 33 }))).toEqual([]);
  expect(stillStanding(reasons, at([], { ExpectedCPR: 34 }))).toEqual([]);
});

test("a reason is replaced by the next, and taken away by a blank one", () => {
  const finding = of(start(), "eighteen-or-over");
  const replaced = withReason(given(), finding, "Another");
  expect(replaced.map(({ text }) => text)).toEqual(["Another"]);
  expect(withReason(replaced, finding, "  ")).toEqual([]);
});

test("only warnings take a reason", () => {
  const wrong = at([aCase({ caseNumber: "A1", age: 30 }), aCase({ caseNumber: "A2", category: 1 })]);
  for (const rule of ["age-in-years", "on-another-list"]) {
    expect(withReason([], of(wrong, rule), "Because")).toEqual([]);
    const tied: Reasons = [
      { rule, of: "case", about: rule === "age-in-years" ? "a1" : "a2", text: "Because" },
    ];
    expect(reasonFinder(tied)(of(wrong, rule))).toBe("");
  }
});

describe("ready to send", () => {
  const finding = (severity: Finding["severity"], caseNumber: string): Finding => ({
    ...{ rule: "r", severity, address: "A6", message: "Check it.", caseNumber },
  });
  const state = (findings: readonly Finding[], reasons: Reasons = [], couldNotRun: readonly string[] = []) =>
    readiness({ findings, couldNotRun }, reasons);
  const two = () => [finding("warning", "1"), finding("warning", "2")];
  const one = () => withReason([], finding("warning", "1"), "Because");
  const both = () => withReason(one(), finding("warning", "2"), "Because");

  test("means no errors, and every warning fixed or explained", () => {
    expect(state([])).toEqual({
      status: "ready",
      errors: 0,
      unexplained: 0,
      explained: 0,
      inTheWay: "",
      message: "Ready to send",
    });
    expect(state([finding("info", "3")]).message).toBe("Ready to send");
    expect(state(two()).message).toBe("Not ready: 2 warnings without a reason");
    expect(state(two(), one())).toEqual({
      ...{ status: "not ready", errors: 0, unexplained: 1, explained: 1 },
      inTheWay: "1 warning without a reason",
      message: "Not ready: 1 warning without a reason",
    });
    expect(state(two(), both()).message).toBe("Ready to send, 2 warnings explained");
    expect(state([finding("error", "3"), ...two()], one())).toMatchObject({
      ...{ status: "not ready", errors: 1, unexplained: 1, explained: 1 },
      message: "Not ready: 1 error and 1 warning without a reason",
    });
    expect(state([finding("error", "3")], both()).message).toBe("Not ready: 1 error");
  });

  test("is not sure while a rule could not run", () => {
    expect(state([], [], ["a-rule"])).toMatchObject({
      status: "not sure",
      message: "Not sure: 1 rule could not run",
    });
    expect(state(two(), both(), ["a-rule", "b-rule"]).message).toBe("Not sure: 2 rules could not run");
    expect(state(two(), one(), ["a-rule"]).status).toBe("not ready");
  });
});
