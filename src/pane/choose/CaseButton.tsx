import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";
import type { Case } from "../../domain/case-list/case";
import { useFocusOutline } from "../shared/useFocusOutline";
import { moveByRow } from "./move-by-row";
import { caseWords, cellWords } from "./words";

interface CaseButtonProps {
  readonly theCase: Case;
  readonly isOpen: boolean;
  readonly isStrong?: boolean;
  readonly onOpen: () => void;
  readonly opener: RefCallback<HTMLElement> | undefined;
}

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    minHeight: "24px",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 0,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    overflowWrap: "anywhere",
    backgroundColor: "transparent",
    cursor: "pointer",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** A case's number, which opens its card and closes it. */
export function CaseButton({ theCase, isOpen, isStrong, onOpen, opener }: CaseButtonProps): JSX.Element {
  const styles = useStyles();
  return (
    <button
      ref={opener}
      type="button"
      aria-label={caseWords(theCase)}
      aria-expanded={isOpen}
      data-in-row="case"
      onKeyDown={moveByRow}
      className={mergeClasses(styles.button, useFocusOutline(), isStrong && styles.strong)}
      onClick={onOpen}
    >
      {cellWords(theCase, "caseNumber")}
    </button>
  );
}
