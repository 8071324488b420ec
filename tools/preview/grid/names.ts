import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { SheetRange, NameInfo } from "../host/grid";
import type { Engine, Mutation } from "./engine";
import { sheetRange } from "../host/ranges";
import type { Sheets } from "./sheets";

/** The workbook's defined names. Univer writes what they refer to without "=". */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {
    this.service = engine.injector.get(IDefinedNamesService);
  }

  list(): NameInfo[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unit) ?? {}).map((item) => ({
      name: item.name,
      formula: `=${item.formulaOrRefString.replace(/^=/, "")}`,
    }));
  }

  set(name: string, formula: string): void {
    const before = this.find(name);
    this.engine.run({
      redos: [this.setMutation(name, formula)],
      undos: [before ? this.setMutation(before.name, before.formula) : this.removeMutation(name)],
    });
  }

  remove(name: string): void {
    const before = this.find(name);
    if (!before) return;
    this.engine.run({
      redos: [this.removeMutation(name)],
      undos: [this.setMutation(before.name, before.formula)],
    });
  }

  /** The cells that a name, or a plain reference, means. */
  rangeOf(reference: string): SheetRange | undefined {
    const text = reference.replace(/^=/, "");
    const target = this.find(text)?.formula.slice(1) ?? text;
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(target);
    const sheet = this.sheets.idOf((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"));
    const range = parseRange(match?.[3] ?? "");
    return sheet && range ? sheetRange(sheet, range) : undefined;
  }

  find(name: string): NameInfo | undefined {
    const folded = name.toLowerCase();
    return this.list().find((item) => item.name.toLowerCase() === folded);
  }

  setMutation(name: string, formula: string): Mutation {
    const params = {
      unitId: this.engine.unit,
      id: name.toLowerCase(),
      name,
      formulaOrRefString: formula.replace(/^=/, ""),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    return { id: SetDefinedNameMutation.id, params };
  }

  private removeMutation(name: string): Mutation {
    // Univer forgets the name among its functions by the name, not by the id.
    const params = { unitId: this.engine.unit, id: name.toLowerCase(), name };
    return { id: RemoveDefinedNameMutation.id, params };
  }
}
