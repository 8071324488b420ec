/** `npm run mutation`: changes the domain's code here and there, and asks whether a test notices. */
export default {
  mutate: ["src/domain/**/*.ts"],
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "domain",
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The runner asks some seconds of tests and no more: what takes longer is an endless loop.
  timeoutFactor: 0,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  reporters: ["clear-text", "html", "progress-append-only"],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: "reports/mutation/index.html" },
  tempDirName: ".stryker-tmp",
};
