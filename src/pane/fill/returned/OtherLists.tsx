import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { lookForLists } from "../../../app/fill/look-for-lists";
import type { ListsInWorkbook } from "../../../app/fill/lists-in";
import type { CheckedList } from "../../../app/state";
import { isJustBegun } from "../../../domain/case-list/is-just-begun";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import { usePanels } from "../../shared/usePanels";
import type { ViewProps } from "../../shared/view";
import { FoundPanel } from "./FoundPanel";
import { otherListWords } from "./words";

interface OtherListsProps extends Pick<ViewProps, "session" | "running"> {
  readonly checked: CheckedList;
  readonly found: ListsInWorkbook;
}

const useStyles = makeStyles({ inset: { margin: `0 ${tokens.spacingHorizontalM}` } });

/** Lists on other sheets, beside one of ours that is just begun; those that can be taken in as they are have a press of their own. */
export function OtherLists({ session, running, checked, found }: OtherListsProps): JSX.Element | null {
  const styles = useStyles();
  const { open, show, close, opener } = usePanels<"lists">();
  const { list } = checked;
  const known = new Set(list.secondLists.map(({ sheet }) => sheet));
  const others = found.lists.filter(({ sheet, isEmpty }) => !isEmpty && !known.has(sheet));
  if (!isJustBegun(list) || others.length === 0) return null;
  if (open !== undefined)
    return <FoundPanel session={session} running={running} onClose={close} checked={checked} found={found} />;
  return (
    <div className={styles.inset}>
      <Note kind="warning">
        <p>{otherListWords(others)}</p>
        <ActionButton
          action={lookForLists}
          running={running}
          ref={opener("lists")}
          onPress={async () => {
            if (await session.run(lookForLists)) show("lists");
          }}
        />
      </Note>
    </div>
  );
}
