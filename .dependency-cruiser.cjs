/** The layers: domain ← app ← excel, pane; only taskpane and commands see all; tools may use all of them. */

const packages = "node_modules";

/** Only what is listed may be imported from the folder. */
const only = (folder, allowed, comment) => ({
  name: `${folder}-imports`,
  comment,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { pathNot: allowed },
});

/** Inside the domain: shared ← spreadsheet ← log, case-list ← fill, choose ← track. */
const below = {
  shared: [],
  spreadsheet: ["shared"],
  log: ["shared", "spreadsheet"],
  "case-list": ["shared", "spreadsheet"],
  fill: ["shared", "spreadsheet", "log", "case-list"],
  choose: ["shared", "spreadsheet", "log", "case-list"],
  track: ["shared", "spreadsheet", "log", "case-list", "fill", "choose"],
};
const domainRooms = Object.entries(below).map(([room, rooms]) =>
  only(
    `src/domain/${room}`,
    [`^src/domain/(${[room, ...rooms].join("|")})/`, `${packages}/zod/`, `${packages}/@noble/hashes/`],
    "The domain is pure, and its arrows go one way.",
  ),
);

/** Nothing but the listed places may import what is named. */
const reservedFor = (name, places, to) => ({
  name,
  severity: "error",
  from: { path: "^(src|tools)/", ...(places.length > 0 && { pathNot: places }) },
  to,
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "all-found", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "nothing-loose-in-the-domain",
      severity: "error",
      from: {},
      to: { path: "^src/domain/[^/]+$" },
    },
    ...domainRooms,
    only(
      "src/app",
      ["^src/(app|domain)/", "^package\\.json$", `${packages}/zod/`],
      "The app knows a spreadsheet by its port alone, and of the package its version.",
    ),
    only(
      "src/excel",
      ["^src/(excel|app|domain)/", `${packages}/zod/`, `${packages}/@microsoft/office-js-helpers/`],
      "The port over Office.js; no interface here.",
    ),
    only(
      "src/pane",
      // Help tells of the shortcuts, by what Excel is told of them.
      [
        "^src/(pane|app|domain)/",
        "^src/commands/shortcuts\\.json$",
        `${packages}/(react|react-dom|@fluentui|@griffel|@types)/`,
      ],
      "The interface never speaks to the spreadsheet itself.",
    ),
    only("src/(taskpane|commands)", [
      "^src/(taskpane|commands|pane|excel|app|domain)/",
      "^package\\.json$",
      packages,
    ]),
    only("tools/preview", ["^tools/preview/", "^src/domain/", packages]),
    only("tools/template", [
      "^tools/template/",
      "^src/domain/",
      packages,
      "^(node:)?(fs|path|url|zlib|crypto|fs/promises)$",
    ]),
    only(
      "tools/probe",
      ["^tools/probe/", "^tools/preview/host/quirks\\.ts$", packages],
      "What is asked of Excel knows the host by what it believes of Excel alone.",
    ),
    only("tools/themes", ["^tools/themes/", packages, "^(node:)?(fs|path)$"]),
    reservedFor("helpers-in-their-chunk", [], {
      path: `${packages}/@microsoft/office-js-helpers/`,
      dynamic: false,
      pathNot: "\\.d\\.ts$",
    }),
    {
      name: "shipped-packages",
      comment: "What people load comes from `dependencies`.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: `${packages}/@types/` },
    },
    {
      name: "src-ships",
      comment: "What is in src is built into the add-in: it knows neither tools nor tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|tools)/" },
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
