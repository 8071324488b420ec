import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { themesOf } from "./themes";
import { usedTokens } from "./used-tokens";

/** `npm run themes`: the pane's two themes, with only the tokens that its styles name. */

const THEMES = resolve(__dirname, "../../src/pane/shared/themes.json");

writeFileSync(THEMES, `${JSON.stringify(themesOf(usedTokens()), null, 2)}\n`);
