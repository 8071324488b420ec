import { addRow } from "../../app/track/add-row";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useId, useState } from "react";
import type { Session } from "../../app/session";
import { AGENCIES } from "../../domain/track/agencies";
import type { Progress } from "../../domain/track/progress";
import { type ProgressColumn, STEP_OF_COLUMN } from "../../domain/track/progress-cells";
import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import { SETTING_UP } from "../../domain/track/area";
import { STEPS, type Step } from "../../domain/track/steps";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { CASE_ASK, STEP_ASK } from "./words";

interface AddRowProps {
  readonly session: Session;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
});

/** Another agency, a file, an interview, a chaser: a row more. */
export function AddRow({
  session,
  progress,
  running,
}: AddRowProps & { readonly progress: Progress }): JSX.Element {
  const styles = useStyles();
  const [number, setNumber] = useState("");
  const [stepText, setStep] = useState("");
  const errors = useFieldErrors(session);
  const isThere = progress.cases.some(({ theCase }) => theCase.number === number);
  const step = STEPS.find((one) => one === stepText);
  const isReady = (): boolean => {
    const stepError = step ? undefined : { field: "step", words: STEP_ASK };
    errors.ask(isThere ? stepError : { field: "case", words: CASE_ASK });
    return isThere && step !== undefined;
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
          choices={STEPS.filter((one) => one !== SETTING_UP).map((value) => ({ value, label: value }))}
          onChange={setStep}
        />
      </div>
      <Agencies {...{ session, running, number, step, isReady }} />
    </>
  );
}

/** The same under a cell of the progress table, where case and step are known. */
export const AddRowHere = ({
  session,
  running,
  theCase,
  column,
}: AddRowProps & { readonly theCase: FlaggedCase; readonly column: ProgressColumn }): JSX.Element => (
  <Agencies
    {...{ session, running, number: theCase.number, step: STEP_OF_COLUMN[column], isReady: () => true }}
  />
);

interface AgenciesProps extends AddRowProps {
  readonly number: string;
  readonly step: Step | undefined;
  /** Says what is still to be chosen. */
  readonly isReady: () => boolean;
}

/** "Up to three other local agencies" (guidance, 5.iii). */
const LABELS = ["Agency or person", "Second agency", "Third agency"] as const;

function Agencies({ session, running, number, step, isReady }: AgenciesProps): JSX.Element {
  const styles = useStyles();
  const list = useId();
  const errors = useFieldErrors(session);
  const [agencies, setAgencies] = useState<readonly string[]>(LABELS.map(() => ""));
  const isOne = step === undefined || step === "Chaser";
  const typed = agencies.slice(0, isOne ? 1 : LABELS.length).map((agency) => agency.trim());
  const named = typed.filter((agency) => agency !== "");
  const add = async (): Promise<void> => {
    if (!isReady() || !step) return;
    if (await session.run(addRow, { number, step, agencies: named })) setAgencies(LABELS.map(() => ""));
  };
  return (
    <>
      <div className={styles.fields}>
        {LABELS.slice(0, isOne ? 1 : LABELS.length).map((label, i) => (
          <TextField
            key={label}
            label={label}
            error={i === 0 ? errors.of("agency") : undefined}
            value={agencies[i] ?? ""}
            list={list}
            onEnter={add}
            onChange={(agency) => {
              setAgencies(agencies.map((before, j) => (j === i ? agency : before)));
            }}
          />
        ))}
        <datalist id={list}>
          {AGENCIES.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </div>
      <ActionButton
        action={addRow}
        label={named.length > 1 ? `Add ${named.length} rows` : addRow.label}
        running={running}
        onPress={add}
      />
    </>
  );
}
