import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import { changedSince, changesWords, changeWords } from "../changed-since";
import { howMany } from "../choice";
import { type Comparison, compared } from "../comparison";
import { fingerprint } from "../fingerprint";
import type { Drawing, KeptChoice, Withdrawal } from "../choice-record";
import { caseWords } from "../pool";
import { recipe, spreadRecipe } from "../how-to-reproduce";
import type { StandingChoice } from "../current-choice";
import { quotaText } from "../tracked";
import { unmet } from "../coverage-gaps";
import { whyTheseCases } from "../why-this-case";
import { blankLine, headingLine, labelledLines, type Line, textLines } from "./line";

export const NO_SAMPLE =
  "Ten cases are not a statistical sample: they show how services worked for these children, and no percentages for all.";

interface Chosen {
  readonly list: CaseList;
  readonly kept: KeptChoice;
  readonly standing: StandingChoice;
}

/**
 * What stands below the table, so that whoever reads the sheet alone knows what was chosen, from what, by which
 * method and seed, with what picks and exclusions by hand, and how it can be done again.
 */
export function documentLines(
  list: CaseList,
  kept: KeptChoice,
  standing: StandingChoice,
  version: string,
): Line[] {
  const about: Chosen = { list, kept, standing };
  return [
    ...section("How the ten were chosen", howChosen(about, version)),
    ...section("Picked by hand", [...standing.byHand.picked].flatMap(withReason(about))),
    ...section("Excluded by hand", [...kept.excluded].flatMap(withReason(about))),
    ...section(
      "Unticked since the draw",
      standing.takenOut.flatMap((number) => textLines(asTyped(list, number))),
    ),
    ...section(
      "Withdrawn",
      kept.withdrawals.flatMap((withdrawal) => withdrawnLines(about, withdrawal)),
    ),
    ...section("Reserves, the first to be taken first", reserveLines(standing)),
    ...section(
      "Every draw and spread so far",
      kept.drawings.flatMap((drawing, i) => drawingLines(about, drawing, i)),
    ),
    ...section("Why each case", whyLines(standing)),
    ...section("What the ten cannot show", unmet(standing.ten, list.cases).flatMap(textLines)),
    ...comparisonLines(
      compared(
        standing.ten.map(({ theCase }) => theCase),
        list.cases,
      ),
    ),
    ...section("How anybody can do it again", recipeLines(standing)),
    ...section("Changed since the choice", changedLines(about)),
  ].slice(0, -1);
}

/** Heading, lines and an empty line; nothing where there are no lines. */
const section = (heading: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [headingLine(heading), ...lines, blankLine];

function howChosen({ list, kept, standing }: Chosen, version: string): Line[] {
  const { by, ten } = standing;
  return [
    ...labelledLines("Chosen", kept.chosen?.at ?? "not known"),
    ...labelledLines("Method", by === undefined ? "Picked by hand" : METHODS[by.method]),
    ...(by === undefined ? [] : labelledLines("Seed", by.seed)),
    ...labelledLines(
      "Came in",
      by === undefined ? `${ten.length} picked` : howMany({ method: by.method, ten }),
    ),
    ...labelledLines("Quotas", quotaText(list).replace("Tracked: ", "")),
    ...labelledLines("Fingerprint", kept.chosen?.list.fingerprint ?? fingerprint(list)),
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

const reserveLines = ({ by, reserves }: StandingChoice): Line[] =>
  by === undefined
    ? []
    : GROUPS.flatMap((group) =>
        labelledLines(
          group,
          reserves[group].map(({ theCase }) => caseWords(theCase)).join(", then ") || "none",
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

function whyLines({ ten, byHand }: StandingChoice): Line[] {
  const why = whyTheseCases({ ten }, byHand);
  return ten.flatMap(({ theCase }, i) => labelledLines(caseWords(theCase), why[i] ?? ""));
}

function changedLines({ list, kept }: Chosen): Line[] {
  const found = kept.chosen && changedSince(kept.chosen.list, list);
  return found === undefined ? [] : [changesWords(found), ...found.map(changeWords)].flatMap(textLines);
}

/** Columns of the sheet that are wide enough. */
const [TEN_AT, LIST_AT] = [7, 8];

function comparisonLines(comparisons: readonly Comparison[]): Line[] {
  const there = comparisons.filter(({ rows }) => rows.length > 0);
  return there.flatMap(({ title, of, rows }, i): Line[] => [
    ...(i === 0 ? [headingLine("The ten beside the list")] : []),
    {
      at: { 0: title, [TEN_AT]: `The ten, of ${of.ten}`, [LIST_AT]: `The list, of ${of.list}` },
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

const recipeLines = ({ by }: StandingChoice): Line[] =>
  by === undefined
    ? []
    : (by.method === "Draw" ? recipe(by.seed) : [spreadRecipe(by.seed)]).flatMap(textLines);

/** The number as people typed it, or as it was where the case has left the list. */
const asTyped = (list: CaseList, number: string): string => {
  const theCase = list.cases.find((other) => other.number === number);
  return theCase ? caseWords(theCase) : number;
};
