import { Workbook } from "exceljs";
import type { Change } from "../../src/domain/spreadsheet/change";
import { CASE_LIST_SHEET, STANDARD_LAYOUT } from "../../src/domain/case-list/list-layout";
import { applyChange } from "./apply-change";
import { storeResults } from "./cached-results";
import { changePart, pack, type Parts, unpack } from "./parts";
import { stopping } from "./style";
import { withoutDropdown } from "./validation";

/** The parts of the workbook that changes make of nothing, the case list among them. */
export async function partsOf(changes: readonly Change[]): Promise<Parts> {
  const workbook = new Workbook();
  for (const change of changes) applyChange(workbook, change);
  const sheet = workbook.getWorksheet(CASE_LIST_SHEET);
  if (!sheet) throw new Error(`The changes make no sheet “${CASE_LIST_SHEET}”.`);
  storeResults(sheet, STANDARD_LAYOUT);
  const written = unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const parts = changePart(written, "docProps/core.xml", () => CORE_PROPERTIES);
  return changePart(parts, `xl/worksheets/sheet${sheet.id}.xml`, (xml) =>
    sourcesWithoutDropdown(changes).reduce(withoutDropdown, stopping(xml, stops(changes))),
  );
}

/** The file of the workbook that changes make of nothing: the same bytes for the same changes. */
export const workbookOf = async (changes: readonly Change[]): Promise<Uint8Array> =>
  pack(await partsOf(changes));

/** Says what it is and nothing of who made it and when. */
const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Case list for the Joint Area Review</dc:title></cp:coreProperties>';

/** Which of the list's conditional formats stop the others, by their priorities. */
const stops = (changes: readonly Change[]): number[] =>
  changes
    .filter((change) => change.type === "conditional format" && change.sheet === CASE_LIST_SHEET)
    .flatMap((change, i) => ("stopIfTrue" in change ? [i + 1] : []));

const sourcesWithoutDropdown = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.type === "validate" && change.validation.rule.kind === "list" && !change.validation.rule.dropdown
      ? [change.validation.rule.source]
      : [],
  );
