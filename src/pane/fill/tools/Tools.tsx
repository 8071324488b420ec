import { checkBeforeSending } from "../../../app/fill/check-before-sending";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import type { CheckedList } from "../../../app/state";
import { ActionButton } from "../../shared/ActionButton";
import { useButtonRow } from "../../shared/useButtonRow";
import { usePanels } from "../../shared/usePanels";
import type { ViewProps } from "../../shared/view";
import type { OpenTool } from "./ToolPanel";
import type { ToolProps } from "./tool";

// In one chunk, since the pane opens without them.
const ToolPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./ToolPanel")).ToolPanel,
}));
const MoreTools = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./MoreTools")).MoreTools,
}));
interface ToolsProps extends ViewProps {
  readonly checked: CheckedList;
  /** Whether those that are pressed seldom are shown too. */
  readonly isMore: boolean;
  readonly onMore: () => void;
}

const useStyles = makeStyles({
  tools: { padding: `0 ${tokens.spacingHorizontalM}` },
  arrow: { width: "8px", height: "8px", marginInlineStart: tokens.spacingHorizontalXS, fill: "currentColor" },
  up: { transform: "rotate(180deg)" },
});

/** What helps with the list as a whole: a row of buttons, or the panel that one of them has opened. */
export function Tools({ isMore, onMore, ...view }: ToolsProps): JSX.Element {
  const { session, state, checked, running } = view;
  const { isInPlace = false } = checked.list.layout;
  const styles = useStyles();
  const actions = useButtonRow();
  const { open, show, close, opener } = usePanels<OpenTool>();
  const tool: ToolProps = {
    session,
    running,
    onClose: close,
    async onDone(run) {
      if (await run()) close();
    },
  };
  if (open !== undefined)
    return (
      <Suspense>
        <ToolPanel {...tool} open={open} state={state} checked={checked} />
      </Suspense>
    );
  return (
    <div role="group" aria-label="Tools" className={mergeClasses(styles.tools, actions)}>
      {!isInPlace && (
        <>
          <Button size="small" ref={opener("Tidy up")} onClick={() => show("Tidy up")}>
            Tidy up
          </Button>
          <ActionButton
            action={checkBeforeSending}
            running={running}
            ref={opener("Check before sending")}
            onPress={async () => {
              if (await session.run(checkBeforeSending)) show("Check before sending");
            }}
          />
        </>
      )}
      <Button size="small" aria-expanded={isMore} onClick={onMore}>
        More
        <svg
          className={mergeClasses(styles.arrow, isMore && styles.up)}
          viewBox="0 0 10 10"
          aria-hidden="true"
        >
          <path d="M0 2.5 5 8l5-5.5z" />
        </svg>
      </Button>
      {isMore && (
        <Suspense>
          <MoreTools {...view} opener={opener} show={show} />
        </Suspense>
      )}
    </div>
  );
}
