import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
  },
  error: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    whiteSpace: "pre-line",
    "& > p": { margin: 0 },
  },
});

/** Words that ask for attention, with their sign. */
export function Note({
  kind,
  children,
}: {
  readonly kind: "error" | "warning";
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.note, styles[kind])}>
      <StatusIcon kind={kind} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
