import type { ColumnFilter, FilteredTable } from "../../app/workbook";
import { untracked } from "../untracked";

/** Filters a table by what one of its columns shows in these rows of its body, from 0. */
export async function filterTable(
  context: Excel.RequestContext,
  { table, column }: ColumnFilter,
  rows: ReadonlySet<number>,
  ours: readonly string[],
): Promise<FilteredTable> {
  const found = context.workbook.tables.getItem(table).columns.getItemAt(column);
  const body = untracked(found.getDataBodyRange());
  body.load({ text: true });
  found.filter.load({ criteria: true });
  await context.sync();
  const before = valuesOf(found.filter.criteria);
  if (before !== undefined && !isSame(before, ours)) return { isOther: true, texts: [], count: 0 };
  const shown = body.text.map(([text = ""]) => text);
  const texts = [...new Set(shown.filter((_, i) => rows.has(i)))];
  found.filter.applyValuesFilter(texts);
  await context.sync();
  return { isOther: false, texts, count: shown.filter((text) => texts.includes(text)).length };
}

/** Takes the filter of a column back. */
export async function clearFilter(
  context: Excel.RequestContext,
  { table, column }: ColumnFilter,
): Promise<boolean> {
  const { filter } = context.workbook.tables.getItem(table).columns.getItemAt(column);
  filter.load({ criteria: true });
  await context.sync();
  if (valuesOf(filter.criteria) === undefined) return false;
  filter.clear();
  await context.sync();
  return true;
}

/**
 * The texts of a filter by values, none of any other; undefined where there is no filter. Excel’s types do not know that
 * criteria, and each of their properties, can be null (OfficeDev/office-js#1226).
 */
function valuesOf(criteria: unknown): readonly unknown[] | undefined {
  if (typeof criteria !== "object" || criteria === null) return undefined;
  if (!("filterOn" in criteria) || typeof criteria.filterOn !== "string") return undefined;
  const values: unknown = "values" in criteria ? criteria.values : undefined;
  return Array.isArray(values) ? Array.from<unknown>(values) : [];
}

const isSame = (some: readonly unknown[], others: readonly string[]): boolean =>
  some.length === others.length && others.every((text) => some.includes(text));
