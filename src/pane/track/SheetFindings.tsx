import type { JSX } from "react";
import { goToCell } from "../../app/track/go-to-cell";
import type { Session } from "../../app/session";
import { SEVERITY_WORDS } from "../../domain/fill/checks-table";
import type { CheckedSheet } from "../../domain/track/check-tracking";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Section } from "../shared/Section";
import { LineToCell, useLines } from "../shared/LineToCell";
import { couldNotRunWords, findingsTitle } from "./words";

interface SheetFindingsProps {
  readonly session: Session;
  readonly checked: readonly CheckedSheet[];
}

/** What the rules of the process found on the tracking and duty visit sheets; a press goes there. */
export function SheetFindings({ session, checked }: SheetFindingsProps): JSX.Element | null {
  const quiet = useSecondaryText();
  const lines = useLines();
  if (checked.length === 0) return null;
  const findings = checked.flatMap((one) => one.findings);
  const couldNotRun = couldNotRunWords(checked);
  return (
    <Section title={findingsTitle(checked)}>
      {couldNotRun !== undefined && <p className={quiet}>{couldNotRun}</p>}
      {findings.length > 0 && (
        <ul aria-label="Findings of the process" className={lines}>
          {findings.map(({ sheet, rule, address, severity, message }) => (
            <li key={`${sheet} ${address} ${rule} ${message}`}>
              <LineToCell
                sign={severity}
                signWord={SEVERITY_WORDS[severity]}
                onPress={() => session.run(goToCell, sheet, address)}
              >
                <strong>{address}:</strong> {message}
              </LineToCell>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
