import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import {
  type FindingKind,
  kindCounts,
  KINDS,
  type ListedFinding,
  type FindingFilter,
  partCounts,
  PARTS,
} from "../../../domain/fill/finding-filter";
import { useFocusOutline } from "../../shared/useFocusOutline";
import { Toggle } from "../../shared/Toggle";
import { EVERY_PART_WORDS, KIND_WORDS, partWords } from "./words";

interface FiltersProps {
  readonly described: readonly ListedFinding[];
  readonly findingFilter: FindingFilter;
  readonly onChange: (change: Partial<FindingFilter>) => void;
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  // Wide enough for three figures each, so that nothing moves when a count gets another one.
  kinds: {
    display: "grid",
    gridTemplateColumns: "1fr 1.2fr 1.2fr 0.85fr",
    gap: tokens.spacingHorizontalXXS,
    "@media (max-width: 279px)": { gridTemplateColumns: "1fr 1fr" },
  },
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

/** Which findings to list, and in which order. */
export function Filters({ described, findingFilter, onChange }: FiltersProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const kinds = kindCounts(described, findingFilter);
  const parts = partCounts(described, findingFilter);
  const toggled = (kind: FindingKind): FindingKind[] =>
    KINDS.filter((each) => findingFilter.kinds.includes(each) !== (each === kind));
  return (
    <div className={styles.filters}>
      <div role="group" aria-label="Show only" className={styles.kinds}>
        {KINDS.map((kind) => (
          <Toggle
            key={kind}
            isPressed={findingFilter.kinds.includes(kind)}
            onPress={() => onChange({ kinds: toggled(kind) })}
          >
            <span>{KIND_WORDS[kind]}</span> <span>{kinds[kind].toLocaleString("en-GB")}</span>
          </Toggle>
        ))}
      </div>
      <div className={styles.order}>
        <select
          aria-label="Group"
          className={mergeClasses(styles.part, focusOutline)}
          value={findingFilter.part ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onChange({ part: PARTS.find((part) => part === value) })
          }
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
    </div>
  );
}
