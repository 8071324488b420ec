import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useFocusOutline } from "./focus/useFocusOutline";
import { StatusIcon, type StatusIconKind } from "./StatusIcon";
import { useVisuallyHidden } from "./useVisuallyHidden";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    overflowWrap: "anywhere",
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  list: { margin: 0, padding: 0, listStyleType: "none", width: "100%" },
});

/** The class of a list of lines. */
export const useLines = (): string => useStyles().list;

interface LineProps {
  readonly sign: StatusIconKind;
  /** What the sign says, for who does not see it, where the words do not say it. */
  readonly signWord?: string;
  readonly onPress: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A line that leads to a cell: its sign, and words that say the same. */
export function LineToCell({ sign, signWord, onPress, children }: LineProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const unseen = useVisuallyHidden();
  return (
    <button type="button" className={mergeClasses(styles.line, focusOutline)} onClick={() => void onPress()}>
      <StatusIcon kind={sign} />
      <span>
        {children}
        {signWord !== undefined && <span className={unseen}> {signWord}</span>}
      </span>
    </button>
  );
}
