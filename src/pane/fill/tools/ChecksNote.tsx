import { type JSX, useMemo } from "react";
import type { Finding } from "../../../domain/case-list/finding";
import { isChecksOutdated } from "../../../domain/fill/checks-sheet/checks-outdated";
import type { ExistingTable } from "../../../domain/spreadsheet/existing-table";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { CHECKS_OUTDATED_WORDS } from "./words";

interface ChecksNoteProps {
  readonly sheet: ExistingTable;
  readonly findings: readonly Finding[];
}

/** Says where the sheet Checks is of earlier than the list. */
export function ChecksNote({ sheet, findings }: ChecksNoteProps): JSX.Element | null {
  const quiet = useSecondaryText();
  const isOutdated = useMemo(() => isChecksOutdated(sheet, findings), [sheet, findings]);
  return isOutdated ? <span className={quiet}>{CHECKS_OUTDATED_WORDS}</span> : null;
}
