import { type JSX, useState } from "react";
import { bringBack } from "../../app/choose/bring-back";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { earlierChoices, isTicked } from "../../domain/choose/choice-record/earlier-choices";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField } from "../shared/Field";
import { Disclosure } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { EARLIER_WORDS, earlierWords } from "./words";

interface EarlierChoicesProps extends ChoiceProps {
  readonly session: Session;
  readonly running: RunningAction | undefined;
}

/** Tens that were drawn or flagged before, to be ticked again; nothing where there are none but the present one. */
export function EarlierChoices({ session, list, record, running }: EarlierChoicesProps): JSX.Element | null {
  const [chosen, setChosen] = useState("");
  const choices = earlierChoices(record).filter((choice) => !isTicked(choice, list));
  if (choices.length === 0) return null;
  const key = choices.find((choice) => choice.key === chosen)?.key ?? "";
  return (
    <Disclosure title={EARLIER_WORDS.title} summary={String(choices.length)}>
      <ChoiceField
        label={EARLIER_WORDS.label}
        value={key}
        none={EARLIER_WORDS.none}
        choices={choices.map((choice) => ({ value: choice.key, label: earlierWords(choice, list, record) }))}
        onChange={setChosen}
      />
      <ActionButton
        action={bringBack}
        running={running}
        isHeldBack={key === ""}
        onPress={() => (key === "" ? Promise.resolve() : session.run(bringBack, key))}
      />
    </Disclosure>
  );
}
