import { Button } from "@fluentui/react-components";
import { type JSX, useEffect } from "react";
import type { CheckedList, State } from "../../../app/state";
import { lookForLists } from "../../../app/fill/look-for-lists";
import { Panel } from "../../shared/Panel";
import type { ToolProps } from "../tools/tool";
import { ReturnedLists } from "./ReturnedLists";
import { foundWords } from "./words";

interface FoundPanelProps extends Pick<ToolProps, "session" | "running" | "onClose"> {
  readonly checked: CheckedList;
  readonly found: State["foundLists"];
}

/** The lists on other sheets of a workbook that has a case list; gone as soon as one is adopted. */
export function FoundPanel({
  session,
  running,
  onClose,
  checked,
  found,
}: FoundPanelProps): JSX.Element | null {
  const isOver = found === undefined;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (!found) return null;
  return (
    <Panel title={lookForLists.label} onClose={onClose}>
      <p>{foundWords(found.lists)}</p>
      <ReturnedLists
        session={session}
        found={found}
        running={running}
        casesInList={checked.list.counts.All}
      />
      <div>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </Panel>
  );
}
