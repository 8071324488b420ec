import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { quotaText } from "../../domain/choosing/tracked";
import { Action } from "../shared/Action";
import { useActions } from "../shared/useActions";
import type { ViewProps } from "../shared/view";

const useStyles = makeStyles({
  quotas: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** What stays on top of the Choose view: the quotas, and the press that all leads up to. */
export function ChooseTop({ session, state: { checked }, inHand }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const actions = useActions();
  if (!checked) return null;
  return (
    <>
      <p className={styles.quotas}>{quotaText(checked.list)}</p>
      <div className={actions}>
        <Action label="Flag the ten" inHand={inHand} isPrimary onPress={session.flagTheTen} />
      </div>
    </>
  );
}
