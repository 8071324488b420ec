import { readCaseList } from "../../../src/domain/case-list/case-list";
import { check } from "../../../src/domain/case-list/check";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import type { Contestant } from "./contestant";

/** The rules that stand in the grid too: what all contestants are asked for. */
const caseRules = CASE_RULES.filter(({ native }) => native);
const listRules = LIST_RULES.filter(({ native }) => native);

/** The add-in's own: with the words of each finding, which the others leave out. */
export const ours: Contestant = ({ place: layout, sheet }) =>
  check(readCaseList(layout, sheet), caseRules, listRules).findings;
