import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";
import type { Case } from "../../domain/case-list/case";
import { moveInTable } from "../shared/move-in-table";
import { useFocusOutline } from "../shared/focus/useFocusOutline";
import { caseWords, cellWords } from "./words";

interface CaseButtonProps {
  readonly theCase: Case;
  readonly isOpen: boolean;
  readonly isStrong?: boolean;
  /** Whether it stands in a table whose controls are one stop of the Tab key. */
  readonly isInTable?: boolean;
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
export function CaseButton({
  theCase,
  isOpen,
  isStrong,
  isInTable = false,
  onOpen,
  opener,
}: CaseButtonProps): JSX.Element {
  const styles = useStyles();
  return (
    <button
      ref={opener}
      type="button"
      aria-label={caseWords(theCase)}
      aria-expanded={isOpen}
      {...(isInTable && { "data-in-row": "case", tabIndex: -1, onKeyDown: moveInTable })}
      className={mergeClasses(styles.button, useFocusOutline(), isStrong && styles.strong)}
      onClick={onOpen}
    >
      {cellWords(theCase, "caseNumber")}
    </button>
  );
}
