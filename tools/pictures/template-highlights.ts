import { workbookOf } from "../template/workbook-of";
import { faultyList } from "./faulty-list";
import { inOffice, type Part } from "../shared/libre-office";

/** From the title to the last case, and from the case number to Lives in, as far as the first page goes. */
const PART: Part = { resolution: 300, left: 87, top: 126, width: 3330, height: 900 };

/** The template's highlighting as LibreOffice draws it, without the add-in. */
export async function templateHighlights(): Promise<Uint8Array> {
  const workbook = await workbookOf(faultyList());
  return inOffice((office) => office.picture(workbook, PART));
}
