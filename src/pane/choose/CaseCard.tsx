import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { excludeCase } from "../../app/choose/exclude-case";
import { goToCase } from "../../app/choose/go-to-case";
import { trackCase } from "../../app/choose/track-case";
import type { Session } from "../../app/session";
import type { State } from "../../app/state";
import { trackingIn } from "../../app/track/read-tracking";
import type { Case } from "../../domain/case-list/case";
import { addressedMessage } from "../../domain/case-list/finding";
import { rowOf } from "../../domain/case-list/list-layout";
import { caseInWords } from "../../domain/choose/case-in-words";
import { reasonByHand } from "../../domain/choose/choice-record/reason-by-hand";
import { whereItStands } from "../../domain/choose/where-it-stands";
import { rowStatusWords, rowWords } from "../../domain/track/row-status";
import { ActionButton } from "../shared/ActionButton";
import { Panel } from "../shared/Panel";
import { StatusIcon } from "../shared/StatusIcon";
import { Toggle } from "../shared/Toggle";
import { useButtonRow } from "../shared/useButtonRow";
import { CaseReasonField } from "./CaseReasonField";
import type { ChoiceProps } from "./useChoice";
import { CARD_WORDS, caseTitle, excludeWords, trackWords } from "./words";

interface CaseCardProps extends ChoiceProps {
  readonly session: Session;
  readonly state: State;
  readonly theCase: Case;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& > dt": { color: tokens.colorNeutralForeground3 },
    "& > dd": { margin: 0 },
    "@media (max-width: 239px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
    "& span": { minWidth: 0, overflowWrap: "anywhere" },
  },
});

/** All there is to know of a case, and what can be done with it. */
export function CaseCard({
  session,
  state,
  list,
  record,
  current,
  theCase,
  onClose,
}: CaseCardProps): JSX.Element {
  const styles = useStyles();
  const actions = useButtonRow();
  const { checked, reading, runningAction } = state;
  const { number, tracked } = theCase;
  const isExcluded = record.excluded.has(number);
  const reason = reasonByHand(theCase, record, current);
  const row = rowOf(list.layout, theCase.index);
  const findings = checked?.findings.filter((finding) => finding.row === row) ?? [];
  const tracking = useMemo(() => reading && trackingIn(reading), [reading]);
  const steps = (tracking?.rowsOf.get(number) ?? []).map((step) => ({
    key: step.key,
    words: tracking ? `${rowWords(step)}: ${rowStatusWords(step, tracking)}` : "",
  }));
  return (
    <Panel title={caseTitle(theCase)} onClose={onClose}>
      {whereItStands(theCase, record, current).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {reason !== undefined && (
        <CaseReasonField session={session} theCase={theCase} isExcluded={isExcluded} reason={reason} />
      )}
      <div className={actions}>
        <ActionButton
          action={goToCase}
          running={runningAction}
          target={number}
          onPress={() => session.run(goToCase, number)}
        />
        <Toggle isPressed={tracked} onPress={() => void session.run(trackCase, number, !tracked)}>
          {trackWords(theCase)}
        </Toggle>
        <Toggle isPressed={isExcluded} onPress={() => void session.run(excludeCase, number, !isExcluded)}>
          {excludeWords(theCase)}
        </Toggle>
        <Button size="small" onClick={onClose}>
          {CARD_WORDS.close}
        </Button>
      </div>
      <dl className={styles.fields}>
        {caseInWords(theCase).flatMap(({ title, text }) => [
          <dt key={title}>{title}</dt>,
          <dd key={`${title} says`}>{text}</dd>,
        ])}
      </dl>
      <h3 className={styles.heading}>{CARD_WORDS.findings}</h3>
      {findings.length === 0 ? (
        <p>{CARD_WORDS.noFindings}</p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.address}`}>
              <StatusIcon kind={finding.severity} />
              <span>{addressedMessage(finding)}</span>
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <>
          <h3 className={styles.heading}>{CARD_WORDS.tracked}</h3>
          <ul className={styles.list}>
            {steps.map(({ key, words }) => (
              <li key={key}>
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
