import { application } from "./groups/application";
import { batches } from "./groups/batches";
import { calculatedColumns } from "./groups/calculated-columns";
import { conditionalFormats } from "./groups/conditional-formats";
import { dates } from "./groups/dates";
import { events } from "./groups/events";
import { filteredRows } from "./groups/filtered-rows";
import { names } from "./groups/names";
import { settings } from "./groups/settings";
import { sheets } from "./groups/sheets";
import { tableRows } from "./groups/table-rows";
import { tables } from "./groups/tables";
import { validation } from "./groups/validation";
import type { Probe } from "./probe";

/** Everything that is asked of an Excel, by what it is about and in the order in which it is asked. */
export const PROBES = {
  Tables: tables,
  "Rows of tables": tableRows,
  "Calculated columns and links": calculatedColumns,
  "Filtered and hidden rows": filteredRows,
  Sheets: sheets,
  Names: names,
  Settings: settings,
  Validation: validation,
  "Conditional formats": conditionalFormats,
  "Dates and texts": dates,
  Events: events,
  Application: application,
  Batches: batches,
} as const satisfies Readonly<Record<string, readonly Probe[]>>;
