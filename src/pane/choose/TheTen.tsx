import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { coverageGaps } from "../../domain/choose/coverage-gaps";
import { whyTheseCases } from "../../domain/choose/why-these-cases";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure, Section } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { cameInWords, caseInGroupWords, NOBODY_YET_WORDS, reservesWords } from "./words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "& > li": {
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The ten, or as many as are ticked: why each is among them, who stands by, and what they cannot show. */
export function TheTen({ list, current }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { ten, byHand, by, reserves } = current;
  const why = useMemo(() => whyTheseCases({ ten }, byHand), [ten, byHand]);
  const missing = useMemo(() => coverageGaps(ten, list.cases), [ten, list]);
  if (ten.length === 0)
    return (
      <Section title="The ten">
        <p className={quiet}>{NOBODY_YET_WORDS}</p>
      </Section>
    );
  return (
    <>
      <Section title="The ten">
        <p className={quiet}>{cameInWords(current)}</p>
        <ul aria-label="The ten, and why each" className={styles.list}>
          {ten.map((chosen, i) => (
            <li key={chosen.theCase.number}>
              <span className={styles.number}>{caseInGroupWords(chosen)}</span> {why[i]}
            </li>
          ))}
        </ul>
        {by && <p className={quiet}>{reservesWords(reserves)}</p>}
      </Section>
      {missing.length > 0 && (
        <Disclosure title="What the ten cannot show" isOpen>
          <ul className={styles.plain}>
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
