import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, startTransition, useOptimistic } from "react";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // As large as a finger or an unsteady hand needs it, and no larger than what it says.
    minWidth: "24px",
    minHeight: "24px",
    cursor: "pointer",
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  on: { fontWeight: tokens.fontWeightSemibold },
});

interface CaseTickProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => Promise<unknown>;
  /** Stands beside the box; a press on it turns it too. */
  readonly text?: string;
}

/** A tick of a case. It shows at once what was asked, and what is so once that is known. */
export function CaseTick({ name, isOn, onTurn, text }: CaseTickProps): JSX.Element {
  const styles = useStyles();
  const [shown, expect] = useOptimistic(isOn);
  const turn = (on: boolean): void => {
    startTransition(async () => {
      expect(on);
      await onTurn(on);
    });
  };
  const box = (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={name}
      checked={shown}
      onChange={({ currentTarget }) => {
        turn(currentTarget.checked);
      }}
    />
  );
  return (
    <label className={mergeClasses(styles.label, shown && styles.on)}>
      {box}
      {/* The box is called by it already. */}
      {text !== undefined && <span aria-hidden>{text}</span>}
    </label>
  );
}
