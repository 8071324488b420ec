import { CASE_RULES, LIST_RULES } from "../../../../src/domain/case-list/rules";
import { ruleWords, whyWords } from "../../../../src/pane/fill/findings/rule-words";

const IDS = [...LIST_RULES, ...CASE_RULES].map(({ id }) => id);

test.each(IDS)("The rule %s has a heading in words, short enough for a narrow pane, and says why", (id) => {
  expect(ruleWords(id)).toMatch(/^[A-Z][A-Za-z0-9, -]{5,45}$/);
  expect(ruleWords(id)).not.toBe(id);
  expect(whyWords(id)).not.toBe("");
});

test("No two rules have one heading", () => {
  expect(new Set(IDS.map(ruleWords)).size).toBe(IDS.length);
});

test("Headings say what is wrong", () => {
  expect(ruleWords("mandatory-cells")).toBe("Blank cells to fill");
  expect(ruleWords("free-text-name")).toBe("Names in free text");
});

test("A rule that has no heading goes by its id", () => {
  expect(ruleWords("no-such-rule")).toBe("no-such-rule");
  expect(whyWords("no-such-rule")).toBe("");
});
