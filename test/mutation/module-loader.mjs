import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Script } from "node:vm";
import { transformSync } from "@swc/core";

/**
 * Loads our TypeScript as Jest does, but compiles each file once and evaluates it as often as wanted: a fresh
 * set of modules takes milliseconds.
 */
export function moduleLoader(swcOptions) {
  const compiled = new Map();

  const compile = (file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      ...swcOptions,
      filename: file,
      sourceMaps: false,
    });
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
    return new Script(wrapped, { filename: file }).runInThisContext();
  };

  /** A fresh set of modules: a function that gives a file's exports, and notes in `loaded` what it took. */
  return (loaded = new Map()) => {
    const load = (file) => {
      const before = loaded.get(file);
      if (before) return before.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      if (!compiled.has(file)) compiled.set(file, compile(file));
      const native = createRequire(file);
      const require = (name) => {
        const path = name.startsWith(".") ? ours(resolve(dirname(file), name)) : native.resolve(name);
        return isCompiled(path) ? load(path) : native(name);
      };
      compiled.get(file)(module.exports, require, module, file, dirname(file));
      return module.exports;
    };
    return load;
  };
}

/** Node reads packages itself, but for those that ship ES modules only. */
const isCompiled = (path) => path.endsWith(".ts") || path.includes("/@noble/");

function ours(path) {
  for (const candidate of [path, `${path}.ts`, `${path}/index.ts`])
    if (/\.(ts|js|json)$/.test(candidate) && exists(candidate)) return candidate;
  throw new Error(`There is no file ${path}`);
}

const known = new Map();
function exists(path) {
  if (!known.has(path)) known.set(path, isFile(path));
  return known.get(path);
}

function isFile(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
