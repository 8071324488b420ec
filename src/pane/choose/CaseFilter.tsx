import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import {
  type FilterChoices,
  type Filters,
  filtersAfter,
  filtersInWords,
} from "../../domain/choose/filters/filters";
import { COLUMNS, type ColumnKey } from "../../domain/case-list/columns";
import { ChoiceField, TextField } from "../shared/Field";
import { Disclosure } from "../shared/Section";
import { Toggle } from "../shared/Toggle";
import { FILTER_WORDS, optionWords } from "./words";

interface CaseFilterProps {
  readonly filters: Filters;
  readonly choices: FilterChoices;
  readonly onFilter: (filters: Filters) => void;
  /** The column that stands beside number, age and gender. */
  readonly column: ColumnKey;
  readonly onColumn: (column: ColumnKey) => void;
}

const useStyles = makeStyles({
  search: { flexDirection: "row", alignItems: "center", columnGap: tokens.spacingHorizontalS, flex: "none" },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(128px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    width: "100%",
  },
  issues: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& > button": { textAlign: "start" },
  },
});

/** What lets cases through, folded to a line that says what it holds. */
export function CaseFilter({ filters, choices, onFilter, column, onColumn }: CaseFilterProps): JSX.Element {
  const styles = useStyles();
  const change = (part: Filters): void => onFilter(filtersAfter(filters, part));
  const { issues = [], tickedOnly = false } = filters;
  const held = filtersInWords(filters, choices);
  return (
    <>
      <TextField
        label="Search"
        value={filters.search ?? ""}
        onChange={(search) => {
          change({ search });
        }}
        className={styles.search}
      />
      <Disclosure
        title={FILTER_WORDS.title}
        summary={held === "" ? FILTER_WORDS.nothing : held}
        isFlush
        isInside
      >
        <div role="group" aria-label="Filters" className={styles.filters}>
          {choices.filters.map(({ key, title, choices: values }) => (
            <ChoiceField
              key={key}
              label={title}
              value={filters[key] ?? ""}
              none="All"
              choices={values.map(({ value, label, count }) => ({ value, label: optionWords(label, count) }))}
              onChange={(value) => {
                change({ [key]: value });
              }}
            />
          ))}
          <ChoiceField
            label={FILTER_WORDS.column}
            value={column}
            choices={COLUMNS.filter(({ key }) => !ALWAYS.has(key)).map(({ key, header }) => ({
              value: key,
              label: header,
            }))}
            onChange={(value) => {
              onColumn(COLUMNS.find(({ key }) => key === value)?.key ?? column);
            }}
          />
        </div>
        <div role="group" aria-label={FILTER_WORDS.issues} className={styles.issues}>
          {choices.issues.map(({ key, title, count }) => (
            <Toggle
              key={key}
              isPressed={issues.includes(key)}
              onPress={() =>
                change({
                  issues: issues.includes(key) ? issues.filter((one) => one !== key) : [...issues, key],
                })
              }
            >
              {optionWords(title, count)}
            </Toggle>
          ))}
          <Toggle isPressed={tickedOnly} onPress={() => change({ tickedOnly: !tickedOnly })}>
            {optionWords(FILTER_WORDS.tickedOnly, choices.ticked)}
          </Toggle>
        </div>
        <Button size="small" disabledFocusable={held === ""} onClick={() => onFilter({})}>
          {FILTER_WORDS.clear}
        </Button>
      </Disclosure>
    </>
  );
}

/** Columns that the table shows in any case. */
const ALWAYS: ReadonlySet<ColumnKey> = new Set(["caseNumber", "group", "age", "gender"]);
