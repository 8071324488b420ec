import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import fc from "fast-check";
import * as circus from "jest-circus";
import jestConfig from "../../jest.config.js";
import { moduleLoader } from "./modules.mjs";

/**
 * Runs the domain's tests for Stryker in this process, with Jest's own `describe`, `test` and `expect`. Jest
 * itself loads every test file anew for each of some thousand mutants, and does not stop at the first failure:
 * that takes hours, this takes minutes.
 */

const TESTS = "test/domain";
/**
 * As many milliseconds of tests are asked of one change, those first that load the fewest files: they are about
 * it, and quick. What only the others would notice counts as not noticed; asking all would take a night.
 */
const ENOUGH = 6_000;
/** What Stryker's instrumented code reads and writes. */
const stryker = (globalThis.__stryker__ ??= {});

class DomainTests {
  /** The files that a test file loads, itself among them; the test file of each test. */
  #needs = new Map();
  #fileOf = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const [{ transform }] = jestConfig.projects;
    const [[, swcOptions]] = Object.values(transform);
    this.freshModules = moduleLoader(swcOptions);
    Object.assign(globalThis, { expect, describe: circus.describe, test: circus.test, it: circus.it });
    expect.extend(terse);
    // That a property fails is enough: the smallest example takes minutes to find.
    fc.configureGlobal({ endOnFailure: true, seed: 20_060_613 });
    for (const file of testFiles()) {
      const loaded = new Map();
      for (const { id } of this.#testsIn([file], loaded)) this.#fileOf.set(id, file);
      this.#needs.set(file, new Set(loaded.keys()));
    }
    return Promise.resolve();
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.#run(this.#testsIn(testFiles()), () => true);
    const { mutantCoverage } = stryker;
    stryker.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation, disableBail }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const result = await this.#runWith(activeMutant.id, resolve(sandboxFileName), testFilter, disableBail);
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /** Without a filter, as for what is worked out while files load, the tests that load the mutant's file. */
  async #runWith(mutant, mutated, testFilter, disableBail) {
    const wanted = testFilter && new Set(testFilter);
    const files = wanted
      ? new Set(testFilter.map((id) => this.#fileOf.get(id)))
      : [...this.#needs].filter(([, needed]) => needed.has(mutated)).map(([file]) => file);
    let tests;
    try {
      tests = this.#testsIn(files).filter(({ id }) => !wanted || wanted.has(id));
    } catch (error) {
      return { status: DryRunStatus.Complete, tests: [failed("loading the tests", error)] };
    }
    const loads = ({ id }) => this.#needs.get(this.#fileOf.get(id)).size;
    tests.sort((a, b) => loads(a) - loads(b));
    stryker.activeMutant = mutant;
    let asked = 0;
    const goOn = (result) =>
      disableBail || (result.status === TestStatus.Success && (asked += result.timeSpentMs) < ENOUGH);
    return { status: DryRunStatus.Complete, tests: await this.#run(tests, goOn) };
  }

  /** The tests of some files, freshly loaded. */
  #testsIn(files, loaded) {
    circus.resetState();
    const load = this.freshModules(loaded);
    for (const file of files) load(file);
    return [...testsOf(circus.getState().rootDescribeBlock, "")];
  }

  /** One after the other, as long as `goOn` says so. */
  async #run(tests, goOn) {
    const results = [];
    for (const { id, fn } of tests) {
      stryker.currentTestId = id;
      const start = performance.now();
      const result = await outcome(id, fn);
      result.timeSpentMs = Math.round(performance.now() - start);
      stryker.currentTestId = undefined;
      results.push(result);
      if (!goOn(result)) break;
    }
    return results;
  }
}

/** Jest's commonest matchers, without the comparison line by line that people would read. */
const terse = {
  toBe: (received, expected) => ({ pass: Object.is(received, expected), message: () => "Not the same." }),
  toEqual(received, expected) {
    const testers = [...this.customTesters, this.utils.iterableEquality];
    return { pass: this.equals(received, expected, testers), message: () => "Not equal." };
  },
};

const testFiles = () =>
  readdirSync(TESTS, { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .sort()
    .map((file) => resolve(join(TESTS, file)));

function* testsOf({ children }, names) {
  for (const child of children) {
    const id = `${names} ${child.name}`.trim();
    if (child.type === "describeBlock") yield* testsOf(child, id);
    else yield { id, fn: child.fn };
  }
}

async function outcome(id, fn) {
  try {
    await fn();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: 0 };
  } catch (error) {
    return failed(id, error);
  }
}

const failed = (id, error) => ({
  ...{ id, name: id, status: TestStatus.Failed, timeSpentMs: 0 },
  failureMessage: String(error instanceof Error ? error.message : error).slice(0, 500),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainTests)];
