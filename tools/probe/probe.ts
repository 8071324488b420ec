import type { Scratch } from "./scratch";

/** One belief about Excel that the product rests on, with a way to ask an Excel for it. */
export interface Probe {
  /** What Excel does, as a sentence. */
  readonly belief: string;
  /** Who says so: an issue such as "OfficeDev/office-js#1199", or the address of a page. */
  readonly source: string;
  /** What an Excel must have beside ExcelApi 1.9, such as "ExcelApi 1.13". */
  readonly needs?: string;
  /** Where alone it is believed, by Office's name of the platform. */
  readonly only?: "OfficeOnline";
  /** What comes where the belief holds. */
  readonly expected: string;
  /** Asks, in a sheet of its own, and resolves to what came. */
  readonly ask: (scratch: Scratch) => Promise<string>;
}

export const probe = (definition: Probe): Probe => definition;

/** Where Microsoft's pages on Excel add-ins begin. */
export const PAGES = "https://learn.microsoft.com/office/dev/add-ins/";
/** Where Microsoft's reference of Excel's objects begins. */
export const REFERENCE = "https://learn.microsoft.com/javascript/api/excel/";
