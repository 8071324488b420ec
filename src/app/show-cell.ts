import type { Workbook } from "./workbook";

/** Shows a cell; returns what there is to say of a row that is out of sight, after the sentence about the cell. */
export async function showCell(
  workbook: Pick<Workbook, "goTo">,
  sheet: string,
  address: string,
): Promise<string> {
  const { isRowHidden } = await workbook.goTo(sheet, address);
  return isRowHidden
    ? ` Row ${address.replace(/^\D+/, "")} is hidden, by a filter or by hand: show it to see the cell.`
    : "";
}
