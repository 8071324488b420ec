const a11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** Selectors that hold in all of our TypeScript. A later list replaces an earlier one, so they are composed. */
const namedExportsOnly = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name.",
};

const loops = ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)";
const eachOf = "CallExpression[callee.property.name=/^(map|flatMap|forEach|filter|some|every|reduce)$/]";
const syncOnce = [
  `${loops} CallExpression[callee.property.name='sync']`,
  `${eachOf} > :function CallExpression[callee.property.name='sync']`,
].map((selector) => ({ selector, message: "Queue in the loop, sync once after it." }));

/** `as` may only be the whole result of a function whose name says what it makes. */
const namedConstructorsOnly = {
  selector:
    "TSAsExpression:not([typeAnnotation.typeName.name='const']):not(TSAsExpression > TSAsExpression.expression):not(ArrowFunctionExpression > TSAsExpression.body):not(ReturnStatement > TSAsExpression)",
  message: "Convert only in a named constructor: a function that returns the `as` expression.",
};

/** The domain decides the same way each time: no clock and no chance. */
const noClock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
].map((selector) => ({
  selector,
  message: "The domain has no clock and no chance: take it as an argument.",
}));

const officeNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const onlyExcelSaysExcel = "Only src/excel speaks to Office.js.";

/** The types too: `no-restricted-globals` sees values alone. */
const noOfficeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
  message: onlyExcelSaysExcel,
};

const everywhere = [namedExportsOnly];
const inExcel = [...everywhere, ...syncOnce, namedConstructorsOnly];
const inSource = [...inExcel, noOfficeTypes];

const officeGlobals = officeNames.map((name) => ({ name, message: onlyExcelSaysExcel }));

const outwardGlobals = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "localStorage",
  "sessionStorage",
  "indexedDB",
].map((name) => ({
  name,
  message: "Nothing about a case leaves the workbook.",
}));

const pageGlobals = ["window", "document", "navigator", "location", "setTimeout", "setInterval"].map(
  (name) => ({
    name,
    message: "The domain is pure.",
  }),
);

const restrictGlobals = (...globals) => [
  "error",
  { globals: globals.flat(), checkGlobalObject: true, globalObjects: ["window", "self"] },
];

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

module.exports = tseslint.config(
  { ignores: ["node_modules", "dist", "coverage", "reports", ".stryker-tmp"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    name: "TypeScript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...everywhere],
    },
  },
  {
    name: "what people run",
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: { window: "readonly", self: "readonly" } },
    rules: {
      "no-console": "error",
      "no-restricted-globals": restrictGlobals(officeGlobals, outwardGlobals),
      "no-restricted-syntax": ["error", ...inSource],
    },
  },
  {
    name: "the domain",
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": restrictGlobals(officeGlobals, outwardGlobals, pageGlobals),
      "no-restricted-syntax": ["error", ...inSource, ...noClock],
    },
  },
  {
    name: "Excel",
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": restrictGlobals(outwardGlobals),
      "no-restricted-syntax": ["error", ...inExcel],
      ...Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
    },
  },
  {
    // It asks in one function and reads in the one that it returns, after the caller's only sync: the rules
    // see a single function at a time.
    name: "reading in one batch",
    files: ["src/excel/read/read-*.ts"],
    rules: { "office-addins/call-sync-after-load": "off", "office-addins/call-sync-before-read": "off" },
  },
  {
    name: "the pane",
    files: ["src/{pane,taskpane}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.strict],
  },
  {
    name: "what runs on the developer's machine",
    files: ["tools/**/*.{ts,tsx}"],
    rules: {
      "no-console": "off",
      "no-restricted-globals": restrictGlobals(officeGlobals),
    },
  },
  {
    name: "probes",
    files: ["tools/probe/**/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    name: "tests and bench",
    files: ["{test,tools/bench,tools/pictures,tools/rules,tools/shared}/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
