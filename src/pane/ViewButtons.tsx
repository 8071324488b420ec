import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useFocusOutline } from "./shared/focus/useFocusOutline";
import { VIEW_NAMES, type ViewName } from "./views";

interface ViewButtonsProps {
  readonly chosen: ViewName;
  readonly onChoose: (view: ViewName, button: HTMLElement) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap" },
  button: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@media (forced-colors: active)": { borderBottomColor: "ButtonFace" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** One button for each view, the chosen one pressed. */
export function ViewButtons({ chosen, onChoose }: ViewButtonsProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  return (
    <div role="group" aria-label="View" className={styles.group}>
      {VIEW_NAMES.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === chosen}
          className={mergeClasses(styles.button, focusOutline, view === chosen && styles.chosen)}
          onClick={({ currentTarget }) => {
            onChoose(view, currentTarget);
          }}
        >
          {view}
        </button>
      ))}
    </div>
  );
}
