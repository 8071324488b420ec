import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, startTransition, useOptimistic } from "react";
import { moveInTable } from "../shared/move-in-table";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    // As large as a finger or an unsteady hand needs it, and no larger.
    width: "24px",
    height: "24px",
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
});

interface CaseTickProps {
  readonly name: string;
  /** Which control of its row it is, for who goes from row to row. */
  readonly inRow: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => Promise<unknown>;
}

/** A tick of a case. It shows at once what was asked, and what is so once that is known. */
export function CaseTick({ name, inRow, isOn, onTurn }: CaseTickProps): JSX.Element {
  const styles = useStyles();
  const [shown, expect] = useOptimistic(isOn);
  const turn = (on: boolean): void => {
    startTransition(async () => {
      expect(on);
      await onTurn(on);
    });
  };
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={name}
        data-in-row={inRow}
        tabIndex={-1}
        onKeyDown={moveInTable}
        checked={shown}
        onChange={({ currentTarget }) => {
          turn(currentTarget.checked);
        }}
      />
    </label>
  );
}
