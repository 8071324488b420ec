import { blanksForNo } from "../../domain/fill/fill-no";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { writeCells } from "./write-cells";

/**
 * Makes the mandatory blanks of the eight yes/no columns `No`. `agreed`: the count that was shown before the
 * press; with another one nothing is written, since nobody has agreed to it.
 */
export async function fillNo(workbook: Workbook, agreed: number): Promise<string> {
  const { list } = theCaseList(await workbook.read());
  const blanks = blanksForNo(list);
  if (blanks.length !== agreed)
    throw new CannotDo(
      `The list has changed: ${counted(blanks.length, "blank cell")} now. Look at the count, then press Fill No again.`,
    );
  if (blanks.length === 0) throw new CannotDo("No blank cell in the eight yes/no columns needs an answer.");
  const { written, formulas } = await writeCells(workbook, "fill No", list, blanks);
  return `No written in ${counted(written.length, "blank cell")}.${formulas}`;
}
