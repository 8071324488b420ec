import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FoundList, NearList } from "../../../domain/fill/returned/find-lists";
import { Disclosure } from "../../shared/Section";
import { nearListWords } from "./words";

interface NotTakenProps {
  readonly noLists: readonly NearList[];
  /** A person says what the columns of a sheet without headers are. */
  readonly onAssign: (list: FoundList) => void;
}

/** Sheets that have something of a list of cases and are none. */
export function NotTaken({ noLists, onAssign }: NotTakenProps): JSX.Element | null {
  if (noLists.length === 0) return null;
  return (
    <Disclosure title="Sheets that are not taken" isOpen={noLists.some(({ list }) => list !== undefined)}>
      {noLists.map((noList) => {
        const { sheet, list } = noList;
        return (
          <div key={sheet}>
            <p>{nearListWords(noList)}</p>
            {list && (
              <Button
                size="small"
                onClick={() => {
                  onAssign(list);
                }}
              >{`Say what the columns of ${sheet} are`}</Button>
            )}
          </div>
        );
      })}
    </Disclosure>
  );
}
