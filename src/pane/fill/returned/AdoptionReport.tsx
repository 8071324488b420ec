import { type JSX, useState } from "react";
import { goToCell } from "../../../app/track/go-to-cell";
import type { Session } from "../../../app/session";
import { type AdoptionNote, NOTE_KINDS } from "../../../domain/fill/returned/adoption-notes";
import { Button } from "@fluentui/react-components";
import { LineToCell, useLines } from "../../shared/LineToCell";
import { Disclosure, Section } from "../../shared/Section";
import { NOTE_WORDS, REPORT_WORDS } from "./words";

interface AdoptionReportProps {
  readonly session: Session;
  readonly notes: readonly AdoptionNote[];
}

/** What was not plain when lists were adopted, place by place, and the way to each. */
export function AdoptionReport({ session, notes }: AdoptionReportProps): JSX.Element {
  return (
    <Section title="Report of what was adopted">
      <p>{REPORT_WORDS}</p>
      {NOTE_KINDS.map((kind) => {
        const ofKind = notes.filter((note) => note.kind === kind);
        return (
          ofKind.length > 0 && (
            <Disclosure key={kind} title={`${NOTE_WORDS[kind]} (${ofKind.length})`} isInside>
              <Notes session={session} notes={ofKind} label={NOTE_WORDS[kind]} />
            </Disclosure>
          )
        );
      })}
    </Section>
  );
}

/** So many are shown at first, and at each press so many more. */
const SHOWN = 50;

interface NotesProps extends AdoptionReportProps {
  readonly label: string;
}

function Notes({ session, notes, label }: NotesProps): JSX.Element {
  const lines = useLines();
  const [room, setRoom] = useState(SHOWN);
  const left = notes.length - room;
  return (
    <>
      <ul aria-label={label} className={lines}>
        {notes.slice(0, room).map(({ sheet, address, words }, i) => (
          <li key={i}>
            <LineToCell sign="info" onPress={() => session.run(goToCell, sheet, address)}>
              <strong>
                {sheet} {address}:
              </strong>{" "}
              {words}
            </LineToCell>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setRoom(room + SHOWN);
          }}
        >{`Show ${Math.min(left, SHOWN)} more`}</Button>
      )}
    </>
  );
}
