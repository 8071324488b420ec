import { isBlank } from "../../spreadsheet/cell";
import type { ListRule } from "../rule";

/** Guidance, 4: "Local authorities are asked to provide … a list": whose list it is. */
export const authorityNamed: ListRule = {
  id: "authority-named",
  severity: "error",
  why: "“Local authorities are asked to provide the lead inspector (LI) with a list of 100 cases.”",
  find: ({ band, layout }) =>
    isBlank(band.Authority) && !layout.lost?.includes("Authority")
      ? [{ position: layout.band.Authority, message: "Enter the name of the local authority." }]
      : [],
  native: ({ band }) => [
    { target: "Authority", style: "missing", formula: `IFERROR(LEN(TRIM(${band("Authority")}))=0,FALSE)` },
  ],
};
