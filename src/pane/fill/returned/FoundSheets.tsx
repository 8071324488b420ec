import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { SaidOfList } from "../../../app/fill/list-choice";
import { GROUP_NAMES, GROUPS } from "../../../domain/case-list/groups";
import type { FoundList } from "../../../domain/fill/returned/find-lists";
import { Checkbox, howMany } from "../../shared/Checkbox";
import { ChoiceField } from "../../shared/Field";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { placeWords } from "./words";

interface FoundSheetsProps {
  readonly lists: readonly FoundList[];
  readonly label: string;
  readonly choiceOf: (list: FoundList) => SaidOfList;
  readonly onChange: (list: FoundList, part: Partial<SaidOfList>) => void;
}

const useStyles = makeStyles({
  lists: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** Sheets with a list: whether each is taken, where it stands, and whose cases they are where no column says it. */
export function FoundSheets({ lists, label, choiceOf, onChange }: FoundSheetsProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  return (
    <ul aria-label={label} className={styles.lists}>
      {lists.map((list) => {
        const { isTaken, columns, group } = choiceOf(list);
        return (
          <li key={list.sheet}>
            <Checkbox
              is={howMany(Number(isTaken), 1)}
              onTick={(ticked) => onChange(list, { isTaken: ticked })}
            >
              {`Take ${list.sheet}`}
            </Checkbox>
            <span className={quiet}>{placeWords(list)}</span>
            {!columns.has("group") && (
              <ChoiceField
                label={`Group of the cases on ${list.sheet}`}
                none="Choose the group"
                value={group ?? ""}
                choices={GROUPS.map((one) => ({ value: one, label: `${one}: ${GROUP_NAMES[one]}` }))}
                onChange={(value) => onChange(list, { group: GROUPS.find((one) => one === value) })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
