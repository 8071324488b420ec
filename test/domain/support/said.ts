import type { CaseList } from "../../../src/domain/case-list/case-list";
import { check } from "../../../src/domain/case-list/check";
import { addressedMessage } from "../../../src/domain/case-list/finding";
import type { BandName } from "../../../src/domain/case-list/list-layout";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import type { CaseRule, ListRule } from "../../../src/domain/case-list/rule";
import { aCase, aList, type CaseCells } from "../../support/a-list";

/** All that a check says of a list, with the places. */
export const said = (list: CaseList): string[] => check(list).findings.map(addressedMessage);

type Band = Readonly<Partial<Record<BandName, Cell>>>;

/** What one rule says about cases, from row 6 on. */
export const saidOfCases = (rule: CaseRule, rows: readonly CaseCells[], band: Band = {}): string[] =>
  check(aList(rows, band), [rule], []).findings.map(addressedMessage);

/** What one rule says about a case that has no fault but what these cells make. */
export const saidOfCase = (rule: CaseRule, cells: CaseCells): string[] => saidOfCases(rule, [aCase(cells)]);

/** What one rule says about a list. */
export const saidOfList = (rule: ListRule, list: CaseList): string[] =>
  check(list, [], [rule]).findings.map(addressedMessage);
