import { columnCount, rowCount } from "../../../tools/preview/host/ranges";
import { parseAddress, splitSheet } from "../../../tools/preview/host/address";
import type { SheetRange, CellValue, EditTrigger } from "../../../tools/preview/host/grid";
import { withoutRange } from "./layers";
import { MemoryWorkbook } from "./memory-workbook";

/** What people do in a workbook. Addresses are "B3" on the active sheet, or "'Case list'!B3:C5". */
export abstract class ManualEdits extends MemoryWorkbook {
  abstract activeSheet(): string;
  abstract select(range: SheetRange): void;

  /** Types a value into a cell. */
  type(address: string, value: CellValue): void {
    this.edit(this.rangeAt(address), [[value]], "typed");
  }

  /** Picks a value from a cell's dropdown. */
  pick(address: string, value: CellValue): void {
    this.edit(this.rangeAt(address), [[value]], "picked");
  }

  /** Pastes values with the top left at a cell; as in Excel that removes the dropdowns of the cells. */
  paste(address: string, values: readonly (readonly CellValue[])[]): void {
    const { sheet, top, left } = this.rangeAt(address);
    const range = {
      sheet,
      top,
      left,
      bottom: top + values.length - 1,
      right: left + (values[0]?.length ?? 1) - 1,
    };
    this.edit(range, values, "pasted", (state) => ({
      ...state,
      validations: withoutRange(state.validations, range),
    }));
  }

  /** Presses Delete. */
  clear(address: string): void {
    const range = this.rangeAt(address);
    this.fill(range, "", "deleted");
  }

  /** Drags a value over a range. */
  fillWith(address: string, value: CellValue): void {
    this.fill(this.rangeAt(address), value, "filled");
  }

  /** Goes to a cell or a range. */
  goTo(address: string): void {
    this.select(this.rangeAt(address));
  }

  /** The range at an address. Throws where there is none. */
  rangeAt(address: string): SheetRange {
    const { sheet, rest } = splitSheet(address);
    const on =
      sheet === undefined ? this.activeSheet() : this.state.sheets.find(({ name }) => name === sheet)?.id;
    const range = parseAddress(rest);
    if (on === undefined || !range) throw new Error(`There is no ${address}.`);
    return { sheet: on, ...range };
  }

  private fill(range: SheetRange, value: CellValue, trigger: EditTrigger): void {
    const row = Array.from({ length: columnCount(range) }, () => value);
    this.edit(
      range,
      Array.from({ length: rowCount(range) }, () => row),
      trigger,
    );
  }
}
