import { isBlank, trimmed } from "../../spreadsheet/cell";
import { isPlaceholder, isUnseen, LOOKS_BLANK } from "../placeholder";
import type { ListRule } from "../rule";

/** A word that stands for a name to come is none. */
export const authorityNoPlaceholder: ListRule = {
  id: "authority-no-placeholder",
  severity: "warning",
  why: "“Local authorities are asked to provide … a list”: a word such as N/A names no authority.",
  find: ({ band, layout }) => {
    const name = String(band.Authority);
    if (isBlank(name) || !isPlaceholder(name)) return [];
    const what = isUnseen(name) ? LOOKS_BLANK : `${trimmed(name)} is no local authority.`;
    return [{ position: layout.band.Authority, message: `${what} Enter the name of the local authority.` }];
  },
};
