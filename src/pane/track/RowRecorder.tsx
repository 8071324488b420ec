import { clearEntry } from "../../app/track/clear-entry";
import { DAY_FIELDS } from "../../app/track/typed-day";
import { goToRow } from "../../app/track/go-to-row";
import { receivedToday } from "../../app/track/received-today";
import { recordOutcome } from "../../app/track/record-outcome";
import { requestedToday } from "../../app/track/requested-today";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import { consentLacking } from "../../domain/track/consent";
import { rowStatusWords, rowWords } from "../../domain/track/row-status";
import { CONSENT, type Outcome, OUTCOMES, outcomesOf } from "../../domain/track/steps";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { useButtonRow } from "../shared/useButtonRow";
import { NO_CONSENT_WORDS, OUTCOME_ASK, receivedLabel } from "./words";

interface RowRecorderProps {
  readonly session: Session;
  readonly row: TrackingRow;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
}

/** Where three fields fill a line, and the button stands alone in the next. */
const ALONE = "@media (min-width: 410px) and (max-width: 540px)";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    "& p": { margin: 0 },
  },
  outcome: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // In line with the fields, whose labels stand above them; what is wrong with one stands below it.
  press: { paddingTop: tokens.lineHeightBase200, [ALONE]: { paddingTop: 0 } },
});

/** A row of the sheet, and what can be recorded in it at a press. */
export function RowRecorder({ session, row, tracking, running }: RowRecorderProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  const { timetable } = tracking;
  const [outcome, setOutcome] = useState("");
  const [typed, setDay] = useState<string>();
  const [note, setNote] = useState("");
  const day = typed ?? (timetable.TodayDate === undefined ? "" : dayMonthYear(timetable.TodayDate));
  const errors = useFieldErrors(session);
  const { key, step, requested, isClosed } = row;
  const name = rowWords(row);
  const of = `${row.caseNumber}, ${name}`;
  const record = async (): Promise<void> => {
    const chosen = OUTCOMES.find((one) => one === outcome);
    errors.ask(chosen || note !== "" ? undefined : { field: "outcome", words: OUTCOME_ASK });
    if (!chosen && note === "") return;
    if (!(await session.run(recordOutcome, key, chosen, { day, note }))) return;
    setOutcome("");
    setNote("");
  };
  return (
    <div role="group" aria-label={name} className={styles.row}>
      <p>
        <strong>{name}:</strong> {rowStatusWords(row, tracking)}
        {consentLacking(tracking, row) !== undefined && `. ${NO_CONSENT_WORDS}`}
      </p>
      <div className={actions}>
        {requested === undefined && !isClosed && (
          <ActionButton
            action={requestedToday}
            target={key}
            of={of}
            running={running}
            onPress={() => session.run(requestedToday, [key])}
          />
        )}
        {!isClosed && step !== CONSENT && (
          <ActionButton
            action={receivedToday}
            label={receivedLabel(step)}
            target={key}
            of={of}
            running={running}
            onPress={() => session.run(receivedToday, key)}
          />
        )}
        {isClosed && (
          <ActionButton
            action={clearEntry}
            target={key}
            of={of}
            running={running}
            onPress={() => session.run(clearEntry, key)}
          />
        )}
        <ActionButton
          action={goToRow}
          target={key}
          of={of}
          running={running}
          onPress={() => session.run(goToRow, key)}
        />
      </div>
      <div className={styles.outcome}>
        <ChoiceField
          label="Outcome"
          of={of}
          error={errors.of("outcome")}
          value={outcome}
          none="Choose"
          choices={outcomesFor(row).map((value) => ({ value, label: value }))}
          onChange={setOutcome}
        />
        <TextField
          label="On"
          of={of}
          error={errors.of(DAY_FIELDS.ofRow(key))}
          value={day}
          onChange={setDay}
          onEnter={record}
        />
        <TextField
          label={step === "Interview" ? "Needs" : "Note"}
          of={of}
          value={note}
          onChange={setNote}
          onEnter={record}
        />
        <div className={styles.press}>
          <ActionButton action={recordOutcome} target={key} of={of} running={running} onPress={record} />
        </div>
      </div>
    </div>
  );
}

const outcomesFor = ({ step }: TrackingRow): readonly Outcome[] => (step ? outcomesOf(step) : OUTCOMES);
