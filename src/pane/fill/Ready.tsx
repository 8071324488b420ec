import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckedList } from "../../app/state";
import { type Amiss, readiness } from "../../domain/fill/readiness";
import { ChangeAnnounced } from "../shared/ChangeAnnounced";
import { StatusIcon } from "../shared/StatusIcon";
import { readyWords } from "./words";

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
  readonly amiss: Amiss;
}

/** Whether the list can go to the inspectors, with its sign. */
export function Ready({ checked, amiss }: ReadyProps): JSX.Element {
  const styles = useStyles();
  const { sign, says } = readyWords(readiness(checked, checked.reasons, amiss));
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
