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
import { moduleLoader } from "./module-loader.mjs";

/**
 * Runs the domain's tests for Stryker in this process, with Jest's own `describe`, `test` and `expect`. Jest
 * itself loads every test file anew for each of some thousand mutants, and does not stop at the first failure:
 * that takes hours, this takes minutes.
 */

const TESTS = ["test/domain", "test/properties"];
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
      for (const { id } of testsIn([file], this.freshModules(loaded))) this.#fileOf.set(id, file);
      this.#needs.set(file, new Set(loaded.keys()));
    }
    return Promise.resolve();
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for await (const result of outcomes(testsIn(testFiles(), this.freshModules()))) tests.push(result);
    const { mutantCoverage } = stryker;
    stryker.mutantCoverage = undefined;
    return { ...complete(tests), mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation, disableBail }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const isStatic = mutantActivation === "static";
    const mutated = resolve(sandboxFileName);
    const result = await this.#runWith(activeMutant.id, isStatic, mutated, testFilter, disableBail);
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /**
   * File by file, the most specific first, until a test fails. Without a filter, as for what is worked out while
   * files load, all tests that load the mutant's file.
   */
  async #runWith(mutant, isStatic, mutated, testFilter, disableBail) {
    const wanted = testFilter && new Set(testFilter);
    const files = wanted
      ? new Set(testFilter.map((id) => this.#fileOf.get(id)))
      : [...this.#needs].filter(([, needed]) => needed.has(mutated)).map(([file]) => file);
    const load = this.freshModules();
    const results = [];
    let left = ENOUGH;
    for (const file of [...files].sort((a, b) => this.#needs.get(a).size - this.#needs.get(b).size)) {
      stryker.activeMutant = isStatic ? mutant : undefined;
      const tests = testsOrFault(file, load).filter(({ id }) => !wanted || wanted.has(id));
      stryker.activeMutant = mutant;
      for await (const result of outcomes(tests)) {
        results.push(result);
        left -= result.timeSpentMs;
        if (!disableBail && (result.status === TestStatus.Failed || left < 0)) return complete(results);
      }
    }
    return complete(results);
  }
}

const complete = (tests) => ({ status: DryRunStatus.Complete, tests });

/** The tests of some files, loaded by a loader of fresh modules. */
function testsIn(files, load) {
  circus.resetState();
  for (const file of files) load(file);
  return [...testsOf(circus.getState().rootDescribeBlock, "")];
}

/** The same of one file; where it cannot be loaded, a test that fails. */
function testsOrFault(file, load) {
  try {
    return testsIn([file], load);
  } catch (error) {
    return [{ id: "loading the tests", fn: () => Promise.reject(error) }];
  }
}

/** Runs one after the other. */
async function* outcomes(tests) {
  for (const { id, fn } of tests) {
    stryker.currentTestId = id;
    const result = await outcome(id, fn);
    stryker.currentTestId = undefined;
    yield result;
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
  TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith(".test.ts"))
      .sort()
      .map((file) => resolve(join(folder, file))),
  );

function* testsOf({ children }, names) {
  for (const child of children) {
    const id = `${names} ${child.name}`.trim();
    if (child.type === "describeBlock") yield* testsOf(child, id);
    else yield { id, fn: child.fn };
  }
}

async function outcome(id, fn) {
  const start = performance.now();
  const fault = await faultOf(fn);
  const result = { id, name: id, timeSpentMs: Math.round(performance.now() - start) };
  if (!fault) return { ...result, status: TestStatus.Success };
  const failureMessage = String(fault.message).slice(0, 500);
  return { ...result, status: TestStatus.Failed, failureMessage };
}

/** What a test throws; undefined where it passes. */
async function faultOf(fn) {
  try {
    return void (await fn());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainTests)];
