import { checkBeforeSending } from "../../../app/fill/check-before-sending";
import { goToCell } from "../../../app/track/go-to-cell";
import { ownContent } from "../../../app/fill/own-content";
import type { Reading } from "../../../app/workbook";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../../app/session";
import type { CheckedList, RunningAction } from "../../../app/state";
import {
  beforeSending,
  type HiddenContent,
  lookFirst,
  SENDS_NOTHING,
  type SendingPoint,
  sendingVerdict,
} from "../../../domain/fill/check-before-sending";
import type { Damage } from "../../../domain/case-list/grid/damage";
import type { SortedAlone } from "../../../domain/fill/sorted-alone";
import { LineToCell } from "../../shared/LineToCell";
import { ActionButton } from "../../shared/ActionButton";
import { Panel } from "../../shared/Panel";
import { StatusIcon } from "../../shared/StatusIcon";
import { useButtonRow } from "../../shared/useButtonRow";
import { checkedSheetWords, damageWords, POINT_LOOKS, sortedAloneWords } from "./words";

interface BeforeSendingProps {
  readonly session: Session;
  readonly checked: CheckedList;
  readonly hiddenContent: HiddenContent;
  readonly reading: Reading;
  readonly sorted: SortedAlone | undefined;
  readonly damage: readonly Damage[];
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
  sorted,
  damage,
  running,
  onClose,
}: BeforeSendingProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  const verdict = sendingVerdict(checked, checked.reasons, { sortedAlone: sorted, damage });
  const points: readonly SendingPoint[] = [
    ...(sorted?.isMeant === false
      ? [{ kind: "stop", message: sortedAloneWords(sorted, checked.list) } as const]
      : []),
    ...(damage.length > 0 ? [{ kind: "look", message: damageWords(damage, verdict.isReady) } as const] : []),
    ...beforeSending(checked.list, checked, checked.reasons, hiddenContent, ownContent(reading, checked)),
  ];
  return (
    <Panel title="Before you send the list" onClose={onClose}>
      <p>{checkedSheetWords(checked.list)}</p>
      <ul className={styles.points}>
        {points.map(({ kind, message, place }) => {
          const { sign, word } = POINT_LOOKS[kind];
          const says = (
            <>
              <strong>{word}:</strong> {message}
            </>
          );
          return place ? (
            <li key={message}>
              <LineToCell sign={sign} onPress={() => session.run(goToCell, place.sheet, place.address)}>
                {says}
              </LineToCell>
            </li>
          ) : (
            <li key={message} className={styles.point}>
              <StatusIcon kind={sign} />
              <span>{says}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.last}>
        {verdict.message}.{verdict.isReady ? ` ${[lookFirst(points), SENDS_NOTHING].join(" ").trim()}` : ""}
      </p>
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
