/** What mutation testing runs: the domain's own tests, for each mutant those that reach it. */
const { projects } = require("./jest.config.js");

const node = projects.find(({ displayName }) => displayName === "node");

module.exports = {
  ...node,
  roots: ["<rootDir>/src/domain", "<rootDir>/test/domain", "<rootDir>/test/support"],
  testMatch: ["<rootDir>/test/domain/**/*.test.ts"],
  testSequencer: "<rootDir>/test/setup/quick-first.js",
};
