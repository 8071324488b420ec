import { addRow, addRowsLabel } from "../../app/track/add-row";
import { DAY_FIELDS } from "../../app/track/typed-day";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useId, useState } from "react";
import type { Session } from "../../app/session";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import { AGENCIES } from "../../domain/track/agencies";
import type { Progress } from "../../domain/track/progress";
import { type ProgressColumn, STEP_OF_COLUMN } from "../../domain/track/progress-cells";
import { requestedAtFirst } from "../../domain/track/recording/requested-at-first";
import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import { SETTING_UP } from "../../domain/track/area";
import { STEPS, type Step } from "../../domain/track/steps";
import type { Tracking } from "../../domain/track/tracking";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { useSecondaryText } from "../shared/useSecondaryText";
import { CASE_ASK, REQUESTED_HINT, STEP_ASK } from "./words";

interface AddRowProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  // As wide as the longest that is often typed there.
  wide: { flexBasis: "190px" },
});

/** Another agency, a file, an interview, a chaser: a row more. */
export function AddRow({
  session,
  tracking,
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
          onChange={(to) => {
            errors.turnTo();
            setNumber(to);
          }}
        />
        <ChoiceField
          label="Step"
          error={errors.of("step")}
          value={stepText}
          none="Choose a step"
          choices={STEPS.filter((one) => one !== SETTING_UP).map((value) => ({ value, label: value }))}
          onChange={(to) => {
            errors.turnTo();
            setStep(to);
          }}
        />
      </div>
      <Agencies {...{ session, tracking, running, number, step, isReady }} />
    </>
  );
}

/** The same under a cell of the progress table, where case and step are known. */
export const AddRowHere = ({
  theCase,
  column,
  ...props
}: AddRowProps & { readonly theCase: FlaggedCase; readonly column: ProgressColumn }): JSX.Element => (
  <Agencies {...props} {...{ number: theCase.number, step: STEP_OF_COLUMN[column], isReady: () => true }} />
);

interface AgenciesProps extends AddRowProps {
  readonly number: string;
  readonly step: Step | undefined;
  /** Says what is still to be chosen. */
  readonly isReady: () => boolean;
}

/** "Up to three other local agencies" (guidance, 5.iii). */
const LABELS = ["Agency or person", "Second agency", "Third agency"] as const;

function Agencies({ session, tracking, running, number, step, isReady }: AgenciesProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const list = useId();
  const errors = useFieldErrors(session);
  const [agencies, setAgencies] = useState<readonly string[]>(LABELS.map(() => ""));
  const isOne = step === undefined || step === "Chaser";
  const typed = agencies.slice(0, isOne ? 1 : LABELS.length).map((agency) => agency.trim());
  const named = typed.filter((agency) => agency !== "");
  const [typedDay, setDay] = useState<string>();
  const atFirst = requestedAtFirst(step, tracking.timetable);
  const requested = typedDay ?? (atFirst === undefined ? "" : dayMonthYear(atFirst));
  const add = async (): Promise<void> => {
    if (!isReady() || !step) return;
    if (!(await session.run(addRow, { number, step, agencies: named, requested }))) return;
    setAgencies(LABELS.map(() => ""));
    setDay(undefined);
  };
  return (
    <>
      <div className={styles.fields}>
        {LABELS.slice(0, isOne ? 1 : LABELS.length).map((label, i) => (
          <TextField
            key={label}
            className={styles.wide}
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
        <TextField
          label="Requested on"
          error={errors.of(DAY_FIELDS.added)}
          value={requested}
          onEnter={add}
          onChange={setDay}
        />
        <datalist id={list}>
          {AGENCIES.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </div>
      <p className={quiet}>{REQUESTED_HINT}</p>
      <ActionButton action={addRow} label={addRowsLabel(named.length)} running={running} onPress={add} />
    </>
  );
}
