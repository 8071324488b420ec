import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CaseSorting, SortKey } from "../../domain/choose/filters/sorted-cases";
import { useFocusOutline } from "../shared/focus/useFocusOutline";

interface SortHeaderProps {
  readonly title: string;
  readonly sortKey: SortKey;
  readonly sorting: CaseSorting | undefined;
  /** undefined: the order of the list again. */
  readonly onSort: (sorting: CaseSorting | undefined) => void;
  readonly className?: string | undefined;
}

const useStyles = makeStyles({
  cell: {
    boxSizing: "border-box",
    padding: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:first-child button": { paddingLeft: tokens.spacingHorizontalM },
  },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    width: "100%",
    height: "29px",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    "& > span[aria-hidden]": { fontSize: "8px" },
    "& > span:first-child": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

const ARROWS = { ascending: "▲", descending: "▼" } as const;

/** A header that sorts by its column: up, then down, then as the list stands. */
export function SortHeader({ title, sortKey, sorting, onSort, className }: SortHeaderProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const direction = sorting?.key === sortKey ? sorting.direction : undefined;
  const next = { none: "ascending", ascending: "descending", descending: undefined } as const;
  return (
    <th scope="col" aria-sort={direction ?? "none"} className={mergeClasses(styles.cell, className)}>
      <button
        type="button"
        title={title}
        className={mergeClasses(styles.button, focusOutline)}
        onClick={() => {
          const turned = next[direction ?? "none"];
          onSort(turned && { key: sortKey, direction: turned });
        }}
      >
        <span>{title}</span>
        {direction && <span aria-hidden="true">{ARROWS[direction]}</span>}
      </button>
    </th>
  );
}
