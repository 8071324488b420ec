import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { atAGlance, GLANCE_KEY, glanceWords } from "../../domain/choose/coverage/at-a-glance";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ChoiceProps } from "./useChoice";

const useStyles = makeStyles({
  picture: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, width: "100%" },
  marks: { display: "flex", flexWrap: "wrap", gap: "2px" },
  mark: {
    boxSizing: "border-box",
    width: "6px",
    height: "10px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground3}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  filled: {
    backgroundColor: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});

/** The hundred and the ten in one picture: a mark for each case, those of the ten filled. */
export function AtAGlance({ list, current }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const groups = useMemo(() => atAGlance(list, current.ten), [list, current.ten]);
  return (
    <div className={styles.picture}>
      {groups.map((group) => (
        <div key={group.group}>
          <span>{glanceWords(group)}</span>
          <span className={styles.marks} aria-hidden="true">
            {group.marks.map((isOfTen, i) => (
              <span key={i} className={mergeClasses(styles.mark, isOfTen && styles.filled)} />
            ))}
          </span>
        </div>
      ))}
      <p className={quiet}>{GLANCE_KEY}</p>
    </div>
  );
}
