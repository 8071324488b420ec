import { replace } from "../../app/choose/replace";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { leavingCases } from "../../domain/choose/leaving";
import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import { isReason, WITHDRAWN_BECAUSE } from "../../domain/choose/withdrawn-because";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { BECAUSE_WORDS, leavingWords, loggedAsWords, REPLACE_ASKS } from "./words";

interface ReplaceFormProps extends ChoiceProps {
  readonly session: Session;
  /** What Selected cases says. */
  readonly flagged: readonly FlaggedCase[];
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  // Its label takes two lines of half the width.
  line: { flexBasis: "100%" },
});

/** Withdraws one of the ten, with a reason, for a reserve or a case that is named. */
export function ReplaceForm({
  session,
  list,
  record,
  current,
  flagged,
  running,
}: ReplaceFormProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [number, setNumber] = useState("");
  const [because, setBecause] = useState("");
  const [more, setMore] = useState("");
  const [named, setNamed] = useState("");
  const errors = useFieldErrors(session);
  const leaving = leavingCases(list, record, current, flagged);
  const chosen = leaving.find((one) => one.number === number);
  const withdraw = async (): Promise<void> => {
    if (!chosen) errors.ask({ field: "number", words: REPLACE_ASKS.number });
    else if (!isReason(because)) errors.ask({ field: "because", words: REPLACE_ASKS.because });
    else {
      errors.ask(undefined);
      const taken = named.trim() === "" ? [] : ([named] as const);
      if (!(await session.run(replace, number, because, more, ...taken))) return;
      setNamed("");
      setNumber("");
      setBecause("");
      setMore("");
    }
  };
  return (
    <Disclosure title="Replace a case">
      <div className={styles.fields}>
        <ChoiceField
          label="Case to withdraw"
          error={errors.of("number")}
          value={chosen ? number : ""}
          none="Choose a case"
          choices={leaving.map((one) => ({ value: one.number, label: leavingWords(one) }))}
          onChange={(to) => {
            errors.turnTo();
            setNumber(to);
          }}
        />
        <ChoiceField
          label="Reason"
          error={errors.of("because")}
          value={because}
          none="Choose a reason"
          choices={WITHDRAWN_BECAUSE.map((value) => ({ value, label: BECAUSE_WORDS[value] }))}
          onChange={setBecause}
        />
        <TextField label="More about it (optional)" value={more} onChange={setMore} onEnter={withdraw} />
        <TextField
          label="Case to take (optional, else the next reserve)"
          error={errors.of("named")}
          className={styles.line}
          value={named}
          onChange={setNamed}
          onEnter={withdraw}
        />
      </div>
      <ActionButton action={replace} running={running} onPress={withdraw} />
      {record.inspector && <p className={quiet}>{loggedAsWords(record.inspector)}</p>}
    </Disclosure>
  );
}
