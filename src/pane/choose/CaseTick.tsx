import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, startTransition, useOptimistic } from "react";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    cursor: "pointer",
  },
  wide: {
    // The whole row is the label's.
    "&::after": { content: "''", position: "absolute", inset: 0 },
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    // Above a label's reach over the row.
    position: "relative",
    zIndex: 1,
    cursor: "pointer",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  // In line with the words beside it.
  alone: { display: "block", marginTop: tokens.spacingVerticalXXS },
  on: { fontWeight: tokens.fontWeightSemibold },
});

interface CaseTickProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => Promise<unknown>;
  /** Stands beside the box, and all over its row a press turns it. */
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
      className={mergeClasses(styles.box, text === undefined && styles.alone)}
      aria-label={name}
      checked={shown}
      onChange={({ currentTarget }) => {
        turn(currentTarget.checked);
      }}
    />
  );
  if (text === undefined) return box;
  return (
    <label className={mergeClasses(styles.label, styles.wide, shown && styles.on)}>
      {box}
      {text}
    </label>
  );
}
