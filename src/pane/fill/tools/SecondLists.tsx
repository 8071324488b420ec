import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { takeInCases } from "../../../app/fill/take-in-cases";
import type { ListReading } from "../../../app/workbook";
import type { CaseList } from "../../../domain/case-list/case-list";
import { notInList } from "../../../domain/case-list/not-in-list";
import { takingIn, takingInKey } from "../../../domain/fill/take-in/take-in";
import { takingFromWords } from "../../../domain/fill/take-in/take-in-words";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import type { ViewProps } from "../../shared/view";

interface SecondListsProps extends Pick<ViewProps, "session" | "running"> {
  readonly list: CaseList;
  readonly reading: ListReading;
}

const useStyles = makeStyles({ inset: { margin: `0 ${tokens.spacingHorizontalM}` } });

/** Cases on other sheets that the list has not: what becomes of them, and the press that takes them in, for each sheet. */
export function SecondLists({ session, running, list, reading }: SecondListsProps): JSX.Element {
  const styles = useStyles();
  return (
    <>
      {list.secondLists.map((second) => {
        const { sheet } = second;
        const found = takingIn(list, reading.cells, notInList(list, second));
        return (
          found.taken.length > 0 && (
            <div key={sheet} className={styles.inset}>
              <Note kind={second.isOurForm ? "error" : "warning"}>
                {takingFromWords(second, found, list).map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <ActionButton
                  action={takeInCases}
                  running={running}
                  of={sheet}
                  onPress={() => session.run(takeInCases, takingInKey(found), sheet)}
                />
              </Note>
            </div>
          )
        );
      })}
    </>
  );
}
