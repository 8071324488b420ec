import { drawFiles } from "../../app/track/draw-files";
import { recordVisit } from "../../app/track/record-visit";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { type DutyVisits, visitsOf } from "../../domain/track/duty-visits/duty-visits";
import { visitWords } from "../../domain/track/duty-visits/visit-words";
import { ActionButton } from "../shared/ActionButton";
import { TextField } from "../shared/Field";
import { useSecondaryText } from "../shared/useSecondaryText";
import { useFieldErrors } from "../shared/useFieldErrors";
import { NO_NAMES_HINT, NO_VISITS_WORDS, SEED_HINT } from "./words";

interface DutyFormProps {
  readonly session: Session;
  readonly duty: DutyVisits | undefined;
  readonly running: RunningAction | undefined;
}

const EMPTY = { visit: "", dutyPoint: "", day: "", inspector: "", inLog: "", wanted: "", seed: "" };

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  visits: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** How far each duty visit is, what is recorded of one, and what a draw of its files needs. */
export function DrawFilesForm({ session, duty, running }: DutyFormProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [form, setForm] = useState(EMPTY);
  const errors = useFieldErrors(session);
  const field = (key: keyof typeof EMPTY, label: string): JSX.Element => (
    <TextField
      label={label}
      error={errors.of(key)}
      value={form[key]}
      onChange={(value) => {
        setForm({ ...form, [key]: value });
      }}
    />
  );
  const visits = duty ? visitsOf(duty).map(visitWords) : [];
  return (
    <>
      {visits.length === 0 ? (
        <p className={quiet}>{NO_VISITS_WORDS}</p>
      ) : (
        <ul aria-label="Visits" className={styles.visits}>
          {visits.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className={styles.fields}>
        {field("visit", "Visit")}
        {field("dutyPoint", "Duty point")}
        {field("day", "Date of visit")}
        {field("inspector", "Inspector")}
      </div>
      <p className={quiet}>{NO_NAMES_HINT}</p>
      <ActionButton action={recordVisit} running={running} onPress={() => session.run(recordVisit, form)} />
      <div className={styles.fields}>
        {field("inLog", "Files in the log")}
        {field("wanted", "Files to look at")}
        {field("seed", "Seed")}
      </div>
      <p className={quiet}>{SEED_HINT}</p>
      <ActionButton action={drawFiles} running={running} onPress={() => session.run(drawFiles, form)} />
    </>
  );
}
