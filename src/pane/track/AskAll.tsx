import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useCallback, useRef, useState } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { askAll } from "../../app/track/ask-all";
import { DAY_FIELDS } from "../../app/track/typed-day";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import { type Ask, askPreview, ASKS, rowsToAsk } from "../../domain/track/recording/ask-all";
import { dayIn } from "../../domain/track/timetable/timetable";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import { ActionButton } from "../shared/ActionButton";
import { useFieldErrors } from "../shared/useFieldErrors";
import { TextField } from "../shared/Field";
import { Section } from "../shared/Section";
import { useButtonRow } from "../shared/useButtonRow";
import { useEscape } from "../shared/focus/useEscape";
import { useSecondaryText } from "../shared/useSecondaryText";
import { askLabel, writeDateLabel } from "./words";

interface AskAllProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({
  asking: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/** Asks all ten at once: first what would be written, with its day, then the press that writes it. */
export function AskAll({ session, tracking, running }: AskAllProps): JSX.Element | null {
  const actions = useButtonRow();
  const openers = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Ask["id"]>();
  const close = useCallback(() => {
    openers.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  }, []);
  const asks = ASKS.map((ask) => ({ ask, rows: rowsToAsk(tracking, ask) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const chosen = asks.find(({ ask }) => ask.id === open);
  if (asks.length === 0) return null;
  return (
    <Section title="Ask all ten">
      <div ref={openers} className={actions}>
        {asks.map(({ ask, rows }) => (
          <Button
            key={ask.id}
            size="small"
            aria-expanded={open === ask.id}
            onClick={() => {
              setOpen(open === ask.id ? undefined : ask.id);
            }}
          >
            {askLabel(ask, rows.length)}
          </Button>
        ))}
      </div>
      {chosen && <Asking key={open} {...{ session, tracking, running }} rows={chosen.rows} onClose={close} />}
    </Section>
  );
}

interface AskingProps extends AskAllProps {
  readonly rows: readonly TrackingRow[];
  readonly onClose: () => void;
}

/** What would be written, and the press that writes it. Escape closes it. */
function Asking({ session, tracking: { timetable }, running, rows, onClose }: AskingProps): JSX.Element {
  const styles = useStyles();
  const around = useEscape<HTMLDivElement>(onClose);
  const quiet = useSecondaryText();
  const errors = useFieldErrors(session);
  const { TodayDate: today } = timetable;
  const [typed, setDay] = useState<string>();
  const day = typed ?? (today === undefined ? "" : dayMonthYear(today));
  const ask = (): Promise<unknown> =>
    session.run(
      askAll,
      rows.map(({ key }) => key),
      day,
    );
  return (
    <div ref={around} className={styles.asking}>
      <TextField
        label="Asked on"
        error={errors.of(DAY_FIELDS.asked)}
        value={day}
        onChange={setDay}
        onEnter={ask}
      />
      {askPreview(rows, dayIn(day)).map((words) => (
        <p key={words} className={quiet}>
          {words}
        </p>
      ))}
      <div>
        <ActionButton
          action={askAll}
          label={writeDateLabel(rows.length)}
          running={running}
          isPrimary
          onPress={ask}
        />
      </div>
    </div>
  );
}
