import type { Finding } from "../../../domain/case-list/finding";
import type { FindingKind, Part } from "../../../domain/fill/finding-filter";
import { counted } from "../../../domain/case-list/wording";
import { MOST_SHOWN } from "./findings";

/** Names the rules that crashed: nothing they would have found is in the list. */
export const couldNotRunWords = (couldNotRun: readonly string[]): string =>
  `Could not run: ${couldNotRun.join(", ")}. The list may have faults of this kind that are not shown.`;

export const NOTHING_WORDS = "Nothing to put right.";
export const NONE_SHOWN_WORDS = "No findings of the kind that is shown.";

/** Where the list is too long to show. */
export const moreWords = (findings: number): string =>
  `The first ${MOST_SHOWN.toLocaleString("en-GB")} of ${counted(findings, "finding")}. Put these right, and the others follow.`;

/** Beside a finding: what it is, if it is no error. */
export const WHAT_WORDS: Readonly<Record<FindingKind, string>> = {
  error: "",
  warning: "Warning",
  explained: "Explained",
  info: "Information",
};

/** Beside a finding: which case it is. */
export const caseWords = ({ caseNumber = "" }: Finding): string => `Case ${caseNumber}`;

/** The buttons that show one kind only. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  error: "Errors",
  warning: "Warnings",
  explained: "Explained",
  info: "Information",
};

const PART_WORDS: Readonly<Record<Part, string>> = {
  LAC: "LAC",
  CPR: "CPR",
  LDD: "LDD",
  "no group": "No group",
  "whole list": "Whole list",
};

/** "LAC (12)". */
export const partWords = (part: Part, findings: number): string =>
  `${PART_WORDS[part]} (${findings.toLocaleString("en-GB")})`;

export const EVERY_PART_WORDS = "All groups";
