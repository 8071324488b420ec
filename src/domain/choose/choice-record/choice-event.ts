import type { CaseList } from "../../case-list/case-list";
import { digestList, type ListDigest, UNKNOWN_DIGESTS } from "../changed-since";
import { type Choice, ORIGIN_BY_METHOD, type Origin } from "../choice";
import type { BroughtBack, ChoiceRecord, Drawing, FlaggedTen, Withdrawal } from "./choice-record";
import type { FilledPlaces } from "../fill-places";
import type { Inspector } from "../inspector";
import type { Replacement } from "../replace";
import type { WithdrawnBecause } from "../withdrawn-because";

/** Who did it, where the pane was told. */
interface ByInspector {
  readonly who?: Inspector | undefined;
}

/**
 * One thing that happened to the choice, as the log keeps it: numbers are as `Case.number` has them. The choice record
 * follows from all of them.
 */
export type ChoiceEvent =
  /** What was known before the log, from a sheet. */
  | { readonly type: "so far"; readonly record: ChoiceRecord }
  /** An earlier choice was forgotten, as a sheet tells. */
  | { readonly type: "forgotten" }
  /** How case numbers are written of which the entries of this press or earlier ones tell. */
  | { readonly type: "written"; readonly numbers: readonly (readonly [number: string, text: string])[] }
  /** A list that what follows refers to by its fingerprint. */
  | { readonly type: "list"; readonly list: ListDigest }
  /** Cases are about to be ticked: where that ends halfway, none of them is taken for one that people picked. */
  | { readonly type: "filling"; readonly origin: Origin; readonly numbers: readonly string[] }
  | ({
      readonly type: "drawn";
      /** Earlier versions told a draw again where its choice was brought back: the ten then, some of which may be others. */
      readonly ten?: readonly string[] | undefined;
    } & Omit<Drawing, "at">)
  /** An earlier choice stands again. It is no draw. */
  | ({
      readonly type: "brought back";
      readonly ten: readonly string[];
      /** The draw that it came from; left out where all of it was picked. */
      readonly drawing?: Pick<Drawing, "seed" | "at"> | undefined;
      /** How those came in that were not picked. */
      readonly filled: readonly (readonly [number: string, origin: Origin])[];
      /** The list's when the ten were chosen. */
      readonly fingerprint: string;
    } & Pick<BroughtBack, "choice" | "ticked" | "unticked"> &
      ByInspector)
  | ({
      readonly type: "withdrawn";
      /** How the replacement came in. */
      readonly origin: Origin;
      /** The ten afterwards. */
      readonly ten: readonly string[];
    } & Omit<Withdrawal, "at"> &
      ByInspector)
  | ({
      readonly type: "flagged";
      readonly fingerprint: string;
      /** The No. of each case that had none. */
      readonly nos?: readonly (readonly [number: string, no: number])[] | undefined;
    } & Pick<FlaggedTen, "ten" | "rows" | "changed">)
  /** A case of the ten stands in the list under another number. */
  | { readonly type: "renumbered"; readonly from: string; readonly to: string }
  /** The lines that an earlier version wrote below the table on Selected cases are gone. */
  | { readonly type: "old lines cleared" }
  /** A Tracked cell was changed by hand, in the pane. */
  | ({ readonly type: "ticked" | "unticked"; readonly number: string } & ByInspector)
  /** Why the last tick or untick of a case was made; "" takes it away. */
  | { readonly type: "tick explained"; readonly number: string; readonly reason: string }
  /** Which inspector works with this workbook. */
  | { readonly type: "inspector"; readonly who: Inspector }
  /** Excluded by hand, or its reason changed; "" where none is given. */
  | { readonly type: "excluded"; readonly number: string; readonly reason: string }
  | { readonly type: "exclusion taken back"; readonly number: string }
  /** Why a case is picked; "" takes it away. */
  | { readonly type: "pick explained"; readonly number: string; readonly reason: string };

/** What a press of Draw or Spread keeps before it ticks cases, and after it. */
export interface DrawingEvents {
  readonly before: readonly ChoiceEvent[];
  readonly after: readonly ChoiceEvent[];
}

export function drawingEvents(
  record: ChoiceRecord,
  list: CaseList,
  { choice: { method, seed, ten }, kept }: FilledPlaces,
  excluded: Iterable<string>,
): DrawingEvents {
  const others = ten.filter(({ theCase }) => !kept.includes(theCase.number));
  const [picked, filled] = [others.filter(isPicked), others.filter((one) => !isPicked(one))].map((cases) =>
    cases.map(({ theCase }) => theCase.number),
  );
  const now = digestList(list);
  return {
    before: [{ type: "filling", origin: ORIGIN_BY_METHOD[method], numbers: filled ?? [] }],
    after: [
      ...listUnlessKnown(record, now),
      {
        ...{ type: "drawn", method, seed, fingerprint: now.fingerprint },
        ...{ picked: picked ?? [], excluded: [...excluded].sort(), filled: filled ?? [] },
        ...(kept.length > 0 && { kept }),
      },
    ],
  };
}

const isPicked = ({ origin }: { readonly origin: Origin }): boolean => origin === "picked";

/** What a press of Replace keeps. The list is still the one from which was chosen. */
export const replacementEvent = (
  { choice, withdrawn, replacement }: Replacement,
  because: WithdrawnBecause,
  more: string,
): ChoiceEvent => ({
  type: "withdrawn",
  number: withdrawn.number,
  because,
  more,
  replacement: replacement.theCase.number,
  origin: replacement.origin,
  ten: numbersOf(choice.ten),
});

/** The digests of a list are long: they are kept once. */
export const listUnlessKnown = ({ baseline }: ChoiceRecord, now: ListDigest): ChoiceEvent[] =>
  baseline?.list.fingerprint === now.fingerprint && baseline.list.digests !== UNKNOWN_DIGESTS
    ? []
    : [{ type: "list", list: now }];

export const numbersOf = (ten: Choice["ten"]): string[] => ten.map(({ theCase }) => theCase.number).sort();
