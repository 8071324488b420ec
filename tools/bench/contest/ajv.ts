import { Ajv } from "ajv";
import { type Cell, isBlank } from "../../../src/domain/spreadsheet/cell";
import { codeFinder } from "../../../src/domain/case-list/codes";
import { columnAt, COLUMNS, type ColumnKey, listOf } from "../../../src/domain/case-list/columns";
import { type Group, GROUPS } from "../../../src/domain/case-list/groups";
import type { Contestant, Found } from "./contestant";
import { foundAt, ruleOfContents, startedRows, wholeListFaults } from "./whole-list";

type Schema = Readonly<Record<string, unknown>> | boolean;

/** A row as a tuple, some of its cells described and the others as they like. */
const cells = (described: Partial<Record<ColumnKey, Schema>>): Schema => ({
  items: COLUMNS.map(({ key }) => described[key] ?? true),
});

const each = (keys: readonly ColumnKey[], schema: Schema): Schema =>
  cells(Object.fromEntries(keys.map((key) => [key, schema])));

const mandatoryFor = (who: string): ColumnKey[] =>
  COLUMNS.filter(({ mandatory }) => mandatory === who).map(({ key }) => key);

const FILLED: Schema = { not: { const: "" } };
const TEN_TO_NINETEEN: Schema = { type: "integer", minimum: 10, maximum: 19 };
const OTHER_AGES: Schema = {
  anyOf: [
    { const: "Unborn" },
    { type: "integer", maximum: 9 },
    { type: "integer", minimum: 20, maximum: 25 },
  ],
};

const forGroup = (group: Group): Schema => ({
  if: cells({ group: { const: group } }),
  then: each(mandatoryFor(group), FILLED),
});

const ROW: Schema = {
  type: "array",
  items: COLUMNS.map(({ dataType, mandatory }) => ({
    ...(mandatory === "every case" && FILLED),
    ...(dataType.kind === "date" && {
      if: { not: { const: "" } },
      then: { type: "number", minimum: 1, exclusiveMaximum: 2958466 },
    }),
    ...((dataType.kind === "coded" || dataType.kind === "age") && {
      enum: ["", ...dataType.list.codes.map(({ code }) => code)],
    }),
  })),
  allOf: [
    ...GROUPS.map(forGroup),
    { if: cells({ age: TEN_TO_NINETEEN }), then: each(mandatoryFor("ages 10–19"), FILLED) },
    { if: cells({ age: OTHER_AGES }), then: each(mandatoryFor("ages 10–19"), { not: { const: "Yes" } }) },
    {
      if: cells({ group: { const: "LDD" }, knownToSocialCare: { enum: ["", "No"] } }),
      else: each(mandatoryFor("referred"), FILLED),
    },
  ],
};

const isRight = new Ajv({ allErrors: true, strict: false }).compile(ROW);

const finders = COLUMNS.map((column) => {
  const list = column.dataType.kind === "suggested" ? undefined : listOf(column);
  return list && codeFinder(list);
});

/** Codes as the schema knows them, and nothing where there are only spaces: no schema can fold text. */
const plain = (row: readonly Cell[]): Cell[] =>
  finders.map((find, i) => {
    const cell = row[i] ?? "";
    if (isBlank(cell)) return "";
    return find ? (find(cell) ?? cell) : cell;
  });

/** The part of the schema that forbids a Yes; wherever else "not" fails, a cell is blank. */
const ONLY_AGES = `/allOf/${GROUPS.length + 1}/`;

/** ajv at its best: cells made plain, then one compiled schema for a row, all errors collected. */
export const ajv: Contestant = (list) => {
  const found: Found[] = wholeListFaults(list);
  for (const [row, number] of startedRows(list)) {
    if (isRight(plain(row))) continue;
    for (const { keyword, instancePath, schemaPath } of isRight.errors ?? []) {
      if (keyword === "if") continue;
      const column = Number(instancePath.slice(1));
      if (keyword !== "not") found.push(foundAt(ruleOfContents(columnAt(column).key), column, number));
      else if (schemaPath.includes(ONLY_AGES)) found.push(foundAt("only-ages-10-to-19", column, number));
      else found.push(foundAt("mandatory-cells", column, number));
    }
  }
  return found;
};
