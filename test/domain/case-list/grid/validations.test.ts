import { CODE_LISTS } from "../../../../src/domain/case-list/codes";
import { columnOf, COLUMNS } from "../../../../src/domain/case-list/columns";
import { formulasFor } from "../../../../src/domain/case-list/grid/formulas";
import { validationOf } from "../../../../src/domain/case-list/grid/validations";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";

const formulas = () => formulasFor(STANDARD_LAYOUT);
const validation = (key: Parameters<typeof columnOf>[0]) => validationOf(columnOf(key), formulas());

describe.each(COLUMNS)("the cells of $header", (column) => {
  const its = () => validationOf(column, formulas());

  test("have a prompt that Excel takes: 255 characters, its title 32", () => {
    const { prompt } = its();
    expect(prompt.title.length).toBeGreaterThan(0);
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeGreaterThan(0);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
  });

  test("ask, if at all, in words that Excel takes: 224 characters, the title 32", () => {
    const { alert } = its();
    expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(alert?.message.length ?? 0).toBeLessThanOrEqual(224);
    expect(`${alert?.title ?? ""} ${alert?.message ?? ""}`).not.toMatch(/please|invalid|oops|undefined/i);
  });

  test("take their list from a name on Codes, never from text that commas would split", () => {
    const { rule } = its();
    const sources = rule.kind === "list" ? [rule.source] : [];
    for (const source of sources) expect(CODE_LISTS.map(({ name }) => name)).toContain(source);
  });

  test("are judged by a formula of at most 255 characters, all that a validation holds", () => {
    const { rule } = its();
    expect(rule.kind === "custom" ? rule.formula : "=").toMatch(/^=.{0,254}$/);
  });
});

test("every coded or suggested column has a dropdown, and no other", () => {
  for (const column of COLUMNS) {
    const { rule } = validationOf(column, formulas());
    const hasDropdown = rule.kind === "list" && rule.dropdown;
    expect(hasDropdown).toBe(column.dataType.kind === "coded" || column.dataType.kind === "suggested");
  }
});

test("a list with labels says that the code is typed alone", () => {
  expect(validation("livesIn").alert).toEqual({
    title: "Not on the list",
    message: "Choose 1 to 6. Type the code alone, such as 2.",
  });
  expect(validation("gender").alert?.message).toBe("Choose Female, Male or Not known.");
});

test("ages are told from a list without a dropdown", () => {
  expect(validation("age")).toMatchObject({
    rule: { kind: "list", source: "AgeCodes", dropdown: false },
    alert: { title: "Not an age", message: "Enter 0 to 25, or Unborn." },
  });
});

test("a date and a case number say what is wrong with another", () => {
  expect(validation("referral").alert).toEqual({
    title: "Not a date",
    message: "Enter a date as day/month/year, such as 14/03/2005.",
  });
  expect(validation("caseNumber").alert).toEqual({
    title: "Case number used twice",
    message: "List each child once.",
  });
});

test("suggestions stop nobody, and nor do texts", () => {
  expect(validation("lddNature").alert).toBeUndefined();
  expect(validation("team")).toMatchObject({ rule: { kind: "any text" } });
  expect(validation("team").alert).toBeUndefined();
});

test("a date and a case number used twice are judged by formulas for the list’s first row", () => {
  expect(validation("referral").rule).toEqual({
    kind: "custom",
    formula: "=IF(ISNUMBER($C6),AND(INT($C6)>=1,INT($C6)<=2958465),FALSE)",
  });
  const { rule } = validation("caseNumber");
  expect(rule.kind === "custom" ? rule.formula : "").toContain("$A$6:$A$105");
});
