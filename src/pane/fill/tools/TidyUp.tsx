import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import type { CaseList } from "../../../domain/case-list";
import { proposalsFor } from "../../../domain/tidy/tidy";
import { Action } from "../../shared/Action";
import { Panel } from "../../shared/Panel";
import { roomsOf } from "../../shared/rooms";
import { useActions } from "../../shared/useActions";
import { useGrowing } from "../../shared/useGrowing";
import { Corrections } from "./Corrections";
import { proposalKinds, type ProposalRow } from "./proposals";
import type { ToolProps } from "./tool";
import { chosenWords, NOTHING_TO_TIDY_WORDS } from "./words";

interface TidyUpProps extends ToolProps {
  readonly list: CaseList;
}

const useStyles = makeStyles({
  kinds: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** What can safely be put right, cell by cell, all chosen at first; Apply writes what is chosen. */
export function TidyUp({ session, list, inHand, onClose, onDone }: TidyUpProps): JSX.Element {
  const styles = useStyles();
  const actions = useActions();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const kinds = useMemo(() => proposalKinds(proposalsFor(list)), [list]);
  const rows = kinds.flatMap((kind) => kind.rows);
  const lengths = kinds.map((kind) => kind.rows.length);
  const rooms = roomsOf(lengths, useGrowing(rows.length));
  const chosen = rows.filter(({ key }) => !leftOut.has(key));
  const choose = (some: readonly ProposalRow[], on: boolean): void => {
    const keys = some.map(({ key }) => key);
    setLeftOut(new Set(on ? [...leftOut].filter((key) => !keys.includes(key)) : [...leftOut, ...keys]));
  };
  const cancel = (
    <Button size="small" onClick={onClose}>
      {rows.length === 0 ? "Close" : "Cancel"}
    </Button>
  );
  if (rows.length === 0)
    return (
      <Panel title="Tidy up" onClose={onClose}>
        <p>{NOTHING_TO_TIDY_WORDS}</p>
        <div className={actions}>{cancel}</div>
      </Panel>
    );
  return (
    <Panel title="Tidy up" onClose={onClose}>
      <p>{chosenWords(chosen.length, rows.length)}</p>
      <div className={actions}>
        <Action
          label="Apply"
          inHand={inHand}
          isPrimary
          isHeldBack={chosen.length === 0}
          onPress={() => onDone(() => session.tidyUp(chosen.map(({ proposal }) => proposal)))}
        />
        {cancel}
        <Button size="small" appearance="subtle" onClick={() => choose(rows, true)}>
          Choose all
        </Button>
        <Button size="small" appearance="subtle" onClick={() => choose(rows, false)}>
          Choose none
        </Button>
      </div>
      <ul aria-label="Corrections" className={styles.kinds}>
        {kinds.map((kind, i) => (
          <Corrections
            key={kind.correction}
            kind={kind}
            room={rooms[i] ?? 0}
            leftOut={leftOut}
            onChoose={choose}
          />
        ))}
      </ul>
    </Panel>
  );
}
