import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { sentenceOf } from "../../app/errors/excel-error";
import type { State } from "../../app/state";
import { StatusIcon } from "./StatusIcon";
import { useVisuallyHidden } from "./useVisuallyHidden";
import { checkedWords, OPENING_WORDS, WAITING_WORDS } from "./words";

const useStyles = makeStyles({
  // A line is always kept, so that nothing below moves when words come and go.
  messages: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  error: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-line",
  },
});

/**
 * What the last press did, and that Excel keeps us waiting, as status; what went wrong, as alert. Where there is nothing
 * of all that, when how much was checked.
 */
export function Messages({ state }: { readonly state: State }): JSX.Element {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const { error, statusMessage, waiting, phase, checked } = state;
  const hint = waiting
    ? WAITING_WORDS[waiting]
    : phase === "opening" && error === undefined
      ? OPENING_WORDS
      : undefined;
  return (
    <div className={styles.messages}>
      {checked && statusMessage === undefined && hint === undefined && error === undefined && (
        <p>{checkedWords(checked)}</p>
      )}
      <div role="status" aria-atomic="false">
        {/* Were it taken away, it would be read out again when it comes back. */}
        {statusMessage !== undefined && (
          <p className={mergeClasses(hint !== undefined && unseen)}>{statusMessage}</p>
        )}
        {hint !== undefined && <p>{hint}</p>}
      </div>
      <div role="alert">
        {error !== undefined && (
          <p className={styles.error}>
            <StatusIcon kind="error" />
            <span>{typeof error === "string" ? error : sentenceOf(error)}</span>
          </p>
        )}
      </div>
    </div>
  );
}
