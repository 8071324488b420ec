import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import type { Session } from "../../app/session";
import type { State } from "../../app/state";
import { filterChoices, filtered, type Filters } from "../../domain/choose/filters/filters";
import { canBeTracked } from "../../domain/choose/quotas";
import { type CaseSorting, sortedCases } from "../../domain/choose/filters/sorted-cases";
import type { ColumnKey } from "../../domain/case-list/columns";
import { GROUPS } from "../../domain/case-list/groups";
import { useSecondaryText } from "../shared/useSecondaryText";
import { useVisuallyHidden } from "../shared/useVisuallyHidden";
import { CaseFilter } from "./CaseFilter";
import { CaseTable } from "./CaseTable";
import { Section } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { leftOutWords, MOST_CASES, NO_CASES_WORDS, orderWords, shownWords, tooManyWords } from "./words";

interface CasesProps extends ChoiceProps {
  readonly session: Session;
  readonly state: State;
}

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** Every case that can be tracked, by group, as far as the filter lets it through. */
export function Cases(props: CasesProps): JSX.Element {
  const { list, record } = props;
  const styles = useStyles();
  const quiet = useSecondaryText();
  const unseen = useVisuallyHidden();
  const [filters, setFilters] = useState<Filters>({});
  const [sorting, setSorting] = useState<CaseSorting>();
  const [column, setColumn] = useState<ColumnKey>("team");
  const offered = useMemo(() => list.cases.filter((theCase) => canBeTracked(theCase, list)), [list]);
  const choices = useMemo(() => filterChoices(offered, filters), [offered, filters]);
  const shown = useMemo(() => filtered(offered, filters), [offered, filters]);
  const inOrder = useMemo(() => {
    const sorted = sorting ? sortedCases(shown, sorting, record.excluded) : shown;
    return GROUPS.flatMap((group) => sorted.filter((theCase) => theCase.group === group));
  }, [shown, sorting, record.excluded]);
  const leftOut = leftOutWords(list);
  if (offered.length === 0) return <p className={styles.inset}>{NO_CASES_WORDS}</p>;
  const more = shown.length - MOST_CASES;
  return (
    <div className={styles.all}>
      <Section
        title="The list"
        beside={
          <p className={quiet} role="status">
            {shownWords(shown.length, offered.length)}
            {shown.length > 0 && <span className={unseen}>{orderWords(sorting)}</span>}
          </p>
        }
      >
        <CaseFilter
          filters={filters}
          choices={choices}
          onFilter={setFilters}
          column={column}
          onColumn={(key) => {
            setColumn(key);
            // What is sorted by is seen.
            if (sorting?.key === column) setSorting(undefined);
          }}
        />
      </Section>
      {shown.length > 0 && (
        <CaseTable
          {...props}
          cases={inOrder.slice(0, MOST_CASES)}
          column={column}
          sorting={sorting}
          onSort={setSorting}
        />
      )}
      {more > 0 && <p className={styles.inset}>{tooManyWords(more)}</p>}
      {leftOut && (
        <div className={styles.inset}>
          <p className={quiet}>{leftOut}</p>
        </div>
      )}
    </div>
  );
}
