import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { Change } from "../../../src/domain/spreadsheet/change";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What a workbook has, as far as changes can speak of it; follows a list of changes and says what is amiss. */
export class PlannedBook {
  readonly tables = new Set<string>();
  readonly amiss: string[] = [];

  constructor(
    readonly sheets: Set<string>,
    readonly names = new Set<string>(),
  ) {}

  follow(changes: readonly Change[]): this {
    for (const change of changes) {
      if (change.type === "add sheet") this.addSheet(change.sheet);
      else this.onSheet(change);
      if (change.type === "add name") this.expectNew(this.names, change.name);
      if (change.type === "move name" && !this.names.has(change.name))
        this.amiss.push(`no name ${change.name}`);
      if (change.type === "add table") this.expectNew(this.tables, change.table);
      if (change.type === "write") this.expectToFit(change);
    }
    return this;
  }

  private addSheet(sheet: string): void {
    if (!/^[^:\\/?*[\]]{1,31}$/.test(sheet) || sheet === "History")
      this.amiss.push(`bad sheet name ${sheet}`);
    this.expectNew(this.sheets, sheet);
  }

  private onSheet(change: Exclude<Change, { type: "add sheet" }>): void {
    if ("sheet" in change && !this.sheets.has(change.sheet)) this.amiss.push(`no sheet ${change.sheet}`);
    if ("range" in change && !isWithinSheet(change.range)) this.amiss.push(`no range ${change.range}`);
    if (change.type === "show" && !isWithinSheet(change.cell)) this.amiss.push(`no cell ${change.cell}`);
  }

  private expectNew(known: Set<string>, name: string): void {
    if (known.has(name)) this.amiss.push(`${name} twice`);
    known.add(name);
  }

  private expectToFit({ range, cells }: Extract<Change, { type: "write" }>): void {
    const place = parseRange(range);
    const height = place ? place.bottom - place.top + 1 : 0;
    const width = place ? place.right - place.left + 1 : 0;
    if (cells.length !== height || cells.some((row) => row.length !== width))
      this.amiss.push(`cells do not fit ${range}`);
  }
}

function isWithinSheet(address: string): boolean {
  // Whole columns.
  if (/^[A-Z]{1,3}:[A-Z]{1,3}$/.test(address)) return true;
  const range = parseRange(address);
  return (
    range !== undefined &&
    range.top >= 0 &&
    range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom < ROWS &&
    range.right < COLUMNS
  );
}
