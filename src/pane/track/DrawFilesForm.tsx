import { drawFiles } from "../../app/track/draw-files";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { type DutyVisits, visitWords } from "../../domain/track/duty-visits";
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

const EMPTY = { visit: "", dutyPoint: "", inLog: "", wanted: "", seed: "" };

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  visits: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What a draw of files for a duty visit needs, and how far each visit is. */
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
  const visits = duty ? visitWords(duty) : [];
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
        {field("inLog", "Files in the log")}
        {field("wanted", "Files to look at")}
        {field("seed", "Seed")}
      </div>
      <p className={quiet}>{NO_NAMES_HINT}</p>
      <p className={quiet}>{SEED_HINT}</p>
      <ActionButton action={drawFiles} running={running} onPress={() => session.run(drawFiles, form)} />
    </>
  );
}
