const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const configure = require("../../webpack.config.js");

/** Resolves at the first finished build, fails with its errors. */
const firstBuild = (compiler) =>
  new Promise((resolve, reject) => {
    compiler.hooks.failed.tap("tests", reject);
    compiler.hooks.done.tap("tests", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });

/**
 * Serves the preview once for all tests in Chromium, as `npm start` does, but on a free port.
 * Its address, with the slash at its end, is then in `process.env.PREVIEW`.
 */
module.exports = async () => {
  const config = configure({ preview: true });
  const compiler = webpack({
    ...config,
    // What is being tested stays as it is until the last test, whoever edits a file meanwhile.
    watchOptions: { ignored: "**/*" },
    // Writing the cache would hold up this process for seconds, in the middle of tests that measure time.
    cache: { ...config.cache, readonly: true },
  });
  const built = firstBuild(compiler);
  const options = { ...config.devServer, port: "auto", onListening: undefined };
  const server = new WebpackDevServer(options, compiler);
  globalThis.runningPreview = server;
  try {
    await Promise.all([server.start(), built]);
  } catch (error) {
    // A server that listens would keep this process alive.
    await server.stop();
    throw error;
  }
  process.env.PREVIEW = `https://localhost:${server.options.port}/`;
};
