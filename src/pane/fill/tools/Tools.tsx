import { checkBeforeSending } from "../../../app/fill/check-before-sending";
import { checksSheet } from "../../../app/fill/checks-sheet";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import type { CheckedList } from "../../../app/state";
import { ActionButton } from "../../shared/ActionButton";
import { useButtonRow } from "../../shared/useButtonRow";
import { UndoButton } from "../../shared/UndoButton";
import { usePanels } from "../../shared/usePanels";
import type { ViewProps } from "../../shared/view";
import type { ToolProps } from "./tool";

// In one chunk, since the pane opens without them.
const TidyUp = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./TidyUp")).TidyUp,
}));
const FillNo = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./FillNo")).FillNo,
}));
const ChecksNote = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./ChecksNote")).ChecksNote,
}));
const BeforeSending = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./BeforeSending")).BeforeSending,
}));

interface ToolsProps extends ViewProps {
  readonly checked: CheckedList;
}

const useStyles = makeStyles({
  tools: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** What helps with the list as a whole: a row of buttons, or the panel that one of them has opened. */
export function Tools({ session, state, checked, running }: ToolsProps): JSX.Element {
  const { hiddenContent, reading } = state;
  const styles = useStyles();
  const actions = useButtonRow();
  const { Checks } = reading?.ourTables ?? {};
  const { open, show, close, opener } = usePanels<"Tidy up" | "Fill No" | "Check before sending">();
  const tool: ToolProps = {
    session,
    running,
    onClose: close,
    async onDone(run) {
      if (await run()) close();
    },
  };
  if (open === "Tidy up" || open === "Fill No" || (open && hiddenContent && reading))
    return (
      <Suspense>
        {open === "Tidy up" && <TidyUp {...tool} list={checked.list} />}
        {open === "Fill No" && <FillNo {...tool} list={checked.list} />}
        {open === "Check before sending" && hiddenContent && reading && (
          <BeforeSending {...tool} checked={checked} hiddenContent={hiddenContent} reading={reading} />
        )}
      </Suspense>
    );
  return (
    <div role="group" aria-label="Tools" className={mergeClasses(styles.tools, actions)}>
      <Button size="small" ref={opener("Tidy up")} onClick={() => show("Tidy up")}>
        Tidy up
      </Button>
      <UndoButton session={session} state={state} running={running} />
      <Button size="small" ref={opener("Fill No")} onClick={() => show("Fill No")}>
        Fill No
      </Button>
      <ActionButton action={checksSheet} running={running} onPress={() => session.run(checksSheet)} />
      {Checks && (
        <Suspense>
          <ChecksNote sheet={Checks} findings={checked.findings} />
        </Suspense>
      )}
      <ActionButton
        action={checkBeforeSending}
        running={running}
        ref={opener("Check before sending")}
        onPress={async () => {
          if (await session.run(checkBeforeSending)) show("Check before sending");
        }}
      />
    </div>
  );
}
