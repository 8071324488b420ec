import type { JSX } from "react";
import { goToCell } from "../../app/track/go-to-cell";
import type { Session } from "../../app/session";
import { SEVERITY_WORDS } from "../../domain/fill/checks-sheet/checks-table";
import { type CheckedSheet, errorsAmong } from "../../domain/track/check-tracking";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure, Section } from "../shared/Section";
import { LineToCell, useLines } from "../shared/LineToCell";
import { couldNotRunWords, errorsTitle, findingPlaceWords, findingsTitle } from "./words";

interface SheetFindingsProps {
  readonly session: Session;
  readonly checked: readonly CheckedSheet[];
}
type Findings = CheckedSheet["findings"];

/** The errors of the process: they stand above what rests on them. */
export function ProcessErrors({ session, checked }: SheetFindingsProps): JSX.Element | null {
  const quiet = useSecondaryText();
  const errors = errorsAmong(checked);
  const couldNotRun = couldNotRunWords(checked);
  if (errors.length === 0 && couldNotRun === undefined) return null;
  return (
    <Section title={errorsTitle(errors.length)}>
      {couldNotRun !== undefined && <p className={quiet}>{couldNotRun}</p>}
      <Lines session={session} name="Errors of the process" findings={errors} />
    </Section>
  );
}

/** The warnings of the process and what it tells besides, but for what is late, which stands on top. */
export function ProcessNotes({ session, checked }: SheetFindingsProps): JSX.Element | null {
  const notes = checked
    .flatMap(({ findings }) => findings)
    .filter(({ severity, rule }) => severity !== "error" && rule !== "overdue");
  if (notes.length === 0) return null;
  return (
    <Disclosure title={findingsTitle(notes, errorsAmong(checked).length)}>
      <Lines session={session} name="Findings of the process" findings={notes} />
    </Disclosure>
  );
}

/** A press goes to the cell. */
function Lines({
  session,
  name,
  findings,
}: {
  readonly session: Session;
  readonly name: string;
  readonly findings: Findings;
}): JSX.Element | null {
  const lines = useLines();
  if (findings.length === 0) return null;
  return (
    <ul aria-label={name} className={lines}>
      {findings.map((finding) => {
        const { sheet, rule, address, severity, message } = finding;
        return (
          <li key={`${sheet} ${address} ${rule} ${message}`}>
            <LineToCell
              sign={severity}
              signWord={SEVERITY_WORDS[severity]}
              onPress={() => session.run(goToCell, sheet, address)}
            >
              <strong>{findingPlaceWords(finding)}:</strong> {message}
            </LineToCell>
          </li>
        );
      })}
    </ul>
  );
}
