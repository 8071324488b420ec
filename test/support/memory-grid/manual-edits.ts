import { columnCount, rowCount } from "../../../tools/preview/host/ranges";
import { parseAddress, splitSheet } from "../../../tools/preview/host/address";
import type { Area, CellValue, EditTrigger } from "../../../tools/preview/host/grid";
import { cleared } from "./layers";
import { MemoryBook } from "./memory-workbook";

/** What people do in a workbook. Addresses are "B3" on the active sheet, or "'Case list'!B3:C5". */
export abstract class EditedByHand extends MemoryBook {
  abstract activeSheet(): string;
  abstract select(area: Area): void;

  /** Types a value into a cell. */
  type(address: string, value: CellValue): void {
    this.edit(this.areaAt(address), [[value]], "typed");
  }

  /** Picks a value from a cell's dropdown. */
  pick(address: string, value: CellValue): void {
    this.edit(this.areaAt(address), [[value]], "picked");
  }

  /** Pastes a block with its top left at a cell; as in Excel it takes the dropdowns out of the cells. */
  paste(address: string, block: readonly (readonly CellValue[])[]): void {
    const { sheet, top, left } = this.areaAt(address);
    const area = {
      sheet,
      top,
      left,
      bottom: top + block.length - 1,
      right: left + (block[0]?.length ?? 1) - 1,
    };
    this.edit(area, block, "pasted", (state) => ({
      ...state,
      validations: cleared(state.validations, area),
    }));
  }

  /** Presses Delete. */
  clear(address: string): void {
    const area = this.areaAt(address);
    this.fill(area, "", "deleted");
  }

  /** Drags a value over an area. */
  fillWith(address: string, value: CellValue): void {
    this.fill(this.areaAt(address), value, "filled");
  }

  /** Goes to a cell or an area. */
  goTo(address: string): void {
    this.select(this.areaAt(address));
  }

  hideRows(address: string): void {
    const area = this.areaAt(address);
    this.change((state) => ({ ...state, hiddenRows: [...state.hiddenRows, { area, stuff: "hidden" }] }));
  }

  /** The area at an address. Throws where there is none. */
  areaAt(address: string): Area {
    const { sheet, rest } = splitSheet(address);
    const on =
      sheet === undefined ? this.activeSheet() : this.state.sheets.find(({ name }) => name === sheet)?.id;
    const block = parseAddress(rest);
    if (on === undefined || !block) throw new Error(`There is no ${address}.`);
    return { sheet: on, ...block };
  }

  private fill(area: Area, value: CellValue, trigger: EditTrigger): void {
    const row = Array.from({ length: columnCount(area) }, () => value);
    this.edit(
      area,
      Array.from({ length: rowCount(area) }, () => row),
      trigger,
    );
  }
}
