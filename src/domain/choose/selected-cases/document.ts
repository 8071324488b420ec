import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import { changedSince, changesWords, changeWords } from "../changed-since";
import { howMany } from "../choice";
import { type Comparison, compared } from "../comparison";
import { fingerprint } from "../fingerprint";
import type { Drawing, ChoiceRecord, Withdrawal } from "../choice-record";
import { caseNumberText } from "../pool";
import { howToReproduceDraw, howToReproduceSpread } from "../how-to-reproduce";
import type { CurrentChoice } from "../current-choice";
import { quotaText } from "../tracked";
import { coverageGaps } from "../coverage-gaps";
import { whyTheseCases } from "../why-this-case";
import { blankLine, headingLine, labelledLines, type Line, textLines } from "./line";

export const NO_SAMPLE =
  "Ten cases are not a statistical sample: they show how services worked for these children, and no percentages for all.";

interface Chosen {
  readonly list: CaseList;
  readonly kept: ChoiceRecord;
  readonly standing: CurrentChoice;
}

/**
 * What stands below the table, so that whoever reads the sheet alone knows what was chosen, from what, by which
 * method and seed, with what picks and exclusions by hand, and how it can be done again.
 */
export function documentLines(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  version: string,
): Line[] {
  const about: Chosen = { list, kept: record, standing: current };
  return [
    ...section("How the ten were chosen", howChosen(about, version)),
    ...section("Picked by hand", [...current.byHand.picked].flatMap(withReason(about))),
    ...section("Excluded by hand", [...record.excluded].flatMap(withReason(about))),
    ...section(
      "Unticked since the draw",
      current.takenOut.flatMap((number) => textLines(asTyped(list, number))),
    ),
    ...section(
      "Withdrawn",
      record.withdrawals.flatMap((withdrawal) => withdrawnLines(about, withdrawal)),
    ),
    ...section("Reserves, the first to be taken first", reserveLines(current)),
    ...section(
      "Every draw and spread so far",
      record.drawings.flatMap((drawing, i) => drawingLines(about, drawing, i)),
    ),
    ...section("Why each case", whyLines(current)),
    ...section("What the ten cannot show", coverageGaps(current.ten, list.cases).flatMap(textLines)),
    ...comparisonLines(
      compared(
        current.ten.map(({ theCase }) => theCase),
        list.cases,
      ),
    ),
    ...section("How anybody can do it again", recipeLines(current)),
    ...section("Changed since the choice", changedLines(about)),
  ].slice(0, -1);
}

/** Heading, lines and an empty line; nothing where there are no lines. */
const section = (heading: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [headingLine(heading), ...lines, blankLine];

function howChosen({ list, kept: record, standing: current }: Chosen, version: string): Line[] {
  const { by, ten } = current;
  return [
    ...labelledLines("Chosen", record.baseline?.at ?? "not known"),
    ...labelledLines("Method", by === undefined ? "Picked by hand" : METHODS[by.method]),
    ...(by === undefined ? [] : labelledLines("Seed", by.seed)),
    ...labelledLines(
      "Came in",
      by === undefined ? `${ten.length} picked` : howMany({ method: by.method, ten }),
    ),
    ...labelledLines("Quotas", quotaText(list).replace("Tracked: ", "")),
    ...labelledLines("Fingerprint", record.baseline?.list.fingerprint ?? fingerprint(list)),
    ...labelledLines("Made by", `Case tracking ${version}`),
    ...labelledLines(
      "Status",
      "Chosen: one of the ten. Reserve: stands by. Withdrawn: chosen and replaced. No longer chosen: chosen or in reserve earlier.",
    ),
    ...textLines(NO_SAMPLE),
  ];
}

const METHODS = {
  Draw: "Draw: the open places filled by ticket",
  Spread: "Spread: the open places filled so that the ten cover as much as possible of what is in the list",
} as const;

const withReason =
  ({ list }: Chosen) =>
  ([number, reason]: readonly [string, string]): Line[] =>
    labelledLines(asTyped(list, number), reason === "" ? "no reason given" : reason);

function withdrawnLines({ list }: Chosen, { number, because, more, at, replacement }: Withdrawal): Line[] {
  const why = more === "" ? because : `${because}: ${more}`;
  return labelledLines(asTyped(list, number), `${why}; replaced by ${asTyped(list, replacement)} on ${at}`);
}

const reserveLines = ({ by, reserves }: CurrentChoice): Line[] =>
  by === undefined
    ? []
    : GROUPS.flatMap((group) =>
        labelledLines(
          group,
          reserves[group].map(({ theCase }) => caseNumberText(theCase)).join(", then ") || "none",
        ),
      );

function drawingLines({ list }: Chosen, drawing: Drawing, place: number): Line[] {
  const { method, seed, at, picked, excluded, filled, fingerprint: of } = drawing;
  const named = (numbers: readonly string[]): string =>
    numbers.map((number) => asTyped(list, number)).join(", ") || "none";
  return [
    ...labelledLines(`${place + 1}. ${method}${place === 0 ? "" : " again"}`, `on ${at} with seed ${seed}`),
    ...labelledLines("", `picked before: ${named(picked)}; left out: ${named(excluded)}`),
    ...labelledLines("", `came in: ${named(filled)}`),
    ...labelledLines("", `fingerprint of the list: ${of}`),
  ];
}

function whyLines({ ten, byHand }: CurrentChoice): Line[] {
  const why = whyTheseCases({ ten }, byHand);
  return ten.flatMap(({ theCase }, i) => labelledLines(caseNumberText(theCase), why[i] ?? ""));
}

function changedLines({ list, kept: record }: Chosen): Line[] {
  const found = record.baseline && changedSince(record.baseline.list, list);
  return found === undefined ? [] : [changesWords(found), ...found.map(changeWords)].flatMap(textLines);
}

/** Columns of the sheet that are wide enough. */
const [TEN_AT, LIST_AT] = [7, 8];

function comparisonLines(comparisons: readonly Comparison[]): Line[] {
  const there = comparisons.filter(({ rows }) => rows.length > 0);
  return there.flatMap(({ title, totals, rows }, i): Line[] => [
    ...(i === 0 ? [headingLine("The ten beside the list")] : []),
    {
      at: { 0: title, [TEN_AT]: `The ten, of ${totals.ten}`, [LIST_AT]: `The list, of ${totals.list}` },
      isHeading: true,
    },
    ...rows.map(({ value, ten, list }): Line => ({
      at: { 0: value, [TEN_AT]: share(ten), [LIST_AT]: share(list) },
      isHeading: false,
    })),
    blankLine,
  ]);
}

const share = (counted: { readonly count: number; readonly share: number }): string =>
  `${counted.count} (${Math.round(100 * counted.share)}%)`;

const recipeLines = ({ by }: CurrentChoice): Line[] =>
  by === undefined
    ? []
    : (by.method === "Draw" ? howToReproduceDraw(by.seed) : [howToReproduceSpread(by.seed)]).flatMap(
        textLines,
      );

/** The number as people typed it, or as it was where the case has left the list. */
const asTyped = (list: CaseList, number: string): string => {
  const theCase = list.cases.find((other) => other.number === number);
  return theCase ? caseNumberText(theCase) : number;
};
