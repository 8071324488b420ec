import { addRow } from "../../app/track/add-row";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useId, useState } from "react";
import type { Session } from "../../app/session";
import { AGENCIES } from "../../domain/track/agencies";
import type { Progress } from "../../domain/track/progress";
import { STEPS } from "../../domain/track/steps";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { CASE_ASK, STEP_ASK } from "./words";

interface AddRowProps {
  readonly session: Session;
  readonly board: Progress;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
});

/** Another agency, a file, an interview, a chaser: a row more. */
export function AddRow({ session, board: progress, running }: AddRowProps): JSX.Element {
  const styles = useStyles();
  const agencies = useId();
  const [number, setNumber] = useState("");
  const [stepText, setStep] = useState("");
  const [agency, setAgency] = useState("");
  const errors = useFieldErrors(session);
  const isThere = progress.cases.some(({ theCase }) => theCase.number === number);
  const add = async (): Promise<void> => {
    const step = STEPS.find((one) => one === stepText);
    if (!isThere) {
      errors.ask({ field: "case", words: CASE_ASK });
      return;
    }
    errors.ask(step ? undefined : { field: "step", words: STEP_ASK });
    if (!step) return;
    await session.run(addRow, { number, step, agency: agency.trim() });
  };
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField
          label="Case"
          error={errors.of("case")}
          value={isThere ? number : ""}
          none="Choose a case"
          choices={progress.cases.map(({ theCase }) => ({
            value: theCase.number,
            label: theCase.caseNumber,
          }))}
          onChange={setNumber}
        />
        <ChoiceField
          label="Step"
          error={errors.of("step")}
          value={stepText}
          none="Choose a step"
          choices={STEPS.map((value) => ({ value, label: value }))}
          onChange={setStep}
        />
        <TextField
          label="Agency or person"
          error={errors.of("agency")}
          value={agency}
          list={agencies}
          onChange={setAgency}
        />
        <datalist id={agencies}>
          {AGENCIES.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </div>
      <ActionButton action={addRow} running={running} onPress={add} />
    </>
  );
}
