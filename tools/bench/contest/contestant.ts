import type { RawList } from "./large-list";

/** A fault and its place: "age-in-years", "F14". */
export interface Found {
  readonly rule: string;
  readonly address: string;
}

/** Does the whole job: from the cells as the spreadsheet gives them to every finding. */
export type Contestant = (list: RawList) => readonly Found[];
