import type { JSX } from "react";
import { takeInCases } from "../../../app/fill/take-in-cases";
import type { ListReading } from "../../../app/workbook";
import type { CaseList } from "../../../domain/case-list/case-list";
import { takingIn, takingInKey } from "../../../domain/fill/take-in/take-in";
import { takingInWords } from "../../../domain/fill/take-in/take-in-words";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import type { ViewProps } from "../../shared/view";

interface CasesOutsideProps extends Pick<ViewProps, "session" | "running"> {
  readonly list: CaseList;
  readonly reading: ListReading;
}

/** Cases outside the table: what becomes of each, and the press that takes them in. */
export function CasesOutside({ session, running, list, reading }: CasesOutsideProps): JSX.Element {
  const found = takingIn(list, reading.cells);
  return (
    <Note kind="error">
      {takingInWords(found, list).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {found.taken.length + found.repeated.length > 0 && (
        <ActionButton
          action={takeInCases}
          running={running}
          onPress={() => session.run(takeInCases, takingInKey(found))}
        />
      )}
    </Note>
  );
}
