import { Button } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";
import { checksSheet } from "../../../app/fill/checks-sheet";
import type { CheckedList } from "../../../app/state";
import { ActionButton } from "../../shared/ActionButton";
import type { ViewProps } from "../../shared/view";
import { ChecksNote } from "./ChecksNote";

interface MoreToolsProps extends ViewProps {
  readonly checked: CheckedList;
  /** For the button that opens the panel. */
  readonly fillNoRef: RefCallback<HTMLElement> | undefined;
  readonly onFillNo: () => void;
}

/** The tools that are pressed seldom. */
export function MoreTools({
  session,
  state,
  checked,
  running,
  fillNoRef,
  onFillNo,
}: MoreToolsProps): JSX.Element {
  const { Checks } = state.reading?.ourTables ?? {};
  const { isInPlace = false } = checked.list.layout;
  return (
    <>
      {!isInPlace && (
        <>
          <Button size="small" ref={fillNoRef} onClick={onFillNo}>
            Fill No
          </Button>
          <ActionButton action={checksSheet} running={running} onPress={() => session.run(checksSheet)} />
          {Checks && <ChecksNote sheet={Checks} findings={checked.findings} />}
        </>
      )}
    </>
  );
}
