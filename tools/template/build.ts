import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { addInOf } from "./auto-open";
import { caseListTemplate } from "./case-list-template";

/** `npm run template`: writes the two files of the template into `assets`. */
async function build(): Promise<void> {
  const project = resolve(__dirname, "../..");
  const manifest = await readFile(resolve(project, "manifest.xml"), "utf8");
  const { plain, autoOpen } = await caseListTemplate(addInOf(manifest));
  await writeFile(resolve(project, "assets/case-list.xlsx"), plain);
  await writeFile(resolve(project, "assets/case-list-auto-open.xlsx"), autoOpen);
}

void build();
