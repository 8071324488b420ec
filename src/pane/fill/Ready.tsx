import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckedList } from "../../app/state";
import { type Amiss, readiness } from "../../domain/fill/readiness";
import { ChangeAnnounced } from "../shared/ChangeAnnounced";
import { StatusIcon } from "../shared/StatusIcon";
import { useVisuallyHidden } from "../shared/useVisuallyHidden";
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
  /** Whether it gives its room to what went wrong: the errors are counted with the findings too. */
  readonly isHidden: boolean;
}

/** Whether the list can go to the inspectors, with its sign. */
export function Ready({ checked, amiss, isHidden }: ReadyProps): JSX.Element {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const { sign, says } = readyWords(readiness(checked, checked.reasons, amiss));
  return (
    <>
      <p className={isHidden ? unseen : styles.ready}>
        <StatusIcon kind={sign} />
        <span>{says}</span>
      </p>
      <ChangeAnnounced words={says} />
    </>
  );
}
