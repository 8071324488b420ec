import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import {
  type FindingFilter,
  type FindingKind,
  kindCounts,
  KINDS,
  type ListedFinding,
} from "../../../domain/fill/finding-filter";
import { Toggle } from "../../shared/Toggle";
import { KIND_WORDS } from "./words";

export interface FilterProps {
  readonly described: readonly ListedFinding[];
  readonly findingFilter: FindingFilter;
  readonly onChange: (change: Partial<FindingFilter>) => void;
}

const useStyles = makeStyles({
  // Wide enough for three figures each, so that nothing moves when a count gets another one.
  kinds: {
    display: "grid",
    gridTemplateColumns: "1fr 1.2fr 1.15fr 1.25fr",
    gap: tokens.spacingHorizontalXXS,
    "@media (max-width: 279px)": { gridTemplateColumns: "1fr 1fr" },
  },
});

/** How many findings of each kind there are, and which of them to list. */
export function KindFilter({ described, findingFilter, onChange }: FilterProps): JSX.Element {
  const styles = useStyles();
  const counts = kindCounts(described, findingFilter);
  const toggled = (kind: FindingKind): FindingKind[] =>
    KINDS.filter((each) => findingFilter.kinds.includes(each) !== (each === kind));
  return (
    <div role="group" aria-label="Show only" className={styles.kinds}>
      {KINDS.map((kind) => (
        <Toggle
          key={kind}
          isPressed={findingFilter.kinds.includes(kind)}
          onPress={() => onChange({ kinds: toggled(kind) })}
        >
          <span>{KIND_WORDS[kind]}</span> <span>{counts[kind].toLocaleString("en-GB")}</span>
        </Toggle>
      ))}
    </div>
  );
}
