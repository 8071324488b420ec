import type { CaseList } from "./case-list";
import { cellName } from "./cell-name";
import { trimmed } from "../spreadsheet/cell";
import { COLUMNS, indexOf } from "./columns";
import type { Finding } from "./finding";
import { lettersOf, rowOf } from "./list-layout";
import { positionAddress, quotedSheet } from "../spreadsheet/address";
import { atOnce, type Steps, visited } from "../shared/work-in-steps";
import type { CaseRule, ListFault, ListRule } from "./rule";
import { CASE_RULES, IN_PLACE_RULES, LIST_RULES } from "./rules";

const CASE_NUMBER = indexOf("caseNumber");

export interface CheckResult {
  /** Findings about the whole list first, then row by row, each row's from left to right. */
  readonly findings: readonly Finding[];
  /** Ids of all rules that were to run, those about the list first. */
  readonly rules: readonly string[];
  /** Ids of rules that crashed; what they had found is left out. */
  readonly couldNotRun: readonly string[];
}

const listRulesFor = ({ layout }: CaseList): readonly ListRule[] =>
  layout.isInPlace ? IN_PLACE_RULES : LIST_RULES;

/** Runs every rule over the list. A rule that crashes stops no other. */
export const check = (
  list: CaseList,
  caseRules: readonly CaseRule[] = CASE_RULES,
  listRules: readonly ListRule[] = listRulesFor(list),
): CheckResult => atOnce(checkSteps(list, caseRules, listRules));

/** The same, step by step. */
export function* checkSteps(
  list: CaseList,
  caseRules: readonly CaseRule[] = CASE_RULES,
  listRules: readonly ListRule[] = listRulesFor(list),
): Steps<CheckResult> {
  const crashed = new Set<string>();
  const ofList = listFindings(list, listRules, crashed);
  yield;
  const ofCases = yield* caseFindings(list, caseRules, crashed);
  const findings = ofList.concat(ofCases);
  return {
    findings: crashed.size === 0 ? findings : findings.filter(({ rule }) => !crashed.has(rule)),
    rules: [...listRules, ...caseRules].map(({ id }) => id),
    couldNotRun: [...crashed],
  };
}

function listFindings(list: CaseList, rules: readonly ListRule[], crashed: Set<string>): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule.find(list).map((fault) => findingOf(rule, fault, list));
    } catch {
      crashed.add(rule.id);
      return [];
    }
  });
}

function findingOf({ id, severity }: ListRule, fault: ListFault, { layout }: CaseList): Finding {
  const { position, sheet, message, places, column } = fault;
  const { columnName = sheet === undefined ? cellName(layout, position) : undefined } = fault;
  const cell = positionAddress(position);
  return {
    rule: id,
    severity,
    address: sheet === undefined ? cell : `${quotedSheet(sheet)}!${cell}`,
    message,
    ...(columnName !== undefined && { columnName }),
    ...(places && {
      covers: { rows: places.map((place) => rowOf(layout, place)), ...(column && { column }) },
    }),
  };
}

/** A rule and, case by case, the columns it found at fault (each a `ColumnSet`). */
interface Verdict {
  readonly rule: CaseRule;
  readonly columns: Int32Array;
}

/** One rule after the other goes through all cases; words are made for the faults alone. */
function* caseFindings(
  list: CaseList,
  rules: readonly CaseRule[],
  crashed: Set<string>,
): Steps<readonly Finding[]> {
  const { cases, layout } = list;
  /** The columns at fault of each case, by whatever rule. */
  const faulty = new Int32Array(cases.length);
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    try {
      const columns = new Int32Array(cases.length);
      yield* visited(cases, (theCase, i) => {
        const set = rule.test(theCase, list);
        columns[i] = set;
        faulty[i] = (faulty[i] ?? 0) | set;
      });
      verdicts.push({ rule, columns });
    } catch {
      crashed.add(rule.id);
    }
  }
  const letters = COLUMNS.map(({ index }) => lettersOf(layout, index));
  const findings: Finding[] = [];
  yield* visited(cases, (theCase, i) => {
    const faults = (faulty[i] ?? 0) & list.columns;
    if (faults === 0) return;
    const row = rowOf(layout, theCase.index);
    const caseNumber = trimmed(theCase.cells[CASE_NUMBER] ?? "");
    for (const column of COLUMNS) {
      const bit = 1 << column.index;
      if ((faults & bit) === 0) continue;
      const address = `${letters[column.index] ?? ""}${row}`;
      for (const { rule, columns } of verdicts) {
        if (((columns[i] ?? 0) & bit) === 0) continue;
        try {
          const message = rule.message(column, theCase, list);
          const { id, severity } = rule;
          const { key, header: columnName } = column;
          const other = rule.other?.(theCase, list);
          const covers = other && { rows: [row, rowOf(layout, other.index)], column: key };
          findings.push({
            ...{ rule: id, severity, address, message, columnName, row, column: key, caseNumber },
            ...(covers && { covers }),
          });
        } catch {
          crashed.add(rule.id);
        }
      }
    }
  });
  return findings;
}
