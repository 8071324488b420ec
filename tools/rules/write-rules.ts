import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesTable, withTable } from "./rules-table";

/** `npm run rules`: README's table of all rules. */

const README = resolve(__dirname, "../../README.md");

writeFileSync(README, withTable(readFileSync(README, "utf8"), rulesTable()));
