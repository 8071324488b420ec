import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../host/grid";

/** What a number format makes of a value, text formats such as `@" – Moderate …"` included. */
export const formatValue = (value: CellValue, pattern: string | undefined): string =>
  pattern === undefined || pattern === "General"
    ? String(value)
    : numfmt.format(pattern, value, { throws: false });
