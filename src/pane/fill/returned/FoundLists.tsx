import type { JSX } from "react";
import { Section } from "../../shared/Section";
import { ReturnedLists, type ReturnedListsProps } from "./ReturnedLists";
import { foundWords } from "./words";

/** What was found on the sheets of a workbook without a case list. */
export function FoundLists(props: ReturnedListsProps): JSX.Element {
  return (
    <Section title="Lists found in this workbook">
      <p>{foundWords(props.found.lists)}</p>
      <ReturnedLists {...props} />
    </Section>
  );
}
