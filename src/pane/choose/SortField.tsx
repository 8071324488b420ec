import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { type ColumnKey, columnOf } from "../../domain/case-list/columns";
import type { CaseSorting, SortKey } from "../../domain/choose/filters/sorted-cases";
import { ChoiceField } from "../shared/Field";
import { SORT_FIELD } from "./words";

interface SortFieldProps {
  /** The column that is shown beside number, age and gender. */
  readonly column: ColumnKey;
  readonly sorting: CaseSorting | undefined;
  /** undefined: the order of the list again. */
  readonly onSort: (sorting: CaseSorting | undefined) => void;
}

const useStyles = makeStyles({ field: { padding: `0 ${tokens.spacingHorizontalM}` } });

const nameOf = (key: SortKey): string => (key === "excluded" ? SORT_FIELD.excluded : columnOf(key).header);

/** What the headers sort by, where there is no room for headers. */
export function SortField({ column, sorting, onSort }: SortFieldProps): JSX.Element {
  const styles = useStyles();
  const orders = (["caseNumber", "age", "gender", column, "excluded"] as const).flatMap((key) =>
    (["ascending", "descending"] as const).map((direction) => ({ key, direction })),
  );
  const valueOf = ({ key, direction }: CaseSorting): string => `${key} ${direction}`;
  return (
    <div className={styles.field}>
      <ChoiceField
        label={SORT_FIELD.label}
        none={SORT_FIELD.none}
        value={sorting ? valueOf(sorting) : ""}
        choices={orders.map((order) => ({
          value: valueOf(order),
          label: `${nameOf(order.key)}, ${order.direction}`,
        }))}
        onChange={(value) => {
          onSort(orders.find((order) => valueOf(order) === value));
        }}
      />
    </div>
  );
}
