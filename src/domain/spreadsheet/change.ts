import type { Cell } from "./cell";

/**
 * One thing to do to the workbook, as plain data: pure code decides, the host applies a list of them in one
 * batch. Ranges are addresses on their sheet, "A5:W105". Formulas begin with "=".
 */
export type Change =
  /** `position`: its place among the sheets, from 0; left out: behind all others. */
  | { readonly type: "add sheet"; readonly sheet: string; readonly position?: number }
  | { readonly type: "rename sheet"; readonly sheet: string; readonly to: string }
  /** Whole rows, before a row numbered as Excel shows it. */
  | { readonly type: "insert rows"; readonly sheet: string; readonly before: number; readonly count: number }
  /** Whole columns, before a column by its letters. */
  | {
      readonly type: "insert columns";
      readonly sheet: string;
      readonly before: string;
      readonly count: number;
    }
  /** null leaves a cell as it is. */
  | {
      readonly type: "write";
      readonly sheet: string;
      readonly range: string;
      readonly cells: readonly (readonly (Cell | null)[])[];
    }
  /**
   * Nothing of the batch is done unless these cells still hold this, and no formula unless `formulasToo`; null
   * for cells that may hold anything.
   */
  | {
      readonly type: "expect";
      readonly sheet: string;
      readonly range: string;
      readonly cells: readonly (readonly (Cell | null)[])[];
      readonly formulasToo?: true;
    }
  /** Nothing of the batch is done unless the rows of this table still stand here, without its headers and totals. */
  | {
      readonly type: "expect table";
      readonly table: string;
      readonly sheet: string;
      readonly range: string;
    }
  /** Nothing of the batch is done unless this name of a cell of the sheet still refers to this. */
  | {
      readonly type: "expect name";
      readonly name: string;
      readonly sheet: string;
      readonly formula: string;
    }
  /**
   * Nothing of the batch is done unless the workbook keeps exactly these settings under keys that begin so, and what
   * it wrote is put back where another's have come meanwhile. `otherwise`: the sentence that says so; left out: the
   * press decides anew.
   */
  | {
      readonly type: "expect settings";
      readonly prefix: string;
      readonly settings: ReadonlyMap<string, string>;
      readonly otherwise?: string;
    }
  /**
   * What is typed in these cells of a table stays: where Excel writes over it, as it does when it fills a column with
   * a formula, it is put back. Formulas among them may change.
   */
  | { readonly type: "keep"; readonly sheet: string; readonly range: string }
  /** Cells of people's own go elsewhere on their sheet, into cells that are empty: formulas, formats and all. */
  | { readonly type: "move cells"; readonly sheet: string; readonly from: string; readonly range: string }
  /** A link to a cell of this workbook, with the text that the cell shows. */
  | {
      readonly type: "link";
      readonly sheet: string;
      readonly cell: string;
      readonly to: { readonly sheet: string; readonly address: string };
      readonly text: string;
    }
  | { readonly type: "clear links"; readonly sheet: string; readonly range: string }
  | { readonly type: "add table"; readonly sheet: string; readonly range: string; readonly table: string }
  /** Makes a table that is there one of ours. */
  | { readonly type: "take over table"; readonly table: string; readonly name: string }
  /** Plain cells again, as they are. */
  | { readonly type: "dissolve table"; readonly table: string }
  /** Writes cells directly below the table's last row, which takes them in. `becomes`: the whole table then. */
  | {
      readonly type: "add table rows";
      readonly table: string;
      readonly becomes: string;
      readonly sheet: string;
      readonly range: string;
      readonly cells: readonly (readonly (Cell | null)[])[];
    }
  /** The table's last rows become plain cells, empty; what stands below stays where it is. `becomes`: the whole table then. */
  | {
      readonly type: "drop table rows";
      readonly table: string;
      readonly becomes: string;
      readonly sheet: string;
      readonly range: string;
    }
  | { readonly type: "add name"; readonly name: string; readonly sheet: string; readonly range: string }
  | { readonly type: "move name"; readonly name: string; readonly sheet: string; readonly range: string }
  | {
      readonly type: "validate";
      readonly sheet: string;
      readonly range: string;
      readonly validation: CellValidation;
    }
  /** Cells, formats and validations; a range of whole columns, "A:F", or of cells. */
  | { readonly type: "clear"; readonly sheet: string; readonly range: string }
  | { readonly type: "clear conditional formats"; readonly sheet: string; readonly range: string }
  /** The one added first lies on top. */
  | {
      readonly type: "conditional format";
      readonly sheet: string;
      readonly range: string;
      readonly formula: string;
      readonly style?: ConditionalStyle;
      readonly numberFormat?: string;
      /** Where it holds, none that lies below it shows. */
      readonly stopIfTrue?: true;
    }
  | { readonly type: "format"; readonly sheet: string; readonly range: string; readonly style: CellStyle }
  /** One for each cell. */
  | {
      readonly type: "number formats";
      readonly sheet: string;
      readonly range: string;
      readonly formats: readonly (readonly string[])[];
    }
  /** Whole columns, "A:A", or several that stand apart, "A:A,D:E"; width in points. */
  | {
      readonly type: "column width";
      readonly sheet: string;
      readonly columns: string;
      readonly points: number;
    }
  | { readonly type: "row height"; readonly sheet: string; readonly rows: string; readonly points: number }
  /** Whole rows, "6:15", as high as their texts, and higher by themselves where more is typed. */
  | { readonly type: "fit rows"; readonly sheet: string; readonly rows: string }
  | { readonly type: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** On A4, landscape, one page wide where nothing else is said. Titles are repeated on every page. */
  | {
      readonly type: "print setup";
      readonly sheet: string;
      /** "$1:$5" */
      readonly titleRows: string;
      /** "$A:$B" */
      readonly titleColumns?: string;
      readonly pagesWide?: number;
      /** Left out: as many as it takes. */
      readonly pagesTall?: number;
      /**
       * Rows, as Excel numbers them, with which a page begins. A sheet that has them is printed at its own size: where
       * it is fitted to pages Excel takes no notice of them.
       */
      readonly pagesBeginAt?: readonly number[];
    }
  /** A text that the add-in keeps in the workbook itself, out of sight: see `Reading.kept`. */
  | { readonly type: "write setting"; readonly key: string; readonly text: string }
  | { readonly type: "delete setting"; readonly key: string }
  /** Shows a sheet, with a cell selected. */
  | { readonly type: "show"; readonly sheet: string; readonly cell: string };

/** What is left out stays as it is. Colours in hex without #. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly horizontal?: "Left" | "Center" | "Right";
}

export interface CellValidation {
  readonly rule:
    /** `source` is a defined name; without a dropdown the list only tells right from wrong. */
    | { readonly kind: "list"; readonly source: string; readonly dropdown: boolean }
    | { readonly kind: "custom"; readonly formula: string }
    /** Accepts all. There so that its loss tells that a paste has destroyed the column's validation. */
    | { readonly kind: "any text" };
  readonly prompt: { readonly title: string; readonly message: string };
  /** Asked when something else is typed; what was typed can always be kept. Left out: nothing is asked. */
  readonly alert?: { readonly title: string; readonly message: string };
}

/** The looks of highlighted cells: never by colour alone, and with contrast on their fill (hex without #). */
export interface ConditionalStyle {
  readonly fill: string;
  readonly colour?: string;
  /** Of a line below the cell. */
  readonly border?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}
