const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

/** Whose text may be passed on under no other condition than that its notice is passed on too. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages that come without the text of their licence, and where that of the same owner stands. */
const TEXT_FROM = { "@fluentui/react-icons": "@fluentui/react-components" };

/** What is in a file that ships but comes from no module: webpack joins the modules with code of its own. */
const BESIDES = ["webpack"];

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/**
 * Writes a file with the notices of all packages that are in what is built, each with its permission. The build fails
 * where a package has none, or one that asks for more.
 */
class LicenceNotices {
  /** @param filename - of the file that is written, beside the scripts */
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicenceNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "LicenceNotices", stage }, () => {
        const folders = new Set([
          ...filesIn(compilation).flatMap(packageOf),
          ...BESIDES.map((name) => join(compiler.context, "node_modules", name)),
        ]);
        const notices = [...folders].map(noticeOf).sort((one, other) => (one.name < other.name ? -1 : 1));
        for (const { fault } of notices)
          if (fault !== undefined) compilation.errors.push(new WebpackError(fault));
        const text = notices.map(({ text }) => text).join(RULE);
        compilation.emitAsset(this.filename, new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** The files of all modules that are in a chunk, also of those that are joined into one. */
function filesIn({ chunks, chunkGraph }) {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  return modules
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap((module) => module.nameForCondition() ?? []);
}

/** The folder of the package that a file is of: the innermost one, since packages bring packages of their own. */
function packageOf(file) {
  const inside = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return inside ? [inside[1]] : [];
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!PERMISSIVE.includes(license))
    return { name, text: "", fault: `${name} may not be shipped: its licence is ${license}.` };
  const other = TEXT_FROM[name];
  const text = licenceText(folder) ?? (other && licenceText(join(folder.slice(0, -name.length), other)));
  if (text === undefined)
    return {
      name,
      text: "",
      fault: `${name} comes without the text of its licence. Name another in licence-notices.js.`,
    };
  return { name, text: `${name} ${version} (${license})\n\n${text.trim()}`, fault: undefined };
}

function licenceText(folder) {
  const file =
    existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8") : undefined;
}

module.exports = { LicenceNotices };
