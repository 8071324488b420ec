import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { rowStatusWords, rowWords } from "../../domain/track/row-state";
import { CONSENT, type Outcome, OUTCOMES, outcomesOf } from "../../domain/track/steps";
import type { Timetable } from "../../domain/track/timetable";
import type { TrackingRow } from "../../domain/track/tracking";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField } from "../shared/Field";
import { thenIfDone } from "../shared/then-if-done";
import { useActions } from "../shared/useActions";
import { OUTCOME_ASK } from "./words";

interface RowRecorderProps {
  readonly session: Session;
  readonly row: TrackingRow;
  readonly timetable: Timetable;
  readonly inHand: string | undefined;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    "& p": { margin: 0 },
  },
  outcome: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
});

/** A row of the sheet, and what can be recorded in it at a press. */
export function RowRecorder({ session, row, timetable, inHand }: RowRecorderProps): JSX.Element {
  const styles = useStyles();
  const actions = useActions();
  const [outcome, setOutcome] = useState("");
  const [asked, setAsked] = useState<string>();
  const { key, step, requested, isClosed } = row;
  const name = rowWords(row);
  const record = async (): Promise<void> => {
    const chosen = OUTCOMES.find((one) => one === outcome);
    setAsked(chosen ? undefined : OUTCOME_ASK);
    if (!chosen) return;
    await thenIfDone(
      session,
      () => session.recordOutcome(key, chosen),
      () => {
        setOutcome("");
      },
    );
  };
  return (
    <div role="group" aria-label={name} className={styles.row}>
      <p>
        <strong>{name}:</strong> {rowStatusWords(row, timetable)}
      </p>
      <div className={actions}>
        {requested === undefined && !isClosed && (
          <ActionButton
            label="Requested today"
            inHand={inHand}
            onPress={() => session.requestedToday([key])}
          />
        )}
        {!isClosed && step !== CONSENT && (
          <ActionButton label="Received today" inHand={inHand} onPress={() => session.receivedToday(key)} />
        )}
        <ActionButton label="Go to the row" inHand={inHand} onPress={() => session.goToRow(key)} />
      </div>
      <div className={styles.outcome}>
        <ChoiceField
          label="Outcome"
          value={outcome}
          none="Choose"
          choices={outcomesFor(row).map((value) => ({ value, label: value }))}
          onChange={setOutcome}
        />
        <ActionButton label="Record the outcome" inHand={inHand} onPress={record} />
      </div>
      {asked !== undefined && <p role="alert">{asked}</p>}
    </div>
  );
}

const outcomesFor = ({ step }: TrackingRow): readonly Outcome[] => (step ? outcomesOf(step) : OUTCOMES);
