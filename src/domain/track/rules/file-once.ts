import { groupBy } from "../../shared/group-by";
import { normalised } from "../../spreadsheet/cell";
import { faultIn, type ProcessRule } from "../rule";
import { isFile } from "../steps";

/** Two rows of one file are counted, chased and asked for twice; an agency may hold several, which have names. */
export const fileOnce: ProcessRule = {
  id: "file-once",
  severity: "warning",
  why: "Each file is asked for, and counted, once.",
  find: (tracking) =>
    [...tracking.rowsOf.values()].flatMap((rows) => {
      const files = rows.filter(
        ({ step, agency, outcome }) => isFile(step) && agency !== "" && outcome !== "Not needed",
      );
      const alike = groupBy(files, ({ step, agency }) => `${String(step)}|${normalised(agency)}`);
      return [...alike.values()].flatMap(([first, ...others]) =>
        others.map((row) =>
          faultIn(
            tracking,
            row,
            "Agency or person",
            `${row.agency} also stands in row ${first?.row ?? ""}. Delete one row, or say in both which file it is.`,
          ),
        ),
      );
    }),
};
