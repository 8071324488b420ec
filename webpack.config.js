const net = require("node:net");
const path = require("node:path");
const { inspect } = require("node:util");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { guidePage } = require("./tools/deploy/guide-page.js");
const { LicenceNotices } = require("./tools/deploy/licence-notices.js");
const { contentSecurityPolicy, officeCdn } = require("./content-security-policy.js");

const inProject = (...names) => path.resolve(__dirname, ...names);

/** The address that manifest.xml in the repository names: where the preview runs. */
const developmentOrigin = "https://localhost:3000/";

/** A failure that webpack's command line shows as the sentence alone. */
const refusal = (sentence) => Object.assign(new Error(sentence), { [inspect.custom]: () => sentence });

/** The place the built files will be served from, with a slash at its end. */
const deployedAt = (origin) => {
  const example = "npm run build -- --env origin=https://example.org/";
  if (typeof origin !== "string") throw refusal(`Say where the add-in will be served from: ${example}`);
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw refusal(
      `"${origin}" is not an https address that files can be served from. Use one like: ${example}`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
};

/** The manifest as it is deployed: pages under the new address, the app's domain without a path. */
const manifestFor = (origin) => (manifest) =>
  manifest
    .toString()
    .replaceAll(developmentOrigin, origin)
    .replaceAll(developmentOrigin.slice(0, -1), new URL(origin).origin);

const typeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: require.resolve("swc-loader"),
  options: {
    jsc: {
      target: "es2020",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: false } },
    },
  },
};

/** What is opened later brings its rules along; the style sheet is there before the pane opens. */
const openedLater = [
  "choose",
  "track",
  "help",
  "fill/tools",
  "fill/mend",
  "fill/returned",
  "fill/findings/RuleGroups.tsx",
].map((part) => inProject("src/pane", part));

/**
 * Griffel's styles become a style sheet at build time, ours and Fluent's: less to load, less to run.
 * These stand before `typeScript` in the list of rules, so that they get what it has compiled.
 * The preview does without, to start in half the time: Griffel then makes the same rules in the page.
 */
const griffel = [
  {
    test: /\.js$/,
    include: /node_modules[\\/]@fluentui[\\/]/,
    loader: GriffelCSSExtractionPlugin.loader,
  },
  {
    test: /\.tsx?$/,
    include: inProject("src"),
    exclude: openedLater,
    use: [GriffelCSSExtractionPlugin.loader, require.resolve("@griffel/webpack-loader")],
  },
  { test: /\.tsx?$/, include: openedLater, loader: require.resolve("@griffel/webpack-loader") },
];

const css = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, require.resolve("css-loader")] };

const taskPanePage = (officeJs) =>
  new HtmlPlugin({
    filename: "taskpane.html",
    template: inProject("src/taskpane/taskpane.html"),
    chunks: ["taskpane"],
    inject: false,
    minify: false,
    policy: contentSecurityPolicy(officeJs),
    officeJs,
  });

/** Where the manifest's SupportUrl leads. */
const helpPage = { from: "src/taskpane/support.html", to: "support.html" };

/** The guides and their pictures, where Help leads. */
const guides = [
  {
    from: "docs/guide-for-*.md",
    to: "[name].html",
    transform: (content) => guidePage(content.toString()),
  },
  { from: "assets/pictures/guide-*.png" },
];

/** The keyboard shortcuts, where the manifest's ExtendedOverrides leads. */
const shortcuts = { from: "src/commands/shortcuts.json", to: "shortcuts.json" };

/** What the preview and the built add-in have in common. */
const common = {
  context: __dirname,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: false,
  infrastructureLogging: { level: "warn" },
};

/** Griffel sorts its own rules; the order in which modules bring them does not matter. */
const styleSheets = (filename) => new MiniCssExtractPlugin({ filename, ignoreOrder: true });

const taskPane = [inProject("src/taskpane/taskpane.css"), inProject("src/taskpane/index.tsx")];

/** The static files that Excel loads. */
const built = (origin) => ({
  ...common,
  mode: "production",
  entry: { taskpane: taskPane },
  output: { path: inProject("dist"), filename: "[name].[contenthash].js", clean: true },
  devtool: false,
  module: { rules: [...griffel, typeScript, css] },
  plugins: [
    styleSheets("[name].[contenthash].css"),
    new GriffelCSSExtractionPlugin(),
    taskPanePage(officeCdn),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: manifestFor(origin) },
        { from: "assets/*.{png,xlsx}" },
        helpPage,
        shortcuts,
        ...guides,
      ],
    }),
    new LicenceNotices("third-party-notices.txt"),
  ],
});

/** Says the address, or what else to do, once the first build is there. */
const sayOnceBuilt =
  (words) =>
  ({ middleware, options }) =>
    middleware.waitUntilValid((stats) => {
      if (!stats.hasErrors()) console.log(`\n${words(options.port)}\n`);
    });

