import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { workbookOf } from "../template/workbook-of";
import { faultyList } from "../../test/formulas/faulty-list";
import { inOffice, type Part } from "../../test/formulas/libre-office";

/** A picture of the highlighting, as LibreOffice draws it without the add-in. */

const FOLDER = resolve(__dirname, "../../assets/pictures");

/** From the title to the last case, and from the case number to Has offended. */
const PART: Part = { resolution: 300, left: 180, top: 200, width: 2154, height: 390 };

async function draw(): Promise<void> {
  const workbook = await workbookOf(faultyList());
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    resolve(FOLDER, "template-highlights.png"),
    inOffice((office) => office.picture(workbook, PART)),
  );
}

void draw();
