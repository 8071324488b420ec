import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useId, useReducer, useRef } from "react";
import type { CheckedList } from "../../../app/state";
import { type Column, COLUMNS } from "../../../domain/case-list/columns";
import { rowOf } from "../../../domain/case-list/list-layout";
import { findingsOfCell, numberOf, rowToFill, wordsInRow } from "../../../domain/fill/case-in-hand";
import { Panel } from "../../shared/Panel";
import { StatusIcon } from "../../shared/StatusIcon";
import { useButtonRow } from "../../shared/useButtonRow";
import type { ToolProps } from "../tools/tool";
import { CellField } from "./CellField";
import { useCaseInHand } from "./useCaseInHand";
import { caseTitle, GONE_WORDS, notWrittenWords } from "./words";

interface OneCaseProps extends Pick<ToolProps, "session" | "onClose"> {
  readonly checked: CheckedList;
  /** The place in the table's body of the case to begin with, from 0. */
  readonly firstIndex: number;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  found: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  // In sight below the fields, however many they are.
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: { "& input, & select": { scrollMarginBottom: "60px" } },
});

/** Tracked is the inspectors' own. */
const ASKED: readonly Column[] = COLUMNS.filter(({ key }) => key !== "tracked");

/**
 * One case as a form: a field for each column, with what is found there. A field is written as it is left; Enter goes to
 * the next one, and from the last one to the next case.
 */
export function OneCase({ session, checked, firstIndex, onClose }: OneCaseProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const { list, findings } = checked;
  const { layout, dateSystem } = list;
  const { form, turn, isThere, turnTo } = useCaseInHand(session, list, firstIndex);
  const { index, cells } = form.theCase;
  const next = rowToFill(list, index + 1, 1);
  const previous = rowToFill(list, index - 1, -1);
  const row = rowOf(layout, index);
  const columns = ASKED.filter((column) => layout.columns[column.index] !== undefined);
  const controls = (): HTMLElement[] => [
    ...(fields.current?.querySelectorAll<HTMLElement>("input, select") ?? []),
  ];
  useEffect(() => {
    if (turn > 0) fields.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [turn]);
  const go = (to: number | undefined): void => {
    // Leaving the field writes it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (to !== undefined) turnTo(to);
  };
  const write = async (column: Column, typed: string): Promise<void> => {
    await form.write(column.key, typed);
    drawAgain();
  };
  return (
    <Panel title="One case" onClose={onClose}>
      <p role="status">{isThere ? caseTitle(row, numberOf(form.theCase)) : GONE_WORDS}</p>
      <div ref={fields} className={styles.fields}>
        {columns.map((column, i) => {
          const found = findingsOfCell(findings, row, column.key);
          const isRefused = form.refused.has(column.key);
          const words = `${id}${column.key}`;
          return (
            <div key={`${turn} ${column.key}`} className={styles.field}>
              <span className={styles.label} aria-hidden="true">
                {column.header}
              </span>
              <CellField
                column={column}
                cell={cells[column.index] ?? ""}
                dateSystem={dateSystem}
                describedBy={found.length > 0 || isRefused ? words : undefined}
                isUnwritten={isRefused}
                onType={() => form.typing(column.key)}
                onEnter={() => {
                  const field = controls()[i + 1];
                  if (field) field.focus();
                  else go(next);
                }}
                onLeave={(typed) => void write(column, typed)}
              />
              <div id={words}>
                {isRefused && <p className={styles.found}>{notWrittenWords(form.refused.get(column.key))}</p>}
                {found.map((one) => (
                  <p key={`${one.rule} ${one.address}`} className={styles.found}>
                    <StatusIcon kind={one.severity} />
                    <span>{wordsInRow(one, row)}</span>
                  </p>
                ))}
              </div>
            </div>
          );
        })}
      </div>
      <div className={mergeClasses(actions, styles.actions)}>
        <Button size="small" disabledFocusable={next === undefined} onClick={() => go(next)}>
          Next case
        </Button>
        <Button size="small" disabledFocusable={previous === undefined} onClick={() => go(previous)}>
          Previous case
        </Button>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </Panel>
  );
}
