import type { Origin } from "../choice";
import type { ChoiceGap } from "./choice-gaps";
import {
  type Baseline,
  type BroughtBack,
  caseReasonKey,
  type ChoiceRecord,
  type Drawing,
  type FlaggedTen,
  type Turn,
  type Withdrawal,
} from "./choice-record";
import type { Inspector } from "../inspector";

/** A record that grows, so that many events cost no copy each. */
export interface RecordDraft {
  drawings: Drawing[];
  broughtBack: BroughtBack[];
  filled: Map<string, Origin>;
  pickReasons: Map<string, string>;
  excluded: Map<string, string>;
  written: Map<string, string>;
  renumbered: Map<string, string>;
  nos: Map<string, number>;
  reasonsSoFar: Set<string>;
  withdrawals: Withdrawal[];
  withdrawn: Set<string>;
  sinceDrawing: Set<string>;
  turns: Turn[];
  flaggings: FlaggedTen[];
  inspector: Inspector | undefined;
  baseline: Baseline | undefined;
  oldLines: readonly string[];
  gaps: readonly ChoiceGap[];
}

export const draftOf = (record: ChoiceRecord): RecordDraft => ({
  ...record,
  drawings: [...record.drawings],
  broughtBack: [...record.broughtBack],
  filled: new Map(record.filled),
  pickReasons: new Map(record.pickReasons),
  excluded: new Map(record.excluded),
  written: new Map(record.written),
  renumbered: new Map(record.renumbered),
  nos: new Map(record.nos),
  reasonsSoFar: new Set([
    ...record.reasonsSoFar,
    ...[
      ...record.excluded,
      ...record.pickReasons,
      ...record.turns.map(({ number, reason }) => [number, reason] as const),
    ].flatMap(([number, reason]) => (reason === "" ? [] : [caseReasonKey(number, reason)])),
  ]),
  withdrawals: [...record.withdrawals],
  withdrawn: new Set(record.withdrawn),
  sinceDrawing: new Set(record.sinceDrawing),
  turns: [...record.turns],
  flaggings: [...record.flaggings],
});
