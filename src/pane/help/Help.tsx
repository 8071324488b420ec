import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { COLUMNS } from "../../domain/case-list/columns";
import { CELL_STYLES } from "../../domain/case-list/grid/cell-styles";
import { Panel } from "../shared/Panel";
import { Disclosure } from "../shared/Section";
import { StatusIcon } from "../shared/StatusIcon";
import { useSecondaryText } from "../shared/useSecondaryText";
import { COLOUR_WORDS, KEY_WORDS, KEYS_HINT, SENDING_WORDS, ICON_MEANINGS } from "./words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { display: "flex", columnGap: tokens.spacingHorizontalS },
    "& svg": { marginTop: tokens.spacingVerticalXXS },
  },
  // As in the sheet, whatever the theme; the words say the same.
  sample: {
    flexShrink: 0,
    width: "32px",
    height: "20px",
    boxSizing: "border-box",
    textAlign: "center",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  terms: { margin: 0, "& > dt": { fontWeight: tokens.fontWeightSemibold }, "& > dd": { margin: 0 } },
});

/** Colours, signs, keys, columns and the way to send, for who fills in the list. */
export function Help({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  return (
    <Panel title="Help" onClose={onClose}>
      <Disclosure title="From the empty list to the inspectors" isOpen isInside>
        <ol className={styles.steps}>
          {SENDING_WORDS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure title="Colours and signs" isInside>
        <ul aria-label="Colours" className={styles.list}>
          {COLOUR_WORDS.map(({ style, says }) => {
            const { fill, colour = "242424", bold, italic, strikethrough } = CELL_STYLES[style];
            return (
              <li key={style}>
                <span
                  aria-hidden="true"
                  className={styles.sample}
                  style={{
                    backgroundColor: `#${fill}`,
                    color: `#${colour}`,
                    fontWeight: bold ? "bold" : "normal",
                    fontStyle: italic ? "italic" : "normal",
                    textDecoration: strikethrough ? "line-through" : "none",
                  }}
                >
                  {style === "missing" ? "" : "Yes"}
                </span>
                <span>{says}</span>
              </li>
            );
          })}
        </ul>
        <ul aria-label="Signs" className={styles.list}>
          {ICON_MEANINGS.map(({ sign, says }) => (
            <li key={sign}>
              <StatusIcon kind={sign} />
              <span>{says}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure title="Keys" isInside>
        <dl className={styles.terms}>
          {KEY_WORDS.flatMap(({ keys, does }) => [<dt key={keys}>{keys}</dt>, <dd key={does}>{does}</dd>])}
        </dl>
        <p className={quiet}>{KEYS_HINT}</p>
      </Disclosure>
      <Disclosure title="What each column asks" isInside>
        <dl className={styles.terms}>
          {COLUMNS.flatMap(({ key, header, prompt }) => [
            <dt key={key}>{header}</dt>,
            <dd key={prompt}>{prompt}</dd>,
          ])}
        </dl>
      </Disclosure>
      <p>
        <a href="guide-for-authorities.html" target="_blank" rel="noreferrer">
          Guide for authority staff
        </a>
      </p>
      <p>
        <a href="guide-for-inspectors.html" target="_blank" rel="noreferrer">
          Guide for inspectors
        </a>
      </p>
      <div>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </Panel>
  );
}
