import type { JSX } from "react";
import { repair } from "../../../app/fill/repair";
import { CASE_LIST_TABLE } from "../../../domain/case-list/list-layout";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import type { ViewProps } from "../../shared/view";

interface LostTableProps extends Pick<ViewProps, "session" | "running"> {
  /** The sheet on which the list's names are. */
  readonly sheet: string;
}

/** What has become of a list without its table, and what to do about it. */
export const LostTable = ({ session, running, sheet }: LostTableProps): JSX.Element => (
  <Note kind="error">
    <p>{`The list on the sheet ${sheet} has lost its table, ${CASE_LIST_TABLE}: it was renamed, or made plain cells with Convert to Range. Undo that, or press Repair: no entry is changed.`}</p>
    <ActionButton action={repair} running={running} onPress={() => session.run(repair)} />
  </Note>
);
