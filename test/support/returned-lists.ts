import { existsSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, Workbook, type Worksheet } from "exceljs";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { COLUMNS, type ColumnKey, indexOf } from "../../src/domain/case-list/columns";
import { serialOf } from "../../src/domain/spreadsheet/dates";
import { aHundred } from "./sample-cells";

/** A list as an authority sends it, brought column by column into the columns of the list, with its list date. */
export interface ReturnedList {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Places that must be found, each with a part of what is said there. */
  readonly planted: readonly (readonly [address: string, says: string])[];
}

const WIDTH = COLUMNS.length - 1;
const yesNoAsTyped = ["yes", "Y", "N", "no ", "No", "YES"];
const ethnicities = ["WBRI", "White British", "Mixed", 3, "3", "APKN", "Black or Black British", "NOBT"];
const ISSUES = ["sen", "camhs", "cafcass", "voluntarySector", "healthSupport", "excluded"] as const;

/**
 * Our own: the hundred with what goes wrong on the way out of other systems. LAC 36 with 1007 twice, CPR 28, an
 * empty row among the LDD cases; text dates, spellings, labels, blanks.
 */
export function aReturnedList(): ReturnedList {
  const complete = aHundred().map((row): Cell[] => row.slice(0, WIDTH));
  const rows = complete
    .filter((_, i) => i !== 40 && i !== 41)
    .flatMap((row, i) => (i === 34 ? [row, [...(complete[6] ?? [])]] : [row]))
    .map((row, i): Cell[] => {
      const put = (key: ColumnKey, cell: Cell): void => {
        row[indexOf(key)] = cell;
      };
      if (i % 3 === 0) put("referral", `${13 + (i % 15)}/0${1 + (i % 9)}/2004`);
      if (i % 4 === 0) put("gender", ["male ", "F", "M", "female"][(i / 4) % 4] ?? "");
      put("ethnicity", ethnicities[i % ethnicities.length] ?? 1);
      ISSUES.forEach((key, j) => {
        put(key, (i + j) % 7 === 0 ? "" : (yesNoAsTyped[(i * 5 + j) % yesNoAsTyped.length] ?? ""));
      });
      if (i % 10 === 1) put("age", "7 years");
      if (row[1] === "LAC" && i % 2 === 0)
        put("livesIn", ["Residential Care", "Kinship", "Foster Care"][i % 3] ?? 2);
      if (row[1] === "CPR" && i % 2 === 0)
        put("category", ["NEGLECT", "3 – Emotional Abuse", "Sexual Abuse"][i % 3] ?? 1);
      return row;
    });
  rows[50]?.splice(indexOf("gender"), 1, "");
  rows[70]?.splice(indexOf("knownToSocialCare"), 1, "");
  rows[70]?.splice(indexOf("referral"), 1, "");
  rows[71]?.splice(indexOf("lddType"), 1, "dyslexia");
  rows[72]?.splice(indexOf("age"), 1, "7 months");
  rows.splice(
    85,
    0,
    Array.from({ length: WIDTH }, (): Cell => ""),
  );
  return {
    name: "a list of our own",
    rows,
    planted: [
      ["B2", "Enter the name of the local authority."],
      ["D2", "LAC 36 of 35. Move or remove 1."],
      ["E2", "CPR 28 of 30. Add 2."],
      ["G2", "All 99 of 100. Add 1."],
      ["A12", "is also in row 41"],
      ["A41", "is also in row 12"],
      ["G56", "Choose Female, Male or Not known."],
      ["M76", "Choose whether the case is known to social care"],
      ["K77", "dyslexia is not on the list"],
      ["F78", "age"],
      ["A91", "This row is empty, with cases below it."],
    ],
  };
}

/** Headers of the shared workbook's sheets, in their order, as the columns they are. */
const SHEETS: Readonly<Record<string, { group: string; top: number; columns: readonly ColumnKey[] }>> = {
  "LAC 35": {
    group: "LAC",
    top: 4,
    columns: [
      "caseNumber",
      "leadProfessional",
      "team",
      "gender",
      "age",
      "ethnicity",
      "referral",
      "livesIn",
      "sen",
      "offended",
      "camhs",
      "cafcass",
      "voluntarySector",
      "healthSupport",
      "excluded",
      "neet",
      "additional",
    ],
  },
  "CP register": {
    group: "CPR",
    top: 4,
    columns: [
      "caseNumber",
      "referral",
      "leadProfessional",
      "team",
      "age",
      "gender",
      "ethnicity",
      "category",
      "sen",
      "offended",
      "camhs",
      "cafcass",
      "voluntarySector",
      "healthSupport",
      "excluded",
      "neet",
      "additional",
    ],
  },
  LDD: {
    group: "LDD",
    top: 1,
    columns: [
      "caseNumber",
      "age",
      "gender",
      "ethnicity",
      "lddType",
      "lddNature",
      "knownToSocialCare",
      "referral",
      "leadProfessional",
      "team",
      "sen",
      "offended",
      "camhs",
      "cafcass",
      "voluntarySector",
      "healthSupport",
      "excluded",
      "neet",
      "additional",
    ],
  },
};

const SHARED = join(__dirname, "../../../shared/data/returned-by-an-authority.xlsx");

/** The workbook that lies beside the project, where it does: real returns, reshaped. None of it is kept here. */
export async function theSharedReturn(): Promise<ReturnedList | undefined> {
  if (!existsSync(SHARED)) return undefined;
  const workbook = new Workbook();
  await workbook.xlsx.readFile(SHARED);
  const rows = workbook.worksheets.flatMap(rowsOf);
  return {
    name: "the list beside the project",
    rows,
    planted: [
      ["B2", "Enter the name of the local authority."],
      ["D2", "LAC 36 of 35. Move or remove 1."],
      ["E2", "CPR 28 of 30. Add 2."],
      ["G2", "All 99 of 100. Add 1."],
      ["A", "281722 is also in row"],
      ["A", "This row is empty, with cases below it."],
      ["G", "Choose Female, Male or Not known."],
      ["M", "Choose whether the case is known to social care"],
    ],
  };
}

function rowsOf(sheet: Worksheet): Cell[][] {
  const { group, top, columns } = SHEETS[sheet.name] ?? { group: "", top: 0, columns: [] };
  return Array.from({ length: sheet.rowCount - top }, (_, i) => {
    const row = sheet.getRow(top + 1 + i);
    const cells = Array.from({ length: WIDTH }, (): Cell => "");
    columns.forEach((key, column) => {
      cells[indexOf(key)] = plain(row.getCell(column + 1).value);
    });
    if (cells.some((cell) => cell !== "")) cells[indexOf("group")] = group;
    return cells;
  });
}

function plain(value: CellValue): Cell {
  if (value instanceof Date)
    return serialOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
