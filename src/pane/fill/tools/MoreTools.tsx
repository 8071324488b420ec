import { Button } from "@fluentui/react-components";
import { type JSX, type RefCallback, useState } from "react";
import { checksSheet } from "../../../app/fill/checks-sheet";
import type { CheckedList } from "../../../app/state";
import { ActionButton } from "../../shared/ActionButton";
import type { ViewProps } from "../../shared/view";
import { copyTheFindings } from "../../../app/fill/copy-the-findings";
import { lookForLists } from "../../../app/fill/look-for-lists";
import { oneCase } from "../../../app/fill/one-case";
import { showAllRows } from "../../../app/fill/show-all-rows";
import { showOnlyTheseRows } from "../../../app/fill/show-only-these-rows";
import { describedFindings, listedFindings } from "../../../domain/fill/finding-filter";
import { CopyField } from "../../shared/CopyField";
import { copyToClipboard } from "../../shared/copyToClipboard";
import { findingsText } from "../findings/findings-text";
import { ChecksNote } from "./ChecksNote";

/** What opens as a panel. */
export type MorePanel = "Fill No" | "One case" | "Look for a list";

interface MoreToolsProps extends ViewProps {
  readonly checked: CheckedList;
  /** For the button that opens a panel. */
  readonly opener: (panel: MorePanel) => RefCallback<HTMLElement> | undefined;
  readonly show: (panel: MorePanel) => void;
}

/** The tools that are pressed seldom. */
export function MoreTools({ session, state, checked, running, opener, show }: MoreToolsProps): JSX.Element {
  const { Checks } = state.reading?.ourTables ?? {};
  const { isInPlace = false } = checked.list.layout;
  const [toCopy, setToCopy] = useState<string>();
  const copy = async (text: string): Promise<boolean> => {
    const isCopied = await copyToClipboard(text);
    setToCopy(isCopied ? undefined : text);
    return isCopied;
  };
  const copyFindings = (): Promise<unknown> => {
    const rows = listedFindings(describedFindings(checked), { ...state.findingFilter, by: "rule" });
    return session.run(copyTheFindings, copy, findingsText(checked, rows), rows.length);
  };
  return (
    <>
      {!isInPlace && (
        <>
          <Button size="small" ref={opener("Fill No")} onClick={() => show("Fill No")}>
            Fill No
          </Button>
          <ActionButton
            action={oneCase}
            running={running}
            ref={opener("One case")}
            onPress={async () => {
              if (await session.run(oneCase)) show("One case");
            }}
          />
          <ActionButton action={checksSheet} running={running} onPress={() => session.run(checksSheet)} />
          {Checks && <ChecksNote sheet={Checks} findings={checked.findings} />}
        </>
      )}
      <ActionButton action={copyTheFindings} running={running} onPress={copyFindings} />
      {!isInPlace && (
        <>
          <ActionButton
            action={showOnlyTheseRows}
            running={running}
            onPress={() => session.run(showOnlyTheseRows)}
          />
          <ActionButton action={showAllRows} running={running} onPress={() => session.run(showAllRows)} />
          <ActionButton
            action={lookForLists}
            running={running}
            ref={opener("Look for a list")}
            onPress={async () => {
              // What there is for an empty list stands below the tools.
              const isDone = await session.run(lookForLists);
              if (isDone && checked.list.counts.All > 0) show("Look for a list");
            }}
          />
        </>
      )}
      {toCopy !== undefined && (
        <CopyField label="The findings" text={toCopy} onClose={() => setToCopy(undefined)} />
      )}
    </>
  );
}
