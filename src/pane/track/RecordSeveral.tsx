import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { recordSeveral } from "../../app/track/record-several";
import { DAY_FIELDS } from "../../app/track/typed-day";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import { RECORD_KINDS, type RecordKind, rowsToRecord } from "../../domain/track/recording/record-several";
import { type Outcome, OUTCOMES, outcomesOf } from "../../domain/track/steps";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import { ActionButton } from "../shared/ActionButton";
import { useFieldErrors } from "../shared/useFieldErrors";
import { ChoiceField, TextField } from "../shared/Field";
import { useSecondaryText } from "../shared/useSecondaryText";
import { NO_ROWS_TO_RECORD, NOTE_HINT, recordLabel, recordRowLabel } from "./words";

interface RecordSeveralProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  rows: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
    // Labels may take two lines: what is chosen stands in one line all the same.
    alignItems: "end",
    width: "100%",
  },
});

/** Outcomes of many rows at once, with the day and a note that go with them. */
export function RecordSeveral({ session, tracking, running }: RecordSeveralProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const errors = useFieldErrors(session);
  const { TodayDate: today } = tracking.timetable;
  const [kind, setKind] = useState<RecordKind>();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [typed, setDay] = useState<string>();
  const [note, setNote] = useState("");
  const day = typed ?? (today === undefined ? "" : dayMonthYear(today));
  const rows = kind ? rowsToRecord(tracking, kind) : [];
  const outcomes = rows.flatMap(({ key }) => {
    const outcome = chosen.get(key);
    return outcome ? [[key, outcome] as const] : [];
  });
  const choose = (some: readonly TrackingRow[], text: string): void => {
    const outcome = OUTCOMES.find((one) => one === text);
    const next = new Map(chosen);
    for (const { key } of some)
      if (outcome) next.set(key, outcome);
      else next.delete(key);
    setChosen(next);
  };
  const record = async (): Promise<void> => {
    if (!(await session.run(recordSeveral, { outcomes, day, note }))) return;
    setChosen(new Map());
    setNote("");
  };
  const together = new Set(rows.map(({ key }) => chosen.get(key) ?? ""));
  const [first = ""] = together;
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField
          label="What came"
          value={kind ?? ""}
          none="Choose"
          choices={RECORD_KINDS.map((value) => ({ value, label: value }))}
          onChange={(text) => {
            errors.turnTo();
            setKind(RECORD_KINDS.find((one) => one === text));
            setChosen(new Map());
          }}
        />
        <TextField label="Day" error={errors.of(DAY_FIELDS.several)} value={day} onChange={setDay} />
        <TextField label="Note for all" value={note} onChange={setNote} />
      </div>
      {kind !== undefined && rows.length === 0 && <p className={quiet}>{NO_ROWS_TO_RECORD}</p>}
      {rows.length > 0 && (
        <>
          <p className={quiet}>{NOTE_HINT}</p>
          <div className={styles.rows}>
            <ChoiceField
              label={`All ${rows.length}`}
              value={together.size === 1 ? first : ""}
              none="Choose"
              choices={choicesFor(rows[0])}
              onChange={(text) => {
                choose(rows, text);
              }}
            />
          </div>
          <div className={styles.rows}>
            {rows.map((row) => (
              <ChoiceField
                key={row.key}
                label={recordRowLabel(row)}
                value={chosen.get(row.key) ?? ""}
                none="Leave"
                choices={choicesFor(row)}
                onChange={(text) => {
                  choose([row], text);
                }}
              />
            ))}
          </div>
        </>
      )}
      <ActionButton
        action={recordSeveral}
        label={recordLabel(outcomes.length)}
        running={running}
        isHeldBack={outcomes.length === 0}
        onPress={record}
      />
    </>
  );
}

const choicesFor = (row: TrackingRow | undefined): { readonly value: string; readonly label: string }[] =>
  (row?.step ? outcomesOf(row.step) : []).map((value) => ({ value, label: value }));
