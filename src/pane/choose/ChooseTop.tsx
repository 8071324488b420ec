import { copyTheRequest } from "../../app/choose/copy-the-request";
import { flagTheTen } from "../../app/choose/flag-the-ten";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import { quotaText } from "../../domain/choose/quotas";
import { ActionButton } from "../shared/ActionButton";
import { CopyField } from "../shared/CopyField";
import { copyToClipboard } from "../shared/copyToClipboard";
import { UndoButton } from "../shared/UndoButton";
import { useButtonRow } from "../shared/useButtonRow";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ViewProps } from "../shared/view";
import { EMPTY_RECORD } from "../../domain/choose/choice-record/choice-record";
import { numberAsWritten } from "../../domain/choose/number-as-written";
import { exchangesFlagged } from "../../domain/choose/request-cases";
import { copyForWords, loggedAsWords } from "./words";

const useStyles = makeStyles({
  quotas: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** What stays on top of the Choose view: the quotas, and the presses that all leads up to. */
export function ChooseTop({ session, state, running }: ViewProps): JSX.Element | null {
  const { checked, reading, choiceRecord } = state;
  const styles = useStyles();
  const actions = useButtonRow();
  const quiet = useSecondaryText();
  const [request, setRequest] = useState<string>();
  const copy = async (text: string): Promise<boolean> => {
    const isCopied = await copyToClipboard(text);
    setRequest(isCopied ? undefined : text);
    return isCopied;
  };
  if (!checked) return null;
  const sheet = reading?.ourTables.SelectedCases;
  const written = numberAsWritten(checked.list, choiceRecord ?? EMPTY_RECORD);
  const exchanges = sheet && choiceRecord ? exchangesFlagged(choiceRecord, sheet) : [];
  return (
    <>
      <p className={styles.quotas}>{quotaText(checked.list)}</p>
      <div className={actions}>
        <ActionButton
          action={flagTheTen}
          running={running}
          isPrimary
          onPress={() => session.run(flagTheTen)}
        />
        <ActionButton
          action={copyTheRequest}
          running={running}
          onPress={() => session.run(copyTheRequest, copy)}
        />
        {exchanges.map(({ went, came }) => (
          <ActionButton
            key={came.join()}
            action={copyTheRequest}
            label={copyForWords(came.map(written), went.map(written))}
            running={running}
            onPress={() => session.run(copyTheRequest, copy, came[0])}
          />
        ))}
        <UndoButton session={session} state={state} running={running} />
        {choiceRecord?.inspector && <span className={quiet}>{loggedAsWords(choiceRecord.inspector)}</span>}
      </div>
      {request !== undefined && (
        <CopyField
          label="The request"
          text={request}
          onClose={() => {
            setRequest(undefined);
          }}
        />
      )}
    </>
  );
}
