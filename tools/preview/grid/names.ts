import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseRange, quotedSheet } from "../../../src/domain/spreadsheet/address";
import type { SheetRange, NameInfo } from "../host/grid";
import type { Engine, Mutation, UndoableChange } from "./engine";
import { sheetRange } from "../host/ranges";
import type { Sheets } from "./sheets";

/** A name, and the sheet whose formulas alone know it; undefined where all of the workbook do. */
interface ScopedName extends NameInfo {
  readonly sheet: string | undefined;
}

/** Defined names, of the workbook and of single sheets. Univer writes what they refer to without "=". */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {
    this.service = engine.injector.get(IDefinedNamesService);
    // Univer takes the last of those that are called the same: the workbook's is not hidden by one that a sheet has.
    const { service } = this;
    service.getValueByName = (unit, name) => {
      const folded = name.toLowerCase();
      const called = Object.values(service.getDefinedNameMap(unit) ?? {}).filter(
        (item) => item.name.toLowerCase() === folded,
      );
      return called.find((item) => scopeOf(item) === undefined) ?? called[0] ?? null;
    };
  }

  all(): ScopedName[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unit) ?? {}).map((item) => ({
      name: item.name,
      formula: `=${item.formulaOrRefString.replace(/^=/, "")}`,
      sheet: scopeOf(item),
    }));
  }

  /** Those of the workbook, or of a sheet. */
  list(scope?: string): NameInfo[] {
    return this.all().flatMap(({ name, formula, sheet }) => (sheet === scope ? [{ name, formula }] : []));
  }

  set(name: string, formula: string, sheet?: string): void {
    const before = this.find(name, sheet);
    const after = { name, formula, sheet };
    this.engine.run({
      redos: [this.setMutation(after)],
      undos: [before ? this.setMutation({ ...before, sheet }) : this.removeMutation(after)],
    });
  }

  remove(name: string): void {
    const before = this.find(name);
    if (!before) return;
    const removed = { ...before, sheet: undefined };
    this.engine.run({
      redos: [this.removeMutation(removed)],
      undos: [this.setMutation(removed)],
    });
  }

  /** The cells that a name, or a plain reference, means in a formula of a sheet, whose own names come first. */
  rangeOf(reference: string, on: string): SheetRange | undefined {
    const text = reference.replace(/^=/, "");
    const target = (this.find(text, on) ?? this.find(text))?.formula.slice(1) ?? text;
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(target);
    const sheet = this.sheets.idOf((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"));
    const range = parseRange(match?.[3] ?? "");
    return sheet && range ? sheetRange(sheet, range) : undefined;
  }

  /** The change after which the copy of a sheet has for itself the names that the sheet has, and that lead to it. */
  copied(from: string, copy: { readonly id: string; readonly name: string }): UndoableChange {
    const before = `${quotedSheet(this.engine.sheet(from).getName())}!`;
    const after = `${quotedSheet(copy.name)}!`;
    const all = this.all();
    const own = all.filter(({ sheet }) => sheet === from);
    const leading = all.filter(
      ({ name, formula, sheet }) => sheet === undefined && formula.includes(before) && !this.find(name, from),
    );
    const copies = [...own, ...leading].map(({ name, formula }) => ({
      name,
      formula: formula.replaceAll(before, after),
      sheet: copy.id,
    }));
    return {
      redos: copies.map((name) => this.setMutation(name)),
      undos: copies.map((name) => this.removeMutation(name)),
    };
  }

  setMutation({ name, formula, sheet }: ScopedName): Mutation {
    const params = {
      ...this.ids(name, sheet),
      formulaOrRefString: formula.replace(/^=/, ""),
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    return { id: SetDefinedNameMutation.id, params };
  }

  private removeMutation({ name, sheet }: Omit<ScopedName, "formula">): Mutation {
    return { id: RemoveDefinedNameMutation.id, params: this.ids(name, sheet) };
  }

  private find(name: string, scope?: string): NameInfo | undefined {
    const folded = name.toLowerCase();
    return this.list(scope).find((item) => item.name.toLowerCase() === folded);
  }

  /** Univer forgets a name among its functions by the name, not by the id. */
  private ids(name: string, sheet: string | undefined): Readonly<Record<"unitId" | "id" | "name", string>> {
    const folded = name.toLowerCase();
    return { unitId: this.engine.unit, id: sheet === undefined ? folded : `${folded} ${sheet}`, name };
  }
}

const scopeOf = ({ localSheetId }: { readonly localSheetId?: string | undefined }): string | undefined =>
  localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
