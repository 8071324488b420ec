import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckedList } from "../../app/state";
import { readiness } from "../../domain/fill/readiness";
import { ChangeAnnounced } from "../shared/ChangeAnnounced";
import { StatusIcon } from "../shared/StatusIcon";
import { readyWords, ROWS_APART } from "./words";

const useStyles = makeStyles({
  ready: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ReadyProps {
  readonly checked: CheckedList;
  /** Whether a column was sorted without the rest of its rows. */
  readonly isApart: boolean;
}

/** Whether the list can go to the inspectors, with its sign. */
export function Ready({ checked, isApart }: ReadyProps): JSX.Element {
  const styles = useStyles();
  const { sign, says } = isApart ? ROWS_APART : readyWords(readiness(checked, checked.reasons));
  return (
    <>
      <p className={styles.ready}>
        <StatusIcon kind={sign} />
        <span>{says}</span>
      </p>
      <ChangeAnnounced words={says} />
    </>
  );
}
