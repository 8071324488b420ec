import { check } from "../../../src/domain/check";
import { messageOf } from "../../../src/domain/finding";
import { bySeverity, findingKeys, isSameFinding } from "../../../src/pane/fill/findings";
import { aCase, aList, type CaseCells } from "../../support/a-list";

const findingsOf = (...rows: CaseCells[]) => check(aList(rows)).findings;

test("A finding keeps its key when rows come in above it", () => {
  const faulty = aCase({ caseNumber: "0071", age: "" });
  const keyOf = (findings: ReturnType<typeof findingsOf>) =>
    findingKeys(findings)[findings.findIndex(({ column }) => column === "age")];
  expect(keyOf(findingsOf(aCase(), aCase(), faulty))).toBe(keyOf(findingsOf(faulty)));
});

test("Every finding has a key of its own, also where cases have one number or none", () => {
  const row = { caseNumber: "1047", age: "", group: "" };
  const keys = findingKeys(findingsOf(aCase(row), aCase(row), aCase({ ...row, caseNumber: "" })));
  expect(new Set(keys).size).toBe(keys.length);
});

test("Findings of two checks are the same when they say the same of the same place", () => {
  const [before] = findingsOf(aCase({ age: "" })).slice(-1);
  const [again] = findingsOf(aCase({ age: "" })).slice(-1);
  const [moved] = findingsOf(aCase(), aCase({ age: "" })).slice(-1);
  if (!before || !again || !moved) throw new Error("No finding");
  expect(isSameFinding(before, again)).toBe(true);
  expect(isSameFinding(before, moved)).toBe(false);
  expect(isSameFinding(before, { ...before, severity: "warning" })).toBe(false);
});

test("Errors come first, then warnings, then notes, each in the order of the check", () => {
  const finding = (address: string, severity: "error" | "warning" | "info") =>
    ({ rule: "a-rule", severity, address, says: "Check." }) as const;
  const findings = [
    finding("A6", "info"),
    finding("A7", "warning"),
    finding("A8", "error"),
    finding("A9", "warning"),
    finding("A10", "error"),
  ];
  const sorted = bySeverity(findings);
  expect(sorted.map((row) => messageOf(row.finding).split(":")[0])).toEqual(["A8", "A10", "A7", "A9", "A6"]);
  expect(sorted.map(({ place }) => place)).toEqual([2, 4, 1, 3, 0]);
});
