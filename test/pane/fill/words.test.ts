import type { Readiness } from "../../../src/domain/fill/readiness";
import { damageWords } from "../../../src/pane/fill/tools/words";
import { completeWords, countWords, readyWords } from "../../../src/pane/fill/words";

describe("The ready-to-send state", () => {
  const found = (status: Readiness["status"], errors: number): Readiness => ({
    status,
    errors,
    unexplained: 1,
    explained: 0,
    inTheWay: "",
    message: "As it is",
  });

  test.each([
    ["not ready", 2, "error", "Not ready: 2 errors"],
    ["not ready", 0, "warning", "As it is"],
    ["apart", 2, "error", "As it is"],
    ["not sure", 0, "warning", "As it is"],
    ["ready", 0, "done", "As it is"],
  ] as const)("%s with %i errors has the sign of %s", (status, errors, sign, says) => {
    expect(readyWords(found(status, errors))).toEqual({ sign, says });
  });
});

describe("A count says what to do", () => {
  test("add what is missing", () => {
    expect(countWords("LAC", 33, 35)).toEqual({ sign: "error", says: "Add 2" });
  });

  test("move or remove one too many in a group, remove one too many in all", () => {
    expect(countWords("CPR", 32, 30).says).toBe("Move or remove 2");
    expect(countWords("All", 101, 100).says).toBe("Remove 1");
    expect(countWords("All", 102, 100, 1).says).toBe("First put right 1 row that is no case");
  });

  test("nothing where it is complete", () => {
    expect(countWords("LDD", 35, 35)).toEqual({ sign: "done", says: "" });
  });

  test("enter the expected number where its cell holds none", () => {
    expect(countWords("LDD", 35, undefined)).toEqual({
      sign: "error",
      says: "Enter the expected number",
    });
  });
});

test("How many cases are complete is said of each group", () => {
  expect(completeWords({ LAC: 31, CPR: 28, LDD: 35, All: 94 })).toBe(
    "Complete: LAC 31, CPR 28, LDD 35, all 94",
  );
});

test("Damage names what is lost and what Repair does", () => {
  expect(damageWords(["dropdowns", "highlighting", "counts", "codes"])).toBe(
    "The list has lost dropdowns, highlighting, count formulas and code lists. Pasting or copying can do that. " +
      "Repair brings back what is lost and changes no case.",
  );
});
