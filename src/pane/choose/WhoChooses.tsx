import type { JSX } from "react";
import { chooseInspector } from "../../app/choose/choose-inspector";
import type { Session } from "../../app/session";
import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import { INSPECTORS } from "../../domain/choose/inspector";
import { ChoiceField } from "../shared/Field";
import { Disclosure } from "../shared/Section";
import { INSPECTOR_WORDS, WHO_NOT_SAID } from "./words";

interface WhoChoosesProps {
  readonly session: Session;
  readonly record: ChoiceRecord;
}

/** Which inspector works here, for the log of ticks and replacements. */
export const WhoChooses = ({ session, record }: WhoChoosesProps): JSX.Element => (
  <Disclosure
    title="Who chooses"
    summary={record.inspector === undefined ? WHO_NOT_SAID : INSPECTOR_WORDS[record.inspector]}
  >
    <ChoiceField
      label={chooseInspector.label}
      value={record.inspector ?? ""}
      none={WHO_NOT_SAID}
      choices={INSPECTORS.map((value) => ({ value, label: INSPECTOR_WORDS[value] }))}
      onChange={(value) => {
        const who = INSPECTORS.find((one) => one === value);
        if (who) void session.run(chooseInspector, who);
      }}
    />
  </Disclosure>
);
