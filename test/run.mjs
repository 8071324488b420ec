/**
 * `npm test`: installs what is missing, lints, then runs every test. The last line is `N passed, N failed`.
 * With arguments (`npm test -- test/domain`) only those tests run, and nothing is linted.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./setup/install-missing.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));

/** Each counts as one test. */
const lintSteps = [
  ["tsc", "--noEmit"],
  ["eslint", "."],
  ["depcruise", "src", "tools"],
  ["knip"],
  ["knip", "--production", "--include", "files,exports,types"],
  ["prettier", "--check", "--log-level", "warn", "."],
];

/** Runs a tool of the project; resolves with what it printed and whether it was content. */
const run = ([tool, ...words], stdio = ["ignore", "pipe", "pipe"]) =>
  new Promise((resolve, reject) => {
    const child = spawn(join(project, "node_modules/.bin", tool), words, { cwd: project, stdio });
    const printed = [];
    child.stdout?.on("data", (chunk) => printed.push(chunk));
    child.stderr?.on("data", (chunk) => printed.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ good: code === 0, printed: Buffer.concat(printed).toString() }));
  });

const tally = { passed: 0, failed: 0 };

const count = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

const lint = async (step) => {
  const { good, printed } = await run(step);
  console.log(`${good ? "✓" : "✗"} ${step.join(" ")}`);
  if (!good) console.log(printed);
  count(Number(good), Number(!good));
};

/** Two steps at a time: as many as the smallest machine has cores. */
const lintAll = async () => {
  const waiting = [...lintSteps];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await lint(step);
  };
  await Promise.all([worker(), worker()]);
};

/** A skipped or half-written test is a failure, and so is a file that could not be run, or no test at all. */
const jest = async (...words) => {
  const folder = mkdtempSync(join(tmpdir(), "case-tracking-"));
  const outputFile = join(folder, "results.json");
  try {
    const { good } = await run(
      ["jest", "--json", "--outputFile", outputFile, ...words],
      ["ignore", "ignore", "inherit"],
    );
    const results = JSON.parse(readFileSync(outputFile, "utf8"));
    const unrun = results.numPendingTests + results.numTodoTests + results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + unrun;
    const nothingSaid = failed === 0 && (!good || results.numPassedTests === 0);
    if (unrun > 0) console.log(`${unrun} tests or files were skipped, planned only, or could not be run.`);
    count(results.numPassedTests, failed + Number(nothingSaid));
  } catch (error) {
    console.log(`jest ended without results: ${error}`);
    count(0, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const everything = async () => {
  await lintAll();
  await jest("--selectProjects", "node", "pane", "--maxWorkers", "2");
  // One file at a time: beside another browser Univer may still be calculating when the next key comes.
  await jest("--selectProjects", "e2e", "--runInBand");
};

const needed = installMissing();
const chosen = process.argv.slice(2);
if (needed !== undefined) {
  console.log(needed);
  count(0, 1);
} else if (chosen.length > 0) {
  await jest(...chosen);
} else {
  await everything();
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
