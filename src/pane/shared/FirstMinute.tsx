import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { closeHint } from "../../app/fill/close-hint";
import { type HintView, hintKey } from "../../app/hint-key";
import { ActionButton } from "./ActionButton";
import type { ViewProps } from "./view";
import { FIRST_WORDS } from "./first-words";

interface FirstMinuteProps extends ViewProps {
  readonly view: HintView;
}

const useStyles = makeStyles({
  hint: {
    margin: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > ol": { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: tokens.spacingHorizontalL },
  },
});

/** Where to begin, for who has this view before them for the first time in this workbook. */
export function FirstMinute({ session, state, running, view }: FirstMinuteProps): JSX.Element | null {
  const styles = useStyles();
  if (state.reading?.settings.has(hintKey(view)) !== false) return null;
  return (
    <section aria-label="Where to begin" className={styles.hint}>
      <ol>
        {FIRST_WORDS[view].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <ActionButton action={closeHint} running={running} onPress={() => session.run(closeHint, view)} />
    </section>
  );
}
