import { spread } from "../../app/choose/spread";
import { draw } from "../../app/choose/draw";
import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { type ChoiceRecord, standingDrawing } from "../../domain/choose/choice-record/choice-record";
import { ActionButton } from "../shared/ActionButton";
import { useSecondaryText } from "../shared/useSecondaryText";
import { TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { Section } from "../shared/Section";
import { drawnBeforeWords, SEED_WORDS } from "./words";

interface FillPlacesProps {
  readonly session: Session;
  readonly record: ChoiceRecord;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalXS,
  },
});

/** The seed, and the two ways to fill the places that picks leave open. */
export function DrawOrSpread({ session, record, running }: FillPlacesProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [typed, setTyped] = useState<string>();
  const errors = useFieldErrors(session);
  const seed = typed ?? standingDrawing(record)?.seed ?? "";
  const before = drawnBeforeWords(record);
  return (
    <Section title="Fill the open places" isPlain>
      <div className={styles.row}>
        <TextField label="Seed" error={errors.of("seed")} value={seed} onChange={setTyped} />
        <ActionButton action={draw} running={running} onPress={() => session.run(draw, seed)} />
        <ActionButton action={spread} running={running} onPress={() => session.run(spread, seed)} />
      </div>
      <p className={quiet}>{SEED_WORDS}</p>
      {before !== undefined && <p className={quiet}>{before}</p>}
    </Section>
  );
}
