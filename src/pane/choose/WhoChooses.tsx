import type { JSX } from "react";
import { chooseInspector } from "../../app/choose/choose-inspector";
import type { Session } from "../../app/session";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import { INSPECTORS } from "../../domain/choose/inspector";
import { ChoiceField } from "../shared/Field";
import { Section } from "../shared/Section";
import { INSPECTOR_WORDS } from "./words";

interface WhoChoosesProps {
  readonly session: Session;
  readonly record: ChoiceRecord;
}

/** Which inspector works here, for the log of ticks and replacements. */
export const WhoChooses = ({ session, record }: WhoChoosesProps): JSX.Element => (
  <Section title="Who chooses">
    <ChoiceField
      label={chooseInspector.label}
      value={record.inspector ?? ""}
      none="Not said"
      choices={INSPECTORS.map((value) => ({ value, label: INSPECTOR_WORDS[value] }))}
      onChange={(value) => {
        const who = INSPECTORS.find((one) => one === value);
        if (who) void session.run(chooseInspector, who);
      }}
    />
  </Section>
);
