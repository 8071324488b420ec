import { type JSX, type Ref, useState } from "react";
import { labelled } from "../../../domain/case-list/codes";
import { type Column, listOf } from "../../../domain/case-list/columns";
import type { DateSystem } from "../../../domain/spreadsheet/dates";
import type { Cell } from "../../../domain/spreadsheet/cell";
import { asTyped } from "../../../domain/fill/typed-cell";
import { useControl } from "../../shared/Field";
import { useSelectOnFocus } from "../../shared/focus/useSelectOnFocus";

interface CellFieldProps {
  readonly column: Column;
  /** What the cell holds. */
  readonly cell: Cell;
  readonly dateSystem: DateSystem;
  /** The id of what says what is wrong with it. */
  readonly describedBy: string | undefined;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLSelectElement>;
  /** Enter. `typed`: a code, or a text. */
  readonly onEnter: (typed: string) => void;
  /** Leaving the field with another value in it; left out where only Enter writes. */
  readonly onLeave?: (typed: string) => void;
  readonly onType?: (typed: string) => void;
  /** Whether what is typed was left and could not be written. */
  readonly isUnwritten?: boolean;
}

/** A field, or a list to choose from, for one cell of the list: labels as in the grid. */
export function CellField({
  column,
  cell,
  dateSystem,
  describedBy,
  fieldRef,
  onEnter,
  onLeave,
  onType,
  isUnwritten = false,
}: CellFieldProps): JSX.Element {
  const control = useControl();
  const before = asTyped(column, cell, { dateSystem });
  const selectOnFocus = useSelectOnFocus();
  const [known, setKnown] = useState(before);
  const [typed, setTyped] = useState(before);
  if (known !== before) {
    setKnown(before);
    // Another value from the grid shows, unless somebody is typing one here.
    if (typed === known) setTyped(before);
  }
  const change = (text: string): void => {
    setTyped(text);
    onType?.(text);
  };
  const shared = {
    "aria-label": column.header,
    "aria-describedby": describedBy,
    className: control,
    "data-typed": typed === before ? undefined : isUnwritten ? "unwritten" : "",
    value: typed,
    ref: fieldRef,
    onBlur: () => {
      if (typed !== before) onLeave?.(typed);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Enter") {
        event.preventDefault();
        onEnter(typed);
      }
      if (event.key === "Escape" && typed !== before) {
        // Office.js would take the focus out of the pane, to the grid.
        event.stopPropagation();
        change(before);
      }
    },
  };
  if (column.dataType.kind !== "coded")
    return (
      <input
        {...shared}
        {...selectOnFocus}
        type="text"
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    );
  const codes = listOf(column)?.codes ?? [];
  const isOnList = before === "" || codes.some(({ code }) => String(code) === before);
  return (
    <select {...shared} onChange={({ currentTarget }) => change(currentTarget.value)}>
      <option value="">blank</option>
      {!isOnList && <option value={before}>{before}</option>}
      {codes.map((code) => (
        <option key={code.code} value={String(code.code)}>
          {labelled(code)}
        </option>
      ))}
    </select>
  );
}
