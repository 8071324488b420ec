import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useId, useState } from "react";
import type { FindingCursor, ListedFinding } from "../../../domain/fill/finding-filter";
import { useFocusOutline } from "../../shared/focus/useFocusOutline";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { splitLimit } from "../../shared/splitLimit";
import { StatusIcon } from "../../shared/StatusIcon";
import { useProgressiveCount } from "../../shared/useProgressiveCount";
import { FindingList } from "./FindingList";
import { MOST_SHOWN, type RuleGroup, ruleGroups } from "./findings";
import { ruleWords, whyWords } from "./rule-words";
import type { FindingPresses } from "./useFindingPresses";

interface RuleGroupsProps extends FindingPresses {
  readonly rows: readonly ListedFinding[];
  /** The finding last gone to: its rule is open. */
  readonly cursor: FindingCursor | undefined;
}

const useStyles = makeStyles({
  groups: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: "inherit",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 0,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums" },
  arrow: { flexShrink: 0, width: "10px", height: "10px", fill: "currentColor" },
  opened: { transform: "rotate(90deg)" },
  why: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** The findings of each rule together, rule by rule, to open and close. */
export function RuleGroups({ rows, cursor, ...presses }: RuleGroupsProps): JSX.Element {
  const styles = useStyles();
  const groups = ruleGroups(rows);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<FindingCursor>();
  if (cursor && cursor !== seen) {
    setSeen(cursor);
    setOpen(new Set([...open, cursor.finding.rule]));
  }
  const toggle = (rule: string): void => {
    const others = [...open].filter((other) => other !== rule);
    setOpen(new Set(open.has(rule) ? others : [...others, rule]));
  };
  const lengths = groups.map((group) => (open.has(group.rule) ? group.rows.length : 0));
  const shown = useProgressiveCount(
    Math.min(
      lengths.reduce((sum, length) => sum + length, 0),
      MOST_SHOWN,
    ),
  );
  const rooms = splitLimit(lengths, shown);
  return (
    <ul aria-label="Findings" className={styles.groups}>
      {groups.map((group, i) => (
        <OneRule
          key={group.rule}
          group={{ ...group, rows: group.rows.slice(0, rooms[i]) }}
          count={group.rows.length}
          isOpen={open.has(group.rule)}
          onToggle={() => toggle(group.rule)}
          cursor={cursor}
          {...presses}
        />
      ))}
    </ul>
  );
}

interface OneRuleProps extends FindingPresses {
  /** With the rows to show. */
  readonly group: RuleGroup;
  /** How many it has in all. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly cursor: FindingCursor | undefined;
}

function OneRule({ group, count, isOpen, onToggle, cursor, ...presses }: OneRuleProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const focusOutline = useFocusOutline();
  const id = useId();
  const { rule, severity, rows } = group;
  const why = whyWords(rule);
  return (
    <li>
      <h3 className={styles.heading}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          className={mergeClasses(styles.button, focusOutline)}
          onClick={onToggle}
        >
          <svg
            className={mergeClasses(styles.arrow, isOpen && styles.opened)}
            viewBox="0 0 10 10"
            aria-hidden="true"
          >
            <path d="M2.5 0 8 5l-5.5 5z" />
          </svg>
          <StatusIcon kind={severity} />
          <span className={styles.name}>{ruleWords(rule)}</span>{" "}
          <span className={styles.count}>{count.toLocaleString("en-GB")}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={id}>
          {why !== "" && <p className={mergeClasses(quiet, styles.why)}>{why}</p>}
          <FindingList name={ruleWords(rule)} rows={rows} cursor={cursor} {...presses} />
        </div>
      )}
    </li>
  );
}
