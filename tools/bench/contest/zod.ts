import { z } from "zod";
import { type Cell, normalised, isBlank } from "../../../src/domain/spreadsheet/cell";
import { codeFinder } from "../../../src/domain/case-list/codes";
import { columnAt, COLUMNS, type ColumnKey, indexOf, listOf } from "../../../src/domain/case-list/columns";
import { serialDate } from "../../../src/domain/spreadsheet/dates";
import type { Contestant, Found } from "./contestant";
import { foundAt, ruleOfContents, startedRows, wholeListFaults } from "./whole-list";

const anyCell = z.union([z.string(), z.number(), z.boolean()]);

/** A cell's schema; each refinement lets the others run, so that every fault is found. */
function cellOf(key: ColumnKey): z.ZodType<Cell> {
  const { dataType, mandatory } = columnAt(indexOf(key));
  const list =
    dataType.kind === "coded" || dataType.kind === "age" ? listOf(columnAt(indexOf(key))) : undefined;
  const find = list && codeFinder(list);
  const filled =
    mandatory === "every case" ? anyCell.refine((cell) => !isBlank(cell), "mandatory-cells") : anyCell;
  if (dataType.kind === "date")
    return filled.refine((cell) => isBlank(cell) || serialDate(cell) !== undefined, ruleOfContents(key));
  return find
    ? filled.refine((cell) => isBlank(cell) || find(cell) !== undefined, ruleOfContents(key))
    : filled;
}

const ROW = z
  .object(Object.fromEntries(COLUMNS.map(({ key }) => [key, cellOf(key)])))
  .superRefine((row, context) => {
    const cell = (key: ColumnKey): Cell => row[key] ?? "";
    const fault = (message: string, key: ColumnKey): void =>
      context.addIssue({ code: "custom", message, path: [key] });
    const group = normalised(cell("group"));
    const age = normalised(cell("age"));
    const known = cell("knownToSocialCare");
    const unknown = group === "ldd" && (isBlank(known) || normalised(known) === "no");
    for (const { key, mandatory } of COLUMNS) {
      const asked =
        mandatory === "ages 10–19"
          ? TEN_TO_NINETEEN.has(age)
          : mandatory === "referred"
            ? !unknown
            : mandatory.toLowerCase() === group;
      if (asked && isBlank(cell(key))) fault("mandatory-cells", key);
      if (mandatory === "ages 10–19" && OTHER_AGES.has(age) && normalised(cell(key)) === "yes")
        fault("only-ages-10-to-19", key);
    }
  });

const ages = Array.from({ length: 26 }, (_, age) => age);
const isTeen = (age: number): boolean => age >= 10 && age <= 19;
const TEN_TO_NINETEEN = new Set(ages.filter(isTeen).map(String));
const OTHER_AGES = new Set(["unborn", ...ages.filter((age) => !isTeen(age)).map(String)]);

/** zod at its best: an object for a row, compiled by its own JIT, every issue collected. */
export const zod: Contestant = (list) => {
  const found: Found[] = wholeListFaults(list);
  for (const [row, number] of startedRows(list)) {
    const parsed = ROW.safeParse(asObject(row));
    for (const { message, path } of parsed.error?.issues ?? [])
      found.push(
        foundAt(
          message,
          COLUMNS.findIndex(({ key }) => key === path[0]),
          number,
        ),
      );
  }
  return found;
};

function asObject(row: readonly Cell[]): Record<string, Cell> {
  const object: Record<string, Cell> = {};
  for (const { key, index } of COLUMNS) object[key] = row[index] ?? "";
  return object;
}
