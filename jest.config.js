const { ES_MODULES_ONLY, SWC_OPTIONS } = require("./tools/swc-options");

/** Three kinds of tests: in Node, in jsdom with the pane's components, and in Chromium on the preview. */

/** What every project shares: swc for TypeScript and for the few packages that ship ES modules only. */
const shared = {
  rootDir: __dirname,
  transform: {
    "^.+\\.[jt]sx?$": ["@swc/jest", SWC_OPTIONS],
  },
  transformIgnorePatterns: [`/node_modules/(?!${ES_MODULES_ONLY}/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/setup/no-css.ts" },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

module.exports = {
  // Long enough for a busy machine, on which everything takes several times as long.
  testTimeout: 60_000,
  // Each file leaves something in its worker: after a hundred of them one ran out of memory in the middle of a test.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/pane/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/pane/**/*.test.ts?(x)"],
      setupFilesAfterEnv: ["<rootDir>/test/setup/pane.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/setup/e2e.ts"],
      globalSetup: "<rootDir>/test/setup/start-preview.js",
      globalTeardown: "<rootDir>/test/setup/stop-preview.js",
    },
  ],
};
