import { readCaseList } from "../../src/domain/case-list/case-list";
import { check } from "../../src/domain/case-list/check";
import { STANDARD_LAYOUT } from "../../src/domain/case-list/list-layout";
import { adoption } from "../../src/domain/fill/returned/adopt-lists";
import { adoptedRows } from "../../src/domain/fill/returned/adopted-rows";
import { type ChosenList, proposedColumns } from "../../src/domain/fill/returned/chosen-list";
import { findLists, ROWS_READ, type SheetTop } from "../../src/domain/fill/returned/find-lists";
import { inPlaceList } from "../../src/domain/fill/returned/in-place-list";
import { matchOf } from "../../src/domain/fill/returned/kept-match";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { isBlank } from "../../src/domain/spreadsheet/cell";
import { Chance } from "../support/chance";
import { cellsLost } from "./cells-lost";
import { damaged } from "./damage";
import { LAYOUTS, layoutName, returnedWorkbook, type ReturnedSheet } from "./layouts";

/** What became of a damaged workbook. */
export interface Tried {
  readonly layout: string;
  /** How many lists were found in it. */
  readonly lists: number;
  /** A line for each thing that must not be. */
  readonly wrong: readonly string[];
}

/** Takes a damaged workbook through finding, matching, adopting, checking and tidying. */
export function tryDamaged(seed: number): Tried {
  const sheets = damaged(returnedWorkbook(seed % LAYOUTS, seed), new Chance(seed));
  const layout = layoutName(seed % LAYOUTS);
  try {
    const { lists, noLists } = findLists(sheets.map(topOf));
    const headerless = noLists.flatMap(({ list }) => list ?? []);
    const chosen = [...lists, ...headerless].map((list): ChosenList => {
      const { values = [], merged = [] } = sheets.find(({ name }) => name === list.sheet) ?? {};
      const cells = { top: 0, left: 0, values };
      return {
        list,
        columns: proposedColumns(list.match),
        group: list.group,
        cells,
        formulas: cells,
        merged,
      };
    });
    const adopted = adoptedRows(chosen);
    adoption(adopted, { sheets: sheets.map(({ name }) => name), names: new Map(), readings: [] });
    const { table } = STANDARD_LAYOUT;
    const bottom = table.top + Math.max(1, adopted.rows.length);
    checkAndTidy(
      { ...STANDARD_LAYOUT, table: { ...table, bottom } },
      { top: table.top + 1, left: 0, values: adopted.rows },
    );
    for (const one of chosen) {
      const inPlace = one.list.isHeaderless ? undefined : inPlaceList(matchOf(one), one.cells);
      if (inPlace) checkAndTidy(inPlace.layout, inPlace.cells);
    }
    const originals = chosen.map(({ list, cells }) => ({ ...list, top: 0, values: cells.values }));
    return { layout, lists: lists.length, wrong: cellsLost(originals, adopted) };
  } catch (error) {
    return {
      layout,
      lists: 0,
      wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

function checkAndTidy(...[layout, cells]: Parameters<typeof readCaseList>): void {
  const list = readCaseList(layout, cells);
  const { couldNotRun } = check(list);
  if (couldNotRun.length > 0) throw new Error(`Rules crashed: ${couldNotRun.join(", ")}`);
  proposalsFor(list);
}

/** As the add-in reads it before it knows. */
const topOf = ({ name, values, merged }: ReturnedSheet): SheetTop => ({
  sheet: name,
  cells: { top: 0, left: 0, values: values.slice(0, ROWS_READ) },
  lastRow: values.reduce((last, line, i) => (line.every(isBlank) ? last : i), 0),
  merged,
});
