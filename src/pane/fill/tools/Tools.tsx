import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import type { Session } from "../../../app/session";
import type { CheckedList, State } from "../../../app/state";
import { ActionButton } from "../../shared/ActionButton";
import { useActions } from "../../shared/useActions";
import { usePanels } from "../../shared/usePanels";
import type * as Panels from "./panels";
import { thenIfDone } from "../../shared/then-if-done";
import type { ToolProps } from "./tool";

const panels = (): Promise<typeof Panels> => import("./panels");
const TidyUp = lazy(() => panels().then((all) => ({ default: all.TidyUp })));
const FillNo = lazy(() => panels().then((all) => ({ default: all.FillNo })));
const BeforeSending = lazy(() => panels().then((all) => ({ default: all.BeforeSending })));

interface ToolsProps extends Pick<State, "tidied" | "hiddenContent"> {
  readonly session: Session;
  readonly checked: CheckedList;
  readonly inHand: string | undefined;
}

const useStyles = makeStyles({
  tools: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** What helps with the list as a whole: a row of buttons, or the panel that one of them has opened. */
export function Tools({ session, checked, tidied, hiddenContent, inHand }: ToolsProps): JSX.Element {
  const styles = useStyles();
  const actions = useActions();
  const { open, show, close, opener } = usePanels<"Tidy up" | "Fill No" | "Check before sending">();
  const tool: ToolProps = {
    session,
    inHand,
    onClose: close,
    onDone: (press) => thenIfDone(session, press, close),
  };
  if (open === "Tidy up" || open === "Fill No" || (open && hiddenContent))
    return (
      <Suspense>
        {open === "Tidy up" && <TidyUp {...tool} list={checked.list} />}
        {open === "Fill No" && <FillNo {...tool} list={checked.list} />}
        {open === "Check before sending" && hiddenContent && (
          <BeforeSending {...tool} checked={checked} hiddenContent={hiddenContent} />
        )}
      </Suspense>
    );
  return (
    <div role="group" aria-label="Tools" className={mergeClasses(styles.tools, actions)}>
      <Button size="small" ref={opener("Tidy up")} onClick={() => show("Tidy up")}>
        Tidy up
      </Button>
      {tidied.length > 0 && (
        <ActionButton label="Undo tidy up" inHand={inHand} onPress={session.undoTidyUp} />
      )}
      <Button size="small" ref={opener("Fill No")} onClick={() => show("Fill No")}>
        Fill No
      </Button>
      <ActionButton label="Make the Checks sheet" inHand={inHand} onPress={session.makeTheChecksSheet} />
      <ActionButton
        label="Check before sending"
        inHand={inHand}
        ref={opener("Check before sending")}
        onPress={() => thenIfDone(session, session.checkBeforeSending, () => show("Check before sending"))}
      />
    </div>
  );
}
