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
  const [asked, setAsked] = useState<string>();
  const isThere = progress.cases.some(({ theCase }) => theCase.number === number);
  const add = async (): Promise<void> => {
    const step = STEPS.find((one) => one === stepText);
    setAsked(isThere ? (step ? undefined : STEP_ASK) : CASE_ASK);
    if (!isThere || !step) return;
    await session.run(addRow, { number, step, agency: agency.trim() });
  };
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField
          label="Case"
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
          value={stepText}
          none="Choose a step"
          choices={STEPS.map((value) => ({ value, label: value }))}
          onChange={setStep}
        />
        <TextField label="Agency or person" value={agency} list={agencies} onChange={setAgency} />
        <datalist id={agencies}>
          {AGENCIES.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </div>
      {asked !== undefined && <p role="alert">{asked}</p>}
      <ActionButton action={addRow} running={running} onPress={add} />
    </>
  );
}
