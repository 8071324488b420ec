/** DESIGN's arrows: domain ← app ← excel, pane; only taskpane and commands see all. */

const packages = "node_modules";

/** Only what is listed may be imported from the folder. */
const only = (folder, allowed, comment) => ({
  name: `${folder}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { pathNot: allowed },
});

/** Nothing but the listed places may import what is named. */
const reservedFor = (name, places, to) => ({
  name,
  severity: "error",
  from: { path: "^src/", ...(places.length > 0 && { pathNot: places }) },
  to,
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "all-found", severity: "error", from: {}, to: { couldNotResolve: true } },
    only(
      "domain",
      ["^src/domain/", `${packages}/zod/`, `${packages}/@noble/hashes/`],
      "The domain is pure: what a case list is, and what is right about one.",
    ),
    only(
      "app",
      ["^src/(app|domain)/", "^package\\.json$", `${packages}/zod/`],
      "The app knows a spreadsheet by its port alone, and of the package its version.",
    ),
    only(
      "excel",
      ["^src/(excel|app|domain)/", `${packages}/zod/`, `${packages}/@microsoft/office-js-helpers/`],
      "The port over Office.js; no interface here.",
    ),
    only(
      "pane",
      ["^src/(pane|app|domain)/", `${packages}/(react|react-dom|@fluentui|@griffel|@types)/`],
      "The interface never speaks to the spreadsheet itself.",
    ),
    only("template", [
      "^src/(template|domain)/",
      packages,
      "^(node:)?(fs|path|url|zlib|crypto|fs/promises)$",
    ]),
    only("themes", ["^src/themes/", packages, "^(node:)?(fs|path)$"]),
    only("preview", ["^src/(preview|domain)/", packages]),
    only("(taskpane|commands)", [
      "^src/(taskpane|commands|pane|excel|app|domain)/",
      "^package\\.json$",
      packages,
    ]),
    reservedFor("helpers-in-their-chunk", [], {
      path: `${packages}/@microsoft/office-js-helpers/`,
      dynamic: false,
      pathNot: "\\.d\\.ts$",
    }),
    reservedFor("spreadsheet-packages", ["^src/(preview|template)/"], {
      path: `${packages}/(@univerjs|exceljs|fflate|papaparse|rxjs)/`,
    }),
    {
      name: "shipped-packages",
      comment: "What people load comes from `dependencies`.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(preview|template)/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: `${packages}/@types/` },
    },
    {
      name: "no-tests-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
