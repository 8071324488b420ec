/**
 * `node --require ./tools/typescript.js FILE` runs TypeScript as the tests do. `import()` becomes `require`, which
 * takes no turn of its own: a script that lets a fake clock pass would else leave behind what is loaded meanwhile.
 */
const { readFileSync } = require("node:fs");
const { sep } = require("node:path");
const { transformSync } = require("@swc/core");
const { ES_MODULES_ONLY, SWC_OPTIONS } = require("./swc-options");

const load = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    ...SWC_OPTIONS,
    filename,
    sourceMaps: "inline",
    swcrc: false,
  });
  module._compile(code, filename);
};

const loadJavaScript = require.extensions[".js"];
const compiledToo = `${sep}node_modules${sep}${ES_MODULES_ONLY}${sep}`;

require.extensions[".ts"] = load;
require.extensions[".tsx"] = load;
require.extensions[".js"] = (module, filename) =>
  (filename.includes(compiledToo) ? load : loadJavaScript)(module, filename);
process.setSourceMapsEnabled(true);
