import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { wordsPage } from "./words-page";

/** `npm run words`: writes docs/words.md. */
writeFileSync(resolve(__dirname, "../../docs/words.md"), wordsPage());
