import fc from "fast-check";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { check } from "../../src/domain/case-list/check";
import { type ColumnKey, COLUMNS } from "../../src/domain/case-list/columns";
import { dayMonthYear, type SerialDate, serialDate } from "../../src/domain/spreadsheet/dates";
import type { Finding } from "../../src/domain/case-list/finding";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList, type CaseCells } from "../support/a-list";
import { soundCase } from "../domain/support/sound-case";
import { tidied } from "../domain/fill/tidy-up/tidied";

const findingsOf = (rows: readonly CaseCells[]): readonly Finding[] => check(aList(rows)).findings;

/** Ways in which people write what a cell holds: each is put right again by tidying. */
const SPELLINGS: ReadonlyMap<Cell, readonly Cell[]> = new Map<Cell, readonly Cell[]>([
  ["Yes", ["yes", "Y", "YES", " Yes\u00a0"]],
  ["No", ["no", "N", "NO", "No\t"]],
  ["Female", ["F", "female"]],
  ["Male", ["M", "male "]],
  ["Not known", ["unknown", "U"]],
]);
const ETHNIC: readonly (readonly Cell[])[] = [
  ["WBRI", "White British", "1", "1 – White"],
  ["MWBC", "Mixed", "2"],
  ["APKN", "Asian or Asian British"],
  ["BAFR", "Black or Black British", "4"],
  ["CHNE", "Other ethnic groups"],
  ["NOBT", "Not stated", "REFU"],
];
const LIVES_IN: readonly (readonly Cell[])[] = [
  ["Residential care", "1"],
  ["2 - Foster Care", "foster care"],
  ["At home with parents"],
  ["Kinship"],
  ["Placed for adoption"],
  ["6", "Other"],
];

function spellings(column: ColumnKey, cell: Cell): readonly Cell[] {
  const date = column === "referral" ? serialDate(cell) : undefined;
  if (date !== undefined) return [dayMonthYear(date), isoOf(date)];
  if (column === "age") return typeof cell === "number" ? [`${cell} years`, `${cell}yrs`] : ["unborn"];
  if (column === "ethnicity") return ETHNIC[Number(cell) - 1] ?? [];
  if (column === "livesIn") return LIVES_IN[Number(cell) - 1] ?? [];
  if (column === "team") return [` ${String(cell)} `, String(cell).replace(" ", "\u00a0")];
  return SPELLINGS.get(cell) ?? [];
}
const isoOf = (date: SerialDate): string => dayMonthYear(date).split("/").reverse().join("-");

/** The case as it is, and as somebody wrote it. */
const writtenCase = fc
  .tuple(soundCase, fc.array(fc.nat(20), { minLength: COLUMNS.length, maxLength: COLUMNS.length }))
  .map(([sound, ways]) => {
    const written = COLUMNS.reduce<CaseCells>((cells, { key, index }) => {
      const forms = spellings(key, sound[key] ?? "");
      const form = forms[ways[index] ?? 0];
      return form === undefined ? cells : { ...cells, [key]: form };
    }, sound);
    return { sound, written };
  });
/** Tells day from month for all dates of the column. */
const DAY_FIRST = aCase({ caseNumber: "D1", referral: "18/05/2004", team: "Team East" });
const DAY_KNOWN = { ...DAY_FIRST, referral: 38_125 };

describe("tidying", () => {
  test("gives back the list that was meant, finding by finding", () => {
    fc.assert(
      fc.property(fc.array(writtenCase, { minLength: 1, maxLength: 8 }), (rows) => {
        const meant = [DAY_KNOWN, ...rows.map(({ sound }) => sound)];
        const after = tidied([DAY_FIRST, ...rows.map(({ written }) => written)]);
        expect(findingsOf(after)).toEqual(findingsOf(meant));
      }),
    );
  });

  const anyCell = fc.oneof(
    fc.constantFrom<Cell>(
      "",
      " ",
      "\u00a0",
      "x",
      0,
      1,
      2,
      6,
      7,
      12,
      40,
      true,
      false,
      "#N/A",
      "Y",
      "n",
      "yes",
      "F",
      "male ",
    ),
    fc.constantFrom<Cell>(
      "7 years",
      "12 yrs",
      "30 years",
      "7 months",
      "unborn",
      "WBRI",
      "Mixed",
      "both",
      "Kinship",
      "2",
    ),
    fc.constantFrom<Cell>(
      "lac",
      "CPR\u00a0",
      "LDD",
      "NEGLECT",
      "Autism",
      "statemented",
      "1047",
      "1047\u00a0",
      " 1048",
    ),
    fc.constantFrom<Cell>(
      "18/05/2004",
      "01/02/05",
      "05/18/2004",
      "2004-05-18",
      "18/05/2007",
      38_125,
      39_000,
      12.5,
    ),
  );
  const anyRow = fc
    .dictionary(fc.constantFrom(...COLUMNS.map(({ key }) => key)), anyCell)
    .map((cells): CaseCells => aCase(cells));
  const anyRows = fc.array(anyRow, { maxLength: 8 });

  test("is done when it is done: a second time finds nothing", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(proposalsFor(aList(tidied(rows)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("leaves no error where it writes, and adds none but blanks that a case now asks for", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const proposals = proposalsFor(aList(rows));
        const before = new Set(findingsOf(rows).map(({ address }) => address));
        const blanked = new Set(proposals.filter(({ cell }) => cell === "").map(({ address }) => address));
        const written = new Set(proposals.map(({ address }) => address));
        for (const { rule, severity, address, column } of findingsOf(tidied(rows, proposals))) {
          if (severity !== "error" || column === undefined) continue;
          if (written.has(address)) expect(blanked.has(address) && before.has(address)).toBe(true);
          else
            expect(before.has(address) || rule === "mandatory-cells" || rule === "only-ages-10-to-19").toBe(
              true,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("proposes only cells that change", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { old, cell } of proposalsFor(aList(rows))) expect(cell).not.toBe(old);
      }),
    );
  });
});
