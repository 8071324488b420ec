import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { programme as makeProgramme } from "../../app/track/programme";
import { type MeetingForm, recordMeeting } from "../../app/track/record-meeting";
import { trimmed } from "../../domain/spreadsheet/cell";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import type { Programme, ProgrammeRow } from "../../domain/track/programme/programme";
import { MEETING_TEXTS, meetingName } from "../../domain/track/programme/record-meeting";
import { dayIn } from "../../domain/track/timetable/timetable";
import { ActionButton } from "../shared/ActionButton";
import { ChoiceField, TextField } from "../shared/Field";
import { useFieldErrors } from "../shared/useFieldErrors";
import { useSecondaryText } from "../shared/useSecondaryText";
import { PROGRAMME_HINT } from "./words";

interface ProgrammeFormProps {
  readonly session: Session;
  readonly programme: Programme | undefined;
  readonly running: RunningAction | undefined;
}

const FIELDS = ["Day", ...MEETING_TEXTS] as const;
const WIDE: ReadonlySet<string> = new Set(["Place", "With whom", "Needs"]);

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  // As wide as the longest that is often typed there.
  wide: { flexBasis: "190px" },
});

/** The programme of meetings, and what is arranged of each: what the sheet holds, to be typed over. */
export function ProgrammeForm({ session, programme, running }: ProgrammeFormProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const errors = useFieldErrors(session);
  const [key, setKey] = useState("");
  const [typed, setTyped] = useState<MeetingForm>({});
  const rows = programme?.rows ?? [];
  const row = rows.find((one) => one.key === key);
  const system = programme?.existing.cells.dateSystem;
  const record = async (): Promise<void> => {
    if (await session.run(recordMeeting, key, typed)) setTyped({});
  };
  return (
    <>
      <p className={quiet}>{PROGRAMME_HINT}</p>
      <ActionButton action={makeProgramme} running={running} onPress={() => session.run(makeProgramme)} />
      {rows.length > 0 && (
        <>
          <ChoiceField
            label="Meeting"
            error={errors.of("meeting")}
            value={row ? key : ""}
            none="Choose a meeting"
            choices={rows.map((one) => ({ value: one.key, label: meetingName(one) }))}
            onChange={(chosen) => {
              errors.turnTo();
              setKey(chosen);
              setTyped({});
            }}
          />
          {row && (
            <div className={styles.fields}>
              {FIELDS.map((header) => (
                <TextField
                  key={header}
                  {...(WIDE.has(header) && { className: styles.wide })}
                  label={header}
                  error={errors.of(header)}
                  onEnter={record}
                  value={typed[header] ?? held(row, header, system)}
                  onChange={(text) => {
                    setTyped({ ...typed, [header]: text });
                  }}
                />
              ))}
            </div>
          )}
          <ActionButton action={recordMeeting} running={running} onPress={record} />
        </>
      )}
    </>
  );
}

function held(
  { cells }: ProgrammeRow,
  header: (typeof FIELDS)[number],
  system: Parameters<typeof dayIn>[1],
): string {
  const day = header === "Day" ? dayIn(cells.Day, system) : undefined;
  return day === undefined ? trimmed(cells[header]) : dayMonthYear(day);
}
