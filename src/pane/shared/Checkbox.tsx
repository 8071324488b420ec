import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, type ReactNode, useEffect, useRef } from "react";

/** some: of what it stands for, some is ticked. */
type Ticked = "on" | "off" | "some";

export const howMany = (ticked: number, all: number): Ticked =>
  ticked === all ? "on" : ticked === 0 ? "off" : "some";

interface TickProps {
  readonly is: Ticked;
  readonly onTick: (on: boolean) => void;
  readonly isStrong?: boolean;
  /** Its words. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "inherit",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

/** A box to tick, with its words. */
export function Checkbox({ is, onTick, isStrong = false, children }: TickProps): JSX.Element {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = is === "some";
  }, [is]);
  return (
    <label className={mergeClasses(styles.label, isStrong && styles.strong)}>
      <input
        ref={box}
        type="checkbox"
        className={styles.box}
        checked={is === "on"}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
