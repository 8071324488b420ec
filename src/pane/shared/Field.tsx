import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { FieldError } from "../../app/state";
import { StatusIcon } from "./StatusIcon";
import { useSelectOnFocus } from "./focus/useSelectOnFocus";

const useStyles = makeStyles({
  // The 120 px are for rows: in a column they would be its height.
  field: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    flex: "1 1 120px",
    maxHeight: "max-content",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "26px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: 0,
    },
  },
  error: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The class of a control of our own. */
export const useControl = (): string => useStyles().control;

interface FieldProps {
  readonly label: string;
  /** What it belongs to where several fields have its label: said after that, not shown. */
  readonly of?: string | undefined;
  /** What is wrong with it: said below it, and the focus goes there, for each error anew. */
  readonly error?: FieldError | undefined;
}

interface ErrorTo {
  readonly id: string;
  readonly error: FieldError | undefined;
}

/** What a field's error says, below it. It is not a live region: the focus goes to the field, which it describes. */
function ErrorBelow({ id, error }: ErrorTo): JSX.Element | null {
  const styles = useStyles();
  if (!error) return null;
  return (
    <p id={id} className={styles.error}>
      <StatusIcon kind="error" />
      <span>{error.words}</span>
    </p>
  );
}

/** What ties a field to its error, if it has one. */
const tied = ({ id, error }: ErrorTo): { "aria-invalid"?: true; "aria-describedby"?: string } =>
  error ? { "aria-invalid": true, "aria-describedby": id } : {};

const named = ({ label, of }: FieldProps): { "aria-label"?: string } =>
  of === undefined ? {} : { "aria-label": `${label}: ${of}` };

function useFocusOnError(control: RefObject<HTMLElement | null>, error: FieldError | undefined): void {
  useEffect(() => {
    if (error) control.current?.focus();
  }, [control, error]);
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter, or leaving the field. */
  readonly onEnd?: (value: string) => void;
  /** Enter: what the one button of its form does. */
  readonly onEnter?: () => Promise<unknown>;
  readonly className?: string;
  /** The id of a datalist of what can be typed. */
  readonly list?: string;
}

/** What is typed over in a field: undefined where nothing is, or where it has been written and the field is another's. */
function useTyped(value: string): [from: string | undefined, follow: (to: string) => void] {
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string }>();
  const from = typed?.to === value && typed.from !== value ? typed.from : undefined;
  return [from, (to) => setTyped({ from: from ?? value, to })];
}

/** A text to type, its label above. Escape takes back what was typed. */
export function TextField({
  label,
  of,
  value,
  onChange,
  onEnd,
  onEnter,
  className,
  list,
  error,
}: TextFieldProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const control = useRef<HTMLInputElement>(null);
  const selectOnFocus = useSelectOnFocus();
  const errorTo = { id: `${id}error`, error };
  useFocusOnError(control, error);
  const [before, follow] = useTyped(value);
  const change = (to: string): void => {
    follow(to);
    onChange(to);
  };
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        ref={control}
        type="text"
        {...selectOnFocus}
        {...named({ label, of })}
        {...tied(errorTo)}
        list={list}
        autoComplete="off"
        spellCheck={false}
        data-typed={before === undefined ? undefined : onEnd ? "" : "unwritten"}
        className={styles.control}
        value={value}
        onChange={({ currentTarget }) => {
          change(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape" && before !== undefined) {
            // Office.js would take the focus out of the pane, to the grid.
            event.stopPropagation();
            change(before);
          }
          if (event.key !== "Enter") return;
          onEnd?.(event.currentTarget.value);
          void onEnter?.();
        }}
        onBlur={({ currentTarget }) => onEnd?.(currentTarget.value)}
      />
      <ErrorBelow {...errorTo} />
    </div>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  /** What the field says while nothing is chosen; left out where something always is. */
  readonly none?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of several to choose, its label above. */
export function ChoiceField({
  label,
  of,
  value,
  none,
  choices,
  onChange,
  error,
}: ChoiceFieldProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const errorTo = { id: `${id}error`, error };
  useFocusOnError(control, error);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        ref={control}
        {...named({ label, of })}
        {...tied(errorTo)}
        className={styles.control}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ErrorBelow {...errorTo} />
    </div>
  );
}
