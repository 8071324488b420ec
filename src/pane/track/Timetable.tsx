import type { RunningAction } from "../../app/state";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import { setDates, type TypedDates } from "../../app/track/set-dates";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import type { DutyVisit } from "../../domain/track/duty-visits/duty-visits";
import {
  milestoneGaps,
  milestoneGapsText,
  timetableFault,
} from "../../domain/track/timetable/milestone-gaps";
import {
  isTimetableSet,
  type Timetable as Dates,
  TIMETABLE_DATES,
  TIMETABLE_LABELS,
  type TimetableDate,
} from "../../domain/track/timetable/timetable";
import { timetableText } from "../../domain/track/timetable/timetable-text";
import { ActionButton } from "../shared/ActionButton";
import { TextField } from "../shared/Field";
import { useSecondaryText } from "../shared/useSecondaryText";
import { useFieldErrors } from "../shared/useFieldErrors";
import { StatusIcon } from "../shared/StatusIcon";
import { Disclosure } from "../shared/Section";
import { TimetablePicture } from "./TimetablePicture";
import { timetableTitle } from "./words";

interface TimetableProps {
  readonly session: Session;
  readonly timetable: Dates;
  readonly visits: readonly DutyVisit[];
  /** What of the ten runs past it, in words. */
  readonly later: readonly string[];
  readonly running: RunningAction | undefined;
}

const FIELDS = [...TIMETABLE_DATES, "TodayDate"] as const satisfies readonly ("TodayDate" | TimetableDate)[];

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, width: "100%" },
  fit: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
  },
  dates: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The timetable, folded to a line once it is set and fits; one that people are at work in stays open. */
export function FoldedTimetable(props: TimetableProps): JSX.Element {
  const { timetable, later } = props;
  const [isOpen] = useState(() => !isTimetableSet(timetable) || timetableFault(timetable) !== undefined);
  return (
    <Disclosure title={timetableTitle(timetable, later.length > 0)} isOpen={isOpen}>
      <Timetable {...props} />
    </Disclosure>
  );
}

/** The dates of the review: whether they fit, as a picture, as text, and to type. */
function Timetable({ session, timetable, visits, later, running }: TimetableProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [typed, setTyped] = useState<TypedDates>({});
  const errors = useFieldErrors(session);
  const isWrong = timetableFault(timetable) !== undefined;
  const isKnown = milestoneGaps(timetable).length > 0;
  const hasDates = visits.length > 0 || TIMETABLE_DATES.some((name) => timetable[name] !== undefined);
  const set = async (): Promise<void> => {
    if (await session.run(setDates, typed)) setTyped({});
  };
  return (
    <>
      <div className={styles.fit}>
        <StatusIcon kind={isWrong ? "warning" : isKnown && later.length === 0 ? "done" : "info"} />
        <div>
          {[...milestoneGapsText(timetable), ...later].map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </div>
      <TimetablePicture timetable={timetable} />
      {hasDates && (
        <ul aria-label="Dates" className={styles.dates}>
          {timetableText(timetable, visits).map((words) => (
            <li key={words} className={quiet}>
              {words}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.fields}>
        {FIELDS.map((name) => {
          const date = timetable[name];
          return (
            <TextField
              key={name}
              label={TIMETABLE_LABELS[name]}
              error={errors.of(name)}
              onEnter={set}
              value={typed[name] ?? (date === undefined ? "" : dayMonthYear(date))}
              onChange={(value) => {
                setTyped({ ...typed, [name]: value });
              }}
            />
          );
        })}
      </div>
      <ActionButton action={setDates} running={running} onPress={set} />
    </>
  );
}
