import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import type { Session } from "../../app/session";
import { type Filters, filtered, filtersOf } from "../../domain/choose/filters";
import { canBeTracked, trackedCounts } from "../../domain/choose/quotas";
import { GROUPS } from "../../domain/case-list/groups";
import { useSecondaryText } from "../shared/useSecondaryText";
import { ChoiceField } from "../shared/Field";
import { GroupTable } from "./GroupTable";
import { Section } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { leftOutWords, MOST_CASES, NO_CASES_WORDS, optionWords, shownWords, tooManyWords } from "./words";

interface CasesProps extends ChoiceProps {
  readonly session: Session;
}

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(128px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  all: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** Every case that can be tracked, by group, as far as the filters let it through. */
export function Cases({ session, list, record, current }: CasesProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [filters, setFilters] = useState<Filters>({});
  const offered = useMemo(() => list.cases.filter((theCase) => canBeTracked(theCase, list)), [list]);
  const choices = useMemo(() => filtersOf(offered), [offered]);
  const shown = useMemo(() => filtered(offered, filters), [offered, filters]);
  const drawn = shown.slice(0, MOST_CASES);
  const counts = trackedCounts(list);
  const leftOut = leftOutWords(list);
  if (offered.length === 0) return <p className={styles.inset}>{NO_CASES_WORDS}</p>;
  return (
    <div className={styles.all}>
      <Section title="The list">
        <div role="group" aria-label="Filters" className={styles.filters}>
          {choices.map(({ key, title, choices: values }) => (
            <ChoiceField
              key={key}
              label={title}
              value={filters[key] ?? ""}
              none="All"
              choices={values.map(({ value, label, count }) => ({ value, label: optionWords(label, count) }))}
              onChange={(value) => {
                setFilters((before) => ({ ...before, [key]: value }));
              }}
            />
          ))}
        </div>
        <p className={quiet} role="status">
          {shownWords(shown.length, offered.length)}
        </p>
      </Section>
      {GROUPS.map((group) => {
        const cases = drawn.filter((theCase) => theCase.group === group);
        return cases.length === 0 ? null : (
          <GroupTable
            key={group}
            session={session}
            group={group}
            cases={cases}
            tracked={counts[group]}
            record={record}
            current={current}
          />
        );
      })}
      {shown.length > drawn.length && (
        <p className={styles.inset}>{tooManyWords(shown.length - drawn.length)}</p>
      )}
      {leftOut && (
        <div className={styles.inset}>
          <p className={quiet}>{leftOut}</p>
        </div>
      )}
    </div>
  );
}