/** Nobody but this machine sees what is served, and what is opened in it. */
const LOOPBACK = "127.0.0.1";

/** What the development servers have in common. */
const server = {
  server: "https",
  host: LOOPBACK,
  // No script of the server's own in the pages: the policy allows no connections.
  client: false,
  webSocketServer: false,
  hot: false,
  liveReload: false,
  // What stays on this machine is sooner sent as it is.
  compress: false,
};

const icons = { directory: inProject("assets"), publicPath: "/assets/", watch: false };

/** Where the preview runs: another port than the usual one where somebody says so. */
function previewPort(said = "3000") {
  const port = Number(said);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw refusal(`PORT is ${said}. Give a number from 1 to 65535, as in: ${otherPort(3001)}`);
}

const otherPort = (port) => `PORT=${port} npm start (in PowerShell: $env:PORT=${port}; npm start)`;

/** The configuration, once it is known that nothing else listens where it is to be served. */
const toServe = (config, whatElse) =>
  new Promise((resolve, reject) => {
    const { host, port } = config.devServer;
    const trial = net.createServer();
    trial.once("error", ({ code }) =>
      reject(refusal(`Another program uses port ${port} (${code}). ${whatElse(port)}`)),
    );
    trial.listen(port, host, () => trial.close(() => resolve(config)));
  });

/** The pane that asks an Excel whether it does what the add-in relies on. */
const probePage = (officeJs) =>
  new HtmlPlugin({
    filename: "probe.html",
    template: inProject("tools/probe/probe.html"),
    chunks: ["probe"],
    inject: false,
    minify: false,
    policy: contentSecurityPolicy(officeJs),
    officeJs,
  });

/** A spreadsheet in the browser around the real pane; Office.js comes from Microsoft's package. */
const preview = () => ({
  ...common,
  mode: "development",
  entry: {
    taskpane: taskPane,
    preview: inProject("tools/preview/page/index.ts"),
    states: inProject("tools/states/states.tsx"),
    probe: inProject("tools/probe/main.ts"),
  },
  output: { path: inProject("dist-preview"), filename: "[name].js" },
  resolve: {
    ...common.resolve,
    alias: { "cjk-regex": inProject("tools/preview/grid/drawing/cjk-regex.ts") },
  },
  // React as it ships: it starts in half the time. The grid in parts: the browser reads one while it fetches the next.
  optimization: { nodeEnv: "production", splitChunks: { maxAsyncSize: 3_000_000 } },
  // Source maps without eval, which the pane's policy forbids.
  devtool: "cheap-module-source-map",
  stats: "errors-warnings",
  module: { rules: [typeScript, css] },
  plugins: [
    styleSheets("[name].css"),
    taskPanePage("/office/office.js"),
    probePage("/office/office.js"),
    new CopyPlugin({ patterns: [helpPage, shortcuts, ...guides] }),
    new HtmlPlugin({
      filename: "index.html",
      template: inProject("tools/preview/page/index.html"),
      chunks: ["preview"],
      scriptLoading: "defer",
    }),
    new HtmlPlugin({
      filename: "states.html",
      template: inProject("tools/states/states.html"),
      chunks: ["states"],
      scriptLoading: "defer",
    }),
  ],
  devServer: {
    ...server,
    port: previewPort(process.env.PORT),
    onListening: sayOnceBuilt((port) => `The preview is at work: https://localhost:${port}/`),
    static: [
      {
        directory: inProject("node_modules/@microsoft/office-js/dist"),
        publicPath: "/office/",
        watch: false,
      },
      icons,
    ],
  },
});

/** The probes for a person's Excel, as an add-in of their own. */
const probe = () => ({
  ...common,
  cache: { ...common.cache, name: "probe" },
  mode: "development",
  entry: { probe: inProject("tools/probe/main.ts") },
  output: { path: inProject("dist-preview"), filename: "[name].js" },
  devtool: "cheap-module-source-map",
  stats: "errors-warnings",
  module: { rules: [typeScript, css] },
  plugins: [styleSheets("[name].css"), probePage(officeCdn)],
  devServer: {
    ...server,
    port: 3001,
    onListening: sayOnceBuilt(
      () => "The probes are ready. Add tools/probe/manifest.xml to Excel, as README says of manifest.xml.",
    ),
    static: [icons],
  },
});

/** `--env preview` for `npm start`, `--env probe` for the probes; `--env origin=https://host/` for the files to deploy. */
module.exports = (env) => {
  // As the command line calls this before it serves.
  const isServed = env.WEBPACK_SERVE;
  if (env.preview) return isServed ? toServe(preview(), elsewhere) : preview();
  if (env.probe) return isServed ? toServe(probe(), freeIt) : probe();
  return built(deployedAt(env.origin));
};

const elsewhere = (port) => `Choose another: ${otherPort(port + 1)}`;
const freeIt = () => "Stop it, then try again: the manifest of the probes names this port.";
