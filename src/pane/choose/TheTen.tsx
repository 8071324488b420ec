import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import type { Session } from "../../app/session";
import type { State } from "../../app/state";
import { coverageGaps } from "../../domain/choose/coverage/coverage-gaps";
import { whyTheseCases } from "../../domain/choose/why-these-cases";
import { usePanels } from "../shared/usePanels";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure, Section } from "../shared/Section";
import { CaseButton } from "./CaseButton";
import { CaseCard } from "./CaseCard";
import type { ChoiceProps } from "./useChoice";
import { cameInWords, NOBODY_YET_WORDS, reservesWords, TEN_WORDS } from "./words";

interface TheTenProps extends ChoiceProps {
  readonly session: Session;
  readonly state: State;
}

const useStyles = makeStyles({
  list: {
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "& > li": {
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The ten, or as many as are ticked: why each is among them, who stands by, and what they cannot show. */
export function TheTen(props: TheTenProps): JSX.Element {
  const { list, current } = props;
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { ten, byHand, by, reserves } = current;
  const why = useMemo(() => whyTheseCases({ ten }, byHand), [ten, byHand]);
  const missing = useMemo(() => coverageGaps(ten, list.cases), [ten, list]);
  const { open, show, close, opener } = usePanels<string>();
  if (ten.length === 0)
    return (
      <Section title={TEN_WORDS.title} isPlain>
        <p className={quiet}>{NOBODY_YET_WORDS}</p>
      </Section>
    );
  return (
    <Disclosure title={TEN_WORDS.title} summary={cameInWords(current)}>
      <ul aria-label={TEN_WORDS.list} className={styles.list}>
        {ten.map(({ theCase, group }, i) => (
          <li key={theCase.number}>
            <CaseButton
              theCase={theCase}
              isOpen={open === theCase.number}
              isStrong
              onOpen={() => (open === theCase.number ? close() : show(theCase.number))}
              opener={opener(theCase.number)}
            />
            <span className={styles.number}>, {group}:</span> {why[i]}
            {open === theCase.number && <CaseCard {...props} theCase={theCase} onClose={close} />}
          </li>
        ))}
      </ul>
      {by && <p className={quiet}>{reservesWords(reserves)}</p>}
      {missing.length > 0 && (
        <>
          <h3 className={styles.heading}>{TEN_WORDS.cannotShow}</h3>
          <ul className={styles.plain}>
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
