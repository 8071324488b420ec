import type { Readiness } from "../../../src/domain/fill/readiness";
import { countWords, damageWords, readyWords } from "../../../src/pane/fill/words";

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
    ["not ready", 2, "error"],
    ["not ready", 0, "warning"],
    ["not sure", 0, "warning"],
    ["ready", 0, "done"],
  ] as const)("%s with %i errors has the sign of %s", (status, errors, sign) => {
    expect(readyWords(found(status, errors))).toEqual({ sign, says: "As it is" });
  });
});

describe("A count says what to do", () => {
  test("add what is missing", () => {
    expect(countWords("LAC", 33, 35, 30)).toEqual({ sign: "error", says: "Add 2, 30 complete" });
  });

  test("move or remove one too many in a group, remove one too many in all", () => {
    expect(countWords("CPR", 32, 30, 9).says).toBe("Move or remove 2, 9 complete");
    expect(countWords("All", 101, 100, 62).says).toBe("Remove 1, 62 complete");
  });

  test("nothing where it is complete", () => {
    expect(countWords("LDD", 35, 35, 20)).toEqual({ sign: "done", says: "20 of 35 complete" });
  });

  test("enter the expected number where its cell holds none", () => {
    expect(countWords("LDD", 35, undefined, 20)).toEqual({
      sign: "error",
      says: "Enter the expected number, 20 complete",
    });
  });
});

test("Damage names what is lost and what Repair does", () => {
  expect(damageWords(["dropdowns", "highlighting", "counts", "codes"])).toBe(
    "The list has lost dropdowns, highlighting, count formulas and code lists. Pasting can do that. " +
      "Repair brings back what is lost and changes no case.",
  );
});
