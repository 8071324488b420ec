import { listed } from "../wording";
import type { BandName } from "../list-layout";
import type { ListRule } from "../rule";

const CELLS: Readonly<Record<BandName, string>> = {
  Authority: "the local authority",
  ListDate: "the list date",
  CountLAC: "the count of LAC",
  CountCPR: "the count of CPR",
  CountLDD: "the count of LDD",
  CountAll: "the count of all",
  ExpectedLAC: "how many LAC are expected",
  ExpectedCPR: "how many CPR are expected",
  ExpectedLDD: "how many LDD are expected",
  ExpectedAll: "how many are expected in all",
};

/** A cell above the list that went with its row or column: what it held is lost, and nothing else may be read in its place. */
export const bandWhole: ListRule = {
  id: "band-whole",
  severity: "error",
  why: "“Local authorities are asked to provide the lead inspector (LI) with a list of 100 cases”: whose, of which day, and of how many.",
  find: ({ layout: { lost = [], table } }) =>
    lost.length === 0
      ? []
      : [
          {
            position: { row: 0, column: table.left },
            message: `The cells above the list for ${listed(lost.map((name) => CELLS[name]))} are gone. Undo what deleted them; else press Repair, which puts them back.`,
          },
        ],
};
