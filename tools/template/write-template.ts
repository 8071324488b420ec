import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { addInOf } from "./auto-open";
import { AUTO_OPEN, caseListTemplate } from "./case-list-template";

const project = resolve(__dirname, "../..");

/** Writes the files of the template into `assets`. One that names another shared folder does not stay. */
export async function writeTemplate(sharedFolder: string | undefined): Promise<void> {
  const manifest = await readFile(resolve(project, "manifest.xml"), "utf8");
  await rm(resolve(project, "assets", AUTO_OPEN["network share"]), { force: true });
  for (const [name, file] of await caseListTemplate(addInOf(manifest), sharedFolder))
    await writeFile(resolve(project, "assets", name), file);
}
