import type { Case } from "./case";
import type { CaseList } from "./case-list";
import type { ColumnSet } from "./column-set";
import type { Column, ColumnKey } from "./columns";
import type { Severity } from "./finding";
import type { Formulas } from "./grid/formulas";
import type { BandName } from "./list-layout";
import type { CellPosition, CellRange } from "../spreadsheet/address";

/** How a highlighted cell looks; never by colour alone (see `grid/cell-styles.ts`). */
export type CellStyleName = "missing" | "wrong" | "not-for-this-age" | "too-many";

/** One native conditional format of a rule: its formula is written for the first cell of what it covers. */
interface NativeFormat {
  /** A column, a cell of the band, or a block of the body. */
  readonly target: ColumnKey | BandName | CellRange;
  readonly style: CellStyleName;
  readonly formula: string;
  /** Whether nothing else is shown where it is: no other rule speaks of such rows. */
  readonly isAlone?: true;
}

interface AnyRule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it is asked: the line of the guidance, or our reason. For the table of rules in docs. */
  readonly why: string;
  /** The same rule as conditional formats, so that the grid shows it with the pane closed. */
  readonly native?: (formulas: Formulas) => readonly NativeFormat[];
}

/** A rule about one case at a time. */
export interface CaseRule extends AnyRule {
  /** The columns of this case at fault; NO_COLUMNS where all is well. */
  readonly test: (theCase: Case, list: CaseList) => ColumnSet;
  /** What is so and what to do, without the place. */
  readonly message: (column: Column, theCase: Case, list: CaseList) => string;
  /** The other case that the message names. */
  readonly other?: (theCase: Case, list: CaseList) => Case | undefined;
}

/** A rule about the list as a whole. */
export interface ListRule extends AnyRule {
  readonly find: (list: CaseList) => readonly ListFault[];
}

export interface ListFault {
  readonly position: CellPosition;
  /** Where it is on another sheet than the list. */
  readonly sheet?: string;
  readonly message: string;
  /** What the cell is called, where it is neither a box above the list nor a header of it (see `cell-name.ts`). */
  readonly columnName?: string;
  /** The rows of which it speaks, by their places in the body, from 0, where these are not the one of its position alone. */
  readonly places?: readonly number[];
  /** The column of whose cells in these rows it speaks; left out where it is about whole rows. */
  readonly column?: ColumnKey;
}
