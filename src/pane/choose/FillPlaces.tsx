import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { KeptChoice } from "../../domain/choose/choice-record";
import { Action } from "../shared/ActionButton";
import { useQuiet } from "../shared/secondaryText";
import { TextField } from "../shared/Field";
import { Section } from "../shared/Section";
import { drawnBeforeWords, SEED_WORDS } from "./words";

interface FillPlacesProps {
  readonly session: Session;
  readonly kept: KeptChoice;
  readonly inHand: string | undefined;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalXS,
  },
});

/** The seed, and the two ways to fill the places that picks leave open. */
export function FillPlaces({ session, kept, inHand }: FillPlacesProps): JSX.Element {
  const styles = useStyles();
  const quiet = useQuiet();
  const [typed, setTyped] = useState<string>();
  const seed = typed ?? kept.drawings.at(-1)?.seed ?? "";
  const before = drawnBeforeWords(kept.drawings);
  return (
    <Section title="Fill the open places">
      <div className={styles.row}>
        <TextField label="Seed" value={seed} onChange={setTyped} />
        <Action label="Draw" inHand={inHand} onPress={() => session.draw(seed)} />
        <Action label="Spread" inHand={inHand} onPress={() => session.spread(seed)} />
      </div>
      <p className={quiet}>{SEED_WORDS}</p>
      {before !== undefined && <p className={quiet}>{before}</p>}
    </Section>
  );
}
