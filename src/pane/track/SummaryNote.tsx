import { type JSX, useMemo } from "react";
import { visitsIn } from "../../app/track/read-tracking";
import type { Reading } from "../../app/workbook";
import { summaryText } from "../../domain/track/summary-sheet";
import { isSummaryOutdated } from "../../domain/track/summary-made";
import type { Tracking } from "../../domain/track/tracking";
import { useSecondaryText } from "../shared/useSecondaryText";
import { SUMMARY_OUTDATED_WORDS } from "./words";

interface SummaryNoteProps {
  readonly reading: Reading;
  readonly tracking: Tracking;
}

/** Says where the sheet Summary is of earlier than what it tells. */
export function SummaryNote({ reading, tracking }: SummaryNoteProps): JSX.Element | null {
  const quiet = useSecondaryText();
  const isOutdated = useMemo(
    () => isSummaryOutdated(reading, summaryText(tracking, visitsIn(reading))),
    [reading, tracking],
  );
  return isOutdated ? <span className={quiet}>{SUMMARY_OUTDATED_WORDS}</span> : null;
}
