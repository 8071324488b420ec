import { tidyUp } from "../../../app/fill/tidy-up";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import type { CaseList } from "../../../domain/case-list/case-list";
import { referralsOfEitherOrder, type ChosenOrder } from "../../../domain/case-list/date-order";
import { type Proposal, proposalKey, proposalSteps } from "../../../domain/fill/tidy-up/tidy-up";
import { ActionButton } from "../../shared/ActionButton";
import { Panel } from "../../shared/Panel";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { splitLimit } from "../../shared/splitLimit";
import { howMany, Checkbox } from "../../shared/Checkbox";
import { Toggle } from "../../shared/Toggle";
import { useButtonRow } from "../../shared/useButtonRow";
import { useInSteps } from "../../shared/useInSteps";
import { LONG_LIST_WORDS } from "../../shared/words";
import { useProgressiveCount } from "../../shared/useProgressiveCount";
import { Corrections } from "./Corrections";
import { proposalKinds, type ProposalRow } from "./proposals";
import type { ToolProps } from "./tool";
import {
  ALL_CORRECTIONS_WORDS,
  chosenWords,
  formulasWords,
  kindWords,
  NOTHING_TO_TIDY_WORDS,
  orderQuestion,
} from "./words";

interface TidyUpProps extends ToolProps {
  readonly list: CaseList;
  /** Corrections of formulas, by their keys: named, and not offered. */
  readonly formulasLeft: ReadonlySet<string>;
}

const ORDERS: readonly { readonly order: ChosenOrder; readonly says: string }[] = [
  { order: "day first", says: "Day first" },
  { order: "month first", says: "Month first" },
];

const useStyles = makeStyles({
  // In sight below the corrections, however many they are; by keyboard it comes before them.
  actions: {
    order: 1,
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  kinds: {
    "& input": { scrollMarginBottom: "80px" },
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The corrections of formulas, and all others. */
const split = (
  proposals: readonly Proposal[],
  formulasLeft: ReadonlySet<string>,
): readonly [readonly Proposal[], readonly Proposal[]] => {
  const isLeft = (one: Proposal): boolean => formulasLeft.has(proposalKey(one));
  return [proposals.filter(isLeft), proposals.filter((one) => !isLeft(one))];
};

/** What can safely be put right, change by change, all chosen at first; Apply writes what is chosen. */
export function TidyUp({ session, list, formulasLeft, running, onClose, onDone }: TidyUpProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  const quiet = useSecondaryText();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState<ChosenOrder>();
  const ambiguous = referralsOfEitherOrder(list);
  const proposals = useInSteps(useMemo(() => proposalSteps(list, order), [list, order]));
  const [formulas, offered] = useMemo(() => split(proposals ?? [], formulasLeft), [proposals, formulasLeft]);
  const kinds = useMemo(() => proposalKinds(offered), [offered]);
  const rows = kinds.flatMap((kind) => kind.rows);
  const lengths = kinds.map((kind) => kind.changes.length);
  const rooms = splitLimit(lengths, useProgressiveCount(lengths.reduce((sum, length) => sum + length, 0)));
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
  const question = ambiguous.length > 0 && (
    <div role="group" aria-labelledby="order-of-dates" className={actions}>
      <p id="order-of-dates">{orderQuestion(ambiguous)}</p>
      {ORDERS.map(({ order: one, says }) => (
        <Toggle key={one} isPressed={order === one} onPress={() => setOrder(order === one ? undefined : one)}>
          {says}
        </Toggle>
      ))}
    </div>
  );
  const left = formulas.length > 0 && <p>{formulasWords(formulas)}</p>;
  if (rows.length === 0)
    return (
      <Panel title="Tidy up" onClose={onClose}>
        {question}
        {left}
        <p role="status">{proposals ? NOTHING_TO_TIDY_WORDS : LONG_LIST_WORDS}</p>
        <div className={actions}>{cancel}</div>
      </Panel>
    );
  return (
    <Panel title="Tidy up" onClose={onClose}>
      <div className={mergeClasses(actions, styles.actions)}>
        <ActionButton
          action={tidyUp}
          running={running}
          isPrimary
          isHeldBack={chosen.length === 0}
          onPress={() =>
            onDone(() =>
              session.run(
                tidyUp,
                chosen.map(({ proposal }) => proposal),
                ...(order === undefined ? [] : [order]),
              ),
            )
          }
        />
        {cancel}
        <span className={quiet}>{chosenWords(chosen.length, rows.length)}</span>
      </div>
      {question}
      {left}
      <Checkbox is={howMany(chosen.length, rows.length)} isStrong onTick={(on) => choose(rows, on)}>
        {kindWords(ALL_CORRECTIONS_WORDS, rows.length)}
      </Checkbox>
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
