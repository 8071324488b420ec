import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useFocusOutline } from "./focus/useFocusOutline";

interface ToggleProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  toggle: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: "24px",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  // A thick edge below besides the colours: it is there without them too.
  pressed: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      ...shorthands.borderColor("Highlight"),
      color: "HighlightText",
      backgroundColor: "Highlight",
      // Nothing here is adjusted, the focus neither.
      "&:focus-visible": { outlineColor: "HighlightText" },
    },
  },
});

/** A small button that stays pressed until it is pressed again, or another of its kind is. */
export function Toggle({ isPressed, onPress, children }: ToggleProps): JSX.Element {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      className={mergeClasses(styles.toggle, useFocusOutline(), isPressed && styles.pressed)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
