import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { partCounts, PARTS } from "../../../domain/fill/finding-filter";
import { useFocusOutline } from "../../shared/focus/useFocusOutline";
import { Toggle } from "../../shared/Toggle";
import type { FilterProps } from "./KindFilter";
import { EVERY_PART_WORDS, partWords } from "./words";

const useStyles = makeStyles({
  order: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  by: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  part: {
    flexGrow: 1,
    flexBasis: "100px",
    minWidth: 0,
    height: "26px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Whose findings to list, and in which order. */
export function OrderFilter({ described, findingFilter, onChange }: FilterProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const parts = partCounts(described, findingFilter);
  return (
    <div className={styles.order}>
      <select
        aria-label="Group"
        className={mergeClasses(styles.part, focusOutline)}
        value={findingFilter.part ?? ""}
        onChange={({ currentTarget: { value } }) => onChange({ part: PARTS.find((part) => part === value) })}
      >
        <option value="">{EVERY_PART_WORDS}</option>
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {partWords(part, parts[part])}
          </option>
        ))}
      </select>
      <div role="group" aria-label="Order" className={styles.by}>
        <Toggle isPressed={findingFilter.by === "row"} onPress={() => onChange({ by: "row" })}>
          By row
        </Toggle>
        <Toggle isPressed={findingFilter.by === "rule"} onPress={() => onChange({ by: "rule" })}>
          By rule
        </Toggle>
      </div>
    </div>
  );
}
