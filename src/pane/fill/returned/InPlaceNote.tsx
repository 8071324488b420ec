import type { JSX } from "react";
import { forgetTheMatch } from "../../../app/fill/forget-the-match";
import type { ListsInWorkbook } from "../../../app/fill/lists-in";
import type { Session } from "../../../app/session";
import type { RunningAction } from "../../../app/state";
import type { CaseList } from "../../../domain/case-list/case-list";
import { ActionButton } from "../../shared/ActionButton";
import { Disclosure, Section } from "../../shared/Section";
import { ReturnedLists } from "./ReturnedLists";
import { inPlaceNoteWords, notCheckedWords } from "./words";

interface InPlaceNoteProps {
  readonly session: Session;
  readonly list: CaseList;
  readonly found: ListsInWorkbook | undefined;
  readonly running: RunningAction | undefined;
}

/** Says that a list is checked where it stands and what that leaves out; the match, and the way out of it. */
export function InPlaceNote({ session, list, found, running }: InPlaceNoteProps): JSX.Element {
  const notChecked = notCheckedWords(list);
  return (
    <>
      <Section title={`${list.layout.sheet} is checked in place`}>
        <p>{inPlaceNoteWords(list)}</p>
        {notChecked !== "" && <p>{notChecked}</p>}
        <ActionButton action={forgetTheMatch} running={running} onPress={() => session.run(forgetTheMatch)} />
      </Section>
      {found && (
        <Disclosure title="The match, and Adopt the list">
          <ReturnedLists session={session} found={found} running={running} />
        </Disclosure>
      )}
    </>
  );
}
