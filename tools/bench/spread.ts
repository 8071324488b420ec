import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "papaparse";
import type { CaseList } from "../../src/domain/case-list/case-list";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { NOTHING_BY_HAND } from "../../src/domain/choose/pool";
import { spread } from "../../src/domain/choose/spread/spread";
import { type Seed, seedOf } from "../../src/domain/choose/tickets";
import { COLUMNS } from "../../src/domain/case-list/columns";
import { generatedList, kinds } from "../../test/domain/choose/generated-lists";
import { naiveScore } from "../../test/domain/choose/spread/naive-score";
import { aList, type CaseCells } from "../../test/support/a-list";
import { optimumSolver } from "./optimum";

const LISTS = 50;
const PUBLIC_LIST = resolve(__dirname, "../../../shared/data/case-list-public.csv");
const RUNS = 11;

export interface SpreadFigures {
  /** The least score of Spread, as a share of the exact optimum, over all lists. */
  readonly "spread.ratio": number;
  /** Median milliseconds from the list to the ten. */
  readonly "spread.100.ms": number;
  readonly "spread.10000.ms": number;
}

/** Spread against the exact optimum at equal excess, and its time. Throws where its excess is not the least. */
export async function benchSpread(): Promise<SpreadFigures> {
  const hundred = [...kinds(LISTS).map(generatedList), ...publicList()];
  const sizes = { LAC: 3500, CPR: 3000, LDD: 3500 };
  const thousands = kinds(10, sizes).slice(2, 8).map(generatedList);
  return {
    "spread.ratio": await leastRatio(hundred),
    "spread.100.ms": slowest(hundred, RUNS),
    "spread.10000.ms": slowest(thousands, 3),
  };
}

async function leastRatio(lists: readonly CaseList[]): Promise<number> {
  const optimumOf = await optimumSolver();
  const ratios = lists.map((list, i) => {
    const optimum = optimumOf(list);
    const found = naiveScore(
      spread(list, seed(`list ${i}`), NOTHING_BY_HAND).ten.map(({ theCase }) => theCase),
    );
    if (found.excess !== optimum.excess)
      throw new Error(`List ${i}: excess ${found.excess}, the least is ${optimum.excess}.`);
    return found.coverage / optimum.score;
  });
  return Math.min(...ratios);
}

/** The median time of the slowest list. */
function slowest(lists: readonly CaseList[], runs: number): number {
  return Math.max(
    ...lists.map((list) => {
      const times = Array.from({ length: runs }, (_, run) => {
        const start = performance.now();
        spread(list, seed(`run ${run}`), NOTHING_BY_HAND);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
    }),
  );
}

/** The public list, where it lies beside the project. Its codes are numbers, as in the workbook. */
function publicList(): CaseList[] {
  if (!existsSync(PUBLIC_LIST)) return [];
  const [, ...rows] = parse<string[]>(readFileSync(PUBLIC_LIST, "utf8"), { skipEmptyLines: "greedy" }).data;
  const cellOf = (text: string): Cell => (/^[1-9]?\d$/.test(text) ? Number(text) : text);
  return [
    aList(
      rows.map((row): CaseCells =>
        Object.fromEntries(COLUMNS.map(({ key, index }) => [key, cellOf(row[index] ?? "")])),
      ),
    ),
  ];
}

function seed(text: string): Seed {
  const found = seedOf(text);
  if (found === undefined) throw new Error("The seed is empty.");
  return found;
}
