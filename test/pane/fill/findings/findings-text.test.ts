import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { CASE_RULES, LIST_RULES } from "../../../../src/domain/case-list/rules";
import { ALL_BY_ROW, describedFindings, listedFindings } from "../../../../src/domain/fill/finding-filter";
import { findingsText } from "../../../../src/pane/fill/findings/findings-text";
import { ruleWords } from "../../../../src/pane/fill/findings/rule-words";
import { faultyLists } from "../../../domain/support/faulty-lists";
import { aCase, aList } from "../../../support/a-list";
import { checkedOf } from "../../../support/a-session";

const textOf = (list: ReturnType<typeof aList>): string => {
  const checked = checkedOf(list);
  return findingsText(checked, listedFindings(describedFindings(checked), { ...ALL_BY_ROW, by: "rule" }));
};

test("The findings stand kind by kind and rule by rule, cells below each other as a range", () => {
  const list = aList([
    aCase({ age: "", gender: "" }),
    aCase({ age: "" }),
    aCase({ livesIn: 6 }),
    aCase({ camhs: "n/a", age: "" }),
  ]);
  expect(
    textOf(list)
      .split("\n")
      .filter((line) => !line.startsWith("Counts")),
  ).toEqual([
    "Case list: 10 findings. Places only: what the cells hold is not in this text.",
    "",
    "Errors (9)",
    "Blank cells to fill: Age F6:F7, F9; Gender G6",
    "Codes not on their list: CAMHS P9",
    "",
    "Warnings (1)",
    "Other without an explanation: Lives in I8",
  ]);
});

/** All that may stand in it besides addresses, the longest first. */
const OWN_WORDS = [
  ...[...LIST_RULES, ...CASE_RULES].map(({ id }) => ruleWords(id)),
  ...COLUMNS.map(({ header }) => header),
  ...["Errors", "Warnings", "Explained", "Information"],
].sort((a, b) => b.length - a.length);

test("No word of it comes from a cell, whatever is found", () => {
  const left = faultyLists().flatMap((list) => {
    const [, ...lines] = textOf(list).split("\n");
    expect(lines.length).toBeGreaterThan(1);
    return lines.map((line) =>
      OWN_WORDS.reduce((rest, words) => rest.replaceAll(words, ""), line)
        .replace(/(\w+!|'[^']+'!)?\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g, "")
        .replace(/ \(\d+\)$/, ""),
    );
  });
  expect(left.filter((line) => !/^[:;, ]*$/.test(line))).toEqual([]);
});
