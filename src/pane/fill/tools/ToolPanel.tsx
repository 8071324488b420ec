import { type JSX, lazy, Suspense } from "react";
import type { CheckedList, State } from "../../../app/state";
import { OneCase } from "../mend/OneCase";
import { BeforeSending } from "./BeforeSending";
import { FillNo } from "./FillNo";
import type { MorePanel } from "./MoreTools";
import { TidyUp } from "./TidyUp";
import type { ToolProps } from "./tool";

const FoundPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "../returned/FoundPanel")).FoundPanel,
}));

/** What opens as a panel in place of the tools. */
export type OpenTool = "Tidy up" | "Check before sending" | MorePanel;

interface ToolPanelProps extends ToolProps {
  readonly open: OpenTool;
  readonly state: State;
  readonly checked: CheckedList;
}

/** The panel that a tool has opened. */
export function ToolPanel({ open, state, checked, ...tool }: ToolPanelProps): JSX.Element | null {
  const { damage, formulasLeft, foundLists, hiddenContent, reading, rowInHand, sortedAlone } = state;
  switch (open) {
    case "Tidy up":
      return <TidyUp {...tool} list={checked.list} formulasLeft={formulasLeft} />;
    case "Fill No":
      return <FillNo {...tool} list={checked.list} />;
    case "One case":
      return <OneCase {...tool} checked={checked} firstIndex={rowInHand ?? 0} />;
    case "Look for a list":
      return (
        <Suspense>
          <FoundPanel {...tool} checked={checked} found={foundLists} />
        </Suspense>
      );
    case "Check before sending":
      return hiddenContent && reading ? (
        <BeforeSending
          {...tool}
          checked={checked}
          hiddenContent={hiddenContent}
          reading={reading}
          sorted={sortedAlone}
          damage={damage}
        />
      ) : null;
  }
}
