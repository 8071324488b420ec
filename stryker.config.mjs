/** `npm run mutation`: changes the domain's code here and there, and asks whether a test notices. */
export default {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "jest",
  // Which tests a mutant needs is known from what they reach; asking Jest too takes longer than they do.
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  reporters: ["clear-text", "html", "progress-append-only"],
  htmlReporter: { fileName: "reports/mutation/index.html" },
  tempDirName: ".stryker-tmp",
};
