import { sharedFolderIn } from "./shared-folder";
import { writeTemplate } from "./write-template";

/** `npm run template`: writes the files of the template into `assets`. */
writeTemplate(sharedFolderIn(process.argv)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
