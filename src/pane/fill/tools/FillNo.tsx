import { fillNo } from "../../../app/fill/fill-no";
import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CaseList } from "../../../domain/case-list/case-list";
import { blanksForNo, fillNoWords } from "../../../domain/fill/fill-no";
import { ActionButton } from "../../shared/ActionButton";
import { Panel } from "../../shared/Panel";
import { useButtonRow } from "../../shared/useButtonRow";
import type { ToolProps } from "./tool";

interface FillNoProps extends ToolProps {
  readonly list: CaseList;
}

/** Says how many blanks would become No, and writes them on a second press. */
export function FillNo({ session, list, running, onClose, onDone }: FillNoProps): JSX.Element {
  const actions = useButtonRow();
  const count = blanksForNo(list).length;
  return (
    <Panel title="Fill the blanks with No" onClose={onClose}>
      <p>{fillNoWords(count)}</p>
      <div className={actions}>
        {count > 0 && (
          <ActionButton
            action={fillNo}
            running={running}
            isPrimary
            onPress={() => onDone(() => session.run(fillNo, count))}
          />
        )}
        <Button size="small" onClick={onClose}>
          {count > 0 ? "Cancel" : "Close"}
        </Button>
      </div>
    </Panel>
  );
}
