import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { mendCells } from "../../../app/fill/mend-cells";
import type { Session } from "../../../app/session";
import { columnOf } from "../../../domain/case-list/columns";
import type { Finding } from "../../../domain/case-list/finding";
import { alikeCells, alikeWords, cellToMend } from "../../../domain/fill/cells-in-hand";
import { ActionButton } from "../../shared/ActionButton";
import { CellField } from "./CellField";

interface MendFieldProps {
  readonly session: Session;
  readonly finding: Finding;
  /** The id of the finding's words. */
  readonly describedBy: string;
  /** Whether the one before was mended here: the keyboard goes on in this field. */
  readonly takesFocus: boolean;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  alike: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Puts a finding right where it is read: Enter writes, and goes on to the next one. */
export function MendField({ session, finding, describedBy, takesFocus }: MendFieldProps): JSX.Element | null {
  const styles = useStyles();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const { checked, cursor, runningAction } = useSyncExternalStore(session.subscribe, session.state);
  const [typed, setTyped] = useState<string>();
  const [isForAll, setForAll] = useState(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const listening = new AbortController();
    // As in a cell of Excel; Tab leads past every finding before this one.
    const { signal } = listening;
    document.addEventListener("keydown", ({ key }) => key === "F2" && field.current?.focus(), { signal });
    return () => {
      listening.abort();
    };
  }, []);
  const cell = checked && cellToMend(checked.list, finding);
  if (!cell) return null;
  const alike = alikeCells(checked.list, checked.findings, finding);
  const write = (text: string): Promise<unknown> =>
    session.run(mendCells, isForAll && alike.length > 1 ? alike : [cell], text, cursor);
  return (
    <>
      <div className={styles.line}>
        <CellField
          // Another value in the cell is another question.
          key={String(cell.old)}
          column={columnOf(cell.column)}
          cell={cell.old}
          dateSystem={checked.list.dateSystem}
          describedBy={describedBy}
          fieldRef={field}
          onType={setTyped}
          onEnter={(text) => void write(text)}
        />
        <ActionButton
          action={mendCells}
          running={runningAction}
          isHeldBack={typed === undefined}
          onPress={() => write(typed ?? "")}
        />
      </div>
      {alike.length > 1 && (
        <label className={styles.alike}>
          <input
            type="checkbox"
            checked={isForAll}
            onChange={({ currentTarget }) => setForAll(currentTarget.checked)}
          />
          All alike: {alikeWords(cell, alike.length, checked.list)}
        </label>
      )}
    </>
  );
}
