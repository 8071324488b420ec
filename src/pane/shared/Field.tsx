import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, type Ref, useId } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0, flex: "1 1 120px" },
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
});

/** The class of a control of our own. */
export const useControl = (): string => useStyles().control;

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter, or leaving the field. */
  readonly onEnd?: (value: string) => void;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The id of a datalist of what can be typed. */
  readonly list?: string;
}

/** A text to type, its label above. */
export function TextField({
  label,
  value,
  onChange,
  onEnd,
  className,
  inputRef,
  list,
}: TextFieldProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        type="text"
        list={list}
        autoComplete="off"
        spellCheck={false}
        className={styles.control}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") onEnd?.(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => onEnd?.(currentTarget.value)}
      />
    </div>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the field says while nothing is chosen. */
  readonly none: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of several to choose, its label above. */
export function ChoiceField({ label, value, none, choices, onChange }: ChoiceFieldProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
