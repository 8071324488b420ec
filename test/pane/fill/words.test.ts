import type { Finding } from "../../../src/domain/finding";
import {
  besideWords,
  checkedWords,
  countWords,
  couldNotRunWords,
  damageWords,
  findingsWords,
  moreWords,
  readyWords,
} from "../../../src/pane/fill/words";
import { aList, theHundred } from "../../support/a-list";
import { checkedOf } from "../../support/a-session";

const finding = (severity: Finding["severity"]): Finding => ({
  rule: "a-rule",
  severity,
  address: "F14",
  says: "Enter the age.",
});
const error = finding("error");
const warning = finding("warning");
const info = finding("info");

describe("The ready-to-send state", () => {
  test("counts the errors", () => {
    const findings = [error, warning, error];
    expect(readyWords({ findings, couldNotRun: [] })).toEqual({ sign: "error", says: "Not ready: 2 errors" });
    expect(readyWords({ findings: [error], couldNotRun: ["a-rule"] }).says).toBe("Not ready: 1 error");
  });

  test("is ready without errors", () => {
    expect(readyWords({ findings: [info], couldNotRun: [] })).toEqual({
      sign: "done",
      says: "Ready to send",
    });
  });

  test("is not sure while a rule could not run", () => {
    expect(readyWords({ findings: [], couldNotRun: ["a-rule"] })).toEqual({
      sign: "warning",
      says: "Not sure: 1 rule could not run",
    });
  });
});

describe("A count says what to do", () => {
  test("add what is missing", () => {
    expect(countWords("LAC", 33, 35)).toEqual({ sign: "error", says: "Add 2" });
  });

  test("move or remove one too many in a group, remove one too many in all", () => {
    expect(countWords("CPR", 32, 30).says).toBe("Move or remove 2");
    expect(countWords("All", 101, 100).says).toBe("Remove 1");
  });

  test("nothing where it is complete", () => {
    expect(countWords("LDD", 35, 35)).toEqual({ sign: "done", says: "Complete" });
  });

  test("enter the expected number where its cell holds none", () => {
    expect(countWords("LDD", 35, undefined)).toEqual({ sign: "error", says: "Enter the expected number" });
  });
});

describe("What was checked", () => {
  const checked = checkedOf(aList(theHundred()));

  test("is said with its time, rules and cases", () => {
    expect(checkedWords(checked, 12)).toBe("Checked 14:32:05, 12 rules, 100 cases");
  });

  test("says how many rules ran, and which did not", () => {
    const crashed = { ...checked, couldNotRun: ["age-in-years", "case-number-once"] };
    expect(checkedWords(crashed, 12)).toBe("Checked 14:32:05, 10 of 12 rules, 100 cases");
    expect(couldNotRunWords(crashed.couldNotRun)).toBe(
      "Could not run: age-in-years, case-number-once. The list may have faults of this kind that are not shown.",
    );
  });
});

describe("Beside the findings", () => {
  test("stands the case, and what is no error says what it is", () => {
    expect(besideWords({ ...error, caseNumber: "1009" })).toBe("Case 1009");
    expect(besideWords({ ...warning, caseNumber: "1009" })).toBe("Warning, Case 1009");
    expect(besideWords(info)).toBe("Note");
    expect(besideWords(error)).toBe("");
  });

  test("stands what the ready-to-send state leaves out", () => {
    expect(findingsWords([])).toBe("Nothing to put right.");
    expect(findingsWords([error, error])).toBeUndefined();
    expect(findingsWords([info, error, warning, warning])).toBe("1 error, 2 warnings and 1 note.");
  });

  test("stands how many there are where the list is too long to show", () => {
    expect(moreWords(20_000)).toBe(
      "The first 2,500 of 20,000 findings. Put these right, and the others follow.",
    );
  });
});

test("Damage names what is lost and what Repair does", () => {
  expect(damageWords(["dropdowns", "highlighting", "counts", "codes"])).toBe(
    "The list has lost dropdowns, highlighting, count formulas and code lists. Pasting can do that. " +
      "Repair brings back what is lost and changes no case.",
  );
});
