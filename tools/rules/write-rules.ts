import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesPage } from "./rules-page";

/** `npm run rules`: writes docs/rules.md. */
writeFileSync(resolve(__dirname, "../../docs/rules.md"), rulesPage());
