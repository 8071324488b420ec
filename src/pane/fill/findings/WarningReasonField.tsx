import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useRef, useState } from "react";
import { trimmed } from "../../../domain/spreadsheet/cell";
import { inOneLine } from "../../../domain/spreadsheet/plain-spaces";

interface WarningReasonFieldProps {
  /** As it is kept; "" where there is none. */
  readonly reason: string;
  /** What it is a reason for: its id, and its place, such as "F14, Age". */
  readonly describedBy: string;
  readonly place: string;
  readonly onGive: (text: string) => Promise<unknown>;
}

const useStyles = makeStyles({
  label: {
    display: "flex",
    // In a pane of 160 pixels the field stands below its label.
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: {
    flex: "1 1 100px",
    boxSizing: "border-box",
    minWidth: 0,
    minHeight: "24px",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    resize: "none",
    // As high as what is typed, where the browser can.
    fieldSizing: "content",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
    },
  },
});

/** Why a warning is left as it is. Kept on Enter or on leaving the field; Escape takes back what was typed. */
export function WarningReasonField({
  reason,
  describedBy,
  place,
  onGive,
}: WarningReasonFieldProps): JSX.Element {
  const styles = useStyles();
  const [typed, setTyped] = useState(reason);
  const [known, setKnown] = useState(reason);
  const onItsWay = useRef<string>(undefined);
  if (known !== reason) {
    setKnown(reason);
    // A reason that was written elsewhere shows, unless somebody is typing another one here.
    if (trimmed(typed) === known) setTyped(reason);
  }
  const give = async (): Promise<void> => {
    const text = trimmed(typed);
    if (text === reason || text === onItsWay.current) return;
    onItsWay.current = text;
    await onGive(text);
    onItsWay.current = undefined;
  };
  return (
    <label className={styles.label}>
      Reason
      <textarea
        rows={1}
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        aria-label={`Reason, ${place}`}
        aria-describedby={describedBy}
        data-typed={typed === reason ? undefined : ""}
        value={typed}
        onChange={({ currentTarget }) => setTyped(inOneLine(currentTarget.value))}
        onBlur={() => void give()}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            void give();
          }
          if (event.key === "Escape" && typed !== reason) {
            // Office.js would take the focus out of the pane, to the grid.
            event.stopPropagation();
            setTyped(reason);
          }
        }}
      />
    </label>
  );
}
