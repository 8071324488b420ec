import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { check } from "../../../../src/domain/case-list/check";
import { addressedMessage } from "../../../../src/domain/case-list/finding";
import { formulasFor } from "../../../../src/domain/case-list/grid/formulas";
import { listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { CASE_RULES, LIST_RULES } from "../../../../src/domain/case-list/rules";
import { emptyRows } from "../../../../src/domain/case-list/rules/empty-rows";
import { everyEthnicityNotStated } from "../../../../src/domain/case-list/rules/every-ethnicity-not-stated";
import { oneLeadProfessional } from "../../../../src/domain/case-list/rules/one-lead-professional";
import { cases } from "../../../support/a-list";
import { faultyLists } from "../../support/faulty-lists";
import { saidOfList } from "../../support/said";

const RULES = [...CASE_RULES, ...LIST_RULES];
const findings = () => faultyLists().flatMap((list) => check(list).findings);
/** At the beginning of a sentence. */
const INSTRUCTION =
  /(?:^|\. )(?:Enter|Choose|Add|Move|Remove|Check|Type|Use|Clear|List|Delete|Take|Say|Leave|Undo|Select|Press)\b/;
const NEVER = /please|invalid|oops|sorry|!|\berror\b|undefined|NaN|\[object/i;
/** What the health service calls such a number, and Excel what stands in such a cell. */
const PROPER = /valid NHS number|an error of Excel/;

test("rules have ids of their own, a severity, and say why they are", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, severity, why } of RULES) {
    expect(["error", "warning", "info"]).toContain(severity);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(why).toMatch(/[.”]$/);
  }
});

test("each rule finds something in these examples", () => {
  const silent = RULES.filter(({ id }) => !findings().some(({ rule }) => rule === id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe.each(RULES)("what the rule $id says", ({ id, severity }) => {
  const found = () => findings().filter(({ rule }) => rule === id);

  test("begins with its place", () => {
    for (const finding of found())
      expect(addressedMessage(finding)).toMatch(/^(\w+!|'[^']+'!)?[A-Z]{1,2}\d+(, [^:]+)?: [“#\p{L}\d]/u);
  });

  test("holds an instruction, at the beginning of a sentence", () => {
    for (const { message } of found()) expect(message).toMatch(INSTRUCTION);
  });

  test("is whole sentences, without please, invalid or oops", () => {
    for (const { message } of found()) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(message.replace(PROPER, "")).not.toMatch(NEVER);
    }
  });

  test("has the rule’s severity", () => {
    expect(new Set(found().map((finding) => finding.severity))).toEqual(new Set([severity]));
  });
});

test("only errors are highlighted natively, each with a formula of its own for its cell", () => {
  const formulas = formulasFor(STANDARD_LAYOUT);
  for (const { severity, native } of RULES)
    for (const { formula } of native?.(formulas) ?? []) {
      expect(severity).toBe("error");
      expect(formula).not.toMatch(/^=|undefined/);
    }
});

test("every error is native; headers, pastes and what tells who a child is are for the pane alone", () => {
  const errors = RULES.filter(({ severity }) => severity === "error");
  expect(errors.filter(({ native }) => !native).map(({ id }) => id)).toEqual([
    "case-number-no-name",
    "case-number-no-birth-date",
    "case-number-no-email",
    "case-number-no-nhs-number",
    "case-number-no-pupil-number",
    "column-headers",
    "headers-recognised",
    "band-whole",
    "pasted-rows",
    "cases-outside",
    "cases-on-a-copy",
  ]);
});

test("columns that are missing fault no rule about the list", () => {
  const { sheet, table } = STANDARD_LAYOUT;
  const layout = listLayout(sheet, { ...table, right: 0 }, ["Case number"], new Map());
  const values = [["Case number"], ...cases(20).map((_, i) => [`C${i}`])];
  const list = readCaseList(layout, { top: 4, left: 0, values });
  for (const rule of [oneLeadProfessional, everyEthnicityNotStated, emptyRows])
    expect(saidOfList(rule, list)).toEqual([]);
});
