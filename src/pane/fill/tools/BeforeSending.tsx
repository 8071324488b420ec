import { checkBeforeSending } from "../../../app/fill/check-before-sending";
import { keptCounts } from "../../../app/fill/kept-counts";
import type { Reading } from "../../../app/workbook";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../../app/session";
import type { CheckedList, RunningAction } from "../../../app/state";
import { beforeSending, SEND_IT, type HiddenContent } from "../../../domain/fill/check-before-sending";
import { ActionButton } from "../../shared/ActionButton";
import { Panel } from "../../shared/Panel";
import { StatusIcon } from "../../shared/StatusIcon";
import { useButtonRow } from "../../shared/useButtonRow";
import { POINT_LOOKS } from "./words";

interface BeforeSendingProps {
  readonly session: Session;
  readonly checked: CheckedList;
  readonly hiddenContent: HiddenContent;
  readonly reading: Reading;
  readonly running: RunningAction | undefined;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  points: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  point: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
    "& > span": { minWidth: 0 },
  },
  last: { fontWeight: tokens.fontWeightSemibold },
});

/** What stops the list, what to look at and what to remember before it is sent. */
export function BeforeSending({
  session,
  checked,
  hiddenContent,
  reading,
  running,
  onClose,
}: BeforeSendingProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  return (
    <Panel title="Before you send the list" onClose={onClose}>
      <ul className={styles.points}>
        {beforeSending(
          checked.list,
          checked,
          checked.reasons,
          hiddenContent,
          keptCounts(reading, checked),
        ).map(({ kind, message }) => (
          <li key={message} className={styles.point}>
            <StatusIcon kind={POINT_LOOKS[kind].sign} />
            <span>
              <strong>{POINT_LOOKS[kind].word}:</strong> {message}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.last}>{SEND_IT}</p>
      <div className={actions}>
        <ActionButton
          action={checkBeforeSending}
          running={running}
          onPress={() => session.run(checkBeforeSending)}
        />
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </Panel>
  );
}
