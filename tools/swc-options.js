/** How TypeScript is compiled wherever it is not bundled: in the tests and in the scripts of `package.json`. */
exports.SWC_OPTIONS = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** Packages that ship ES modules only, and so are compiled as well. */
exports.ES_MODULES_ONLY = "@noble";
