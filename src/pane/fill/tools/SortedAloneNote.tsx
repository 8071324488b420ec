import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { keepTheOrder } from "../../../app/fill/keep-the-order";
import type { CaseList } from "../../../domain/case-list/case-list";
import type { SortedAlone } from "../../../domain/fill/sorted-alone";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import type { ViewProps } from "../../shared/view";
import { sortedAloneWords } from "./words";

interface SortedAloneNoteProps extends Pick<ViewProps, "session" | "running"> {
  readonly list: CaseList;
  readonly sorted: SortedAlone;
}

const useStyles = makeStyles({ inset: { margin: `0 ${tokens.spacingHorizontalM}` } });

/** Columns that were sorted without the rest: cells of one child stand beside those of another. */
export function SortedAloneNote({ session, running, list, sorted }: SortedAloneNoteProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.inset}>
      <Note kind="error">
        <p>{sortedAloneWords(sorted, list)}</p>
        <ActionButton action={keepTheOrder} running={running} onPress={() => session.run(keepTheOrder)} />
      </Note>
    </div>
  );
}
