import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import themes from "../src/pane/shared/themes.json";
import { fluentTokens } from "./support/fluent-tokens";

const project = join(__dirname, "..");

type Env = { readonly origin: string } | { readonly preview: true } | { readonly probe: true };
const configure: (env: Env) => unknown = jest.requireActual("../webpack.config.js");

/** Runs the production build, as `npm run build` does after the template. */
const build = (...words: string[]): { good: boolean; said: string } => {
  const webpack = join(project, "node_modules/.bin/webpack");
  const { status, stdout, stderr } = spawnSync(webpack, words, { cwd: project, encoding: "utf8" });
  return { good: status === 0, said: stdout + stderr };
};

const example = "npm run build -- --env origin=https://example.org/";

test("without an origin the build says in one sentence what to add", () => {
  const { good, said } = build();
  expect(good).toBe(false);
  expect(said).toBe(`[webpack-cli] Say where the add-in will be served from: ${example}\n`);
});

test.each(["http://example.org/", "example.org", "https://example.org/?a=1"])(
  "the origin %s is refused in one sentence",
  (origin) => {
    expect(() => configure({ origin })).toThrow(
      `"${origin}" is not an https address that files can be served from. Use one like: ${example}`,
    );
  },
);

describe("the preview", () => {
  /** As `npm start` does. */
  const start = (port: string): { status: number | null; said: string } => {
    const webpack = join(project, "node_modules/.bin/webpack");
    const env = { ...process.env, PORT: port };
    const { status, stdout, stderr } = spawnSync(webpack, ["serve", "--env", "preview"], {
      cwd: project,
      encoding: "utf8",
      env,
    });
    return { status, said: stdout + stderr };
  };

  test("is served to this machine alone", () => {
    expect(configure({ preview: true })).toMatchObject({ devServer: { host: "127.0.0.1", port: 3000 } });
    expect(configure({ probe: true })).toMatchObject({ devServer: { host: "127.0.0.1", port: 3001 } });
  });

  test("on a port that is taken says in one sentence how to choose another", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const { status, said } = start(String(port));
    other.close();
    expect(status).not.toBe(0);
    const next = port + 1;
    expect(said).toBe(
      `[webpack-cli] Another program uses port ${port} (EADDRINUSE). Choose another: PORT=${next} npm start (in PowerShell: $env:PORT=${next}; npm start)\n`,
    );
  });

  test.each(["abc", "0", "70000", "3000.5"])("with PORT=%s says what a port is", (port) => {
    expect(start(port).said).toBe(
      `[webpack-cli] PORT is ${port}. Give a number from 1 to 65535, as in: PORT=3001 npm start (in PowerShell: $env:PORT=3001; npm start)\n`,
    );
  });
});

describe("the built add-in", () => {
  let dist = "";
  const read = (path: string): string => readFileSync(join(dist, path), "utf8");

  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), "case-tracking-dist-"));
    const { good, said } = build("--env", "origin=https://example.org/jar", "--output-path", dist);
    if (!good) throw new Error(said);
  }, 300_000);

  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  /** The script and style files that the page loads by itself. */
  const loaded = (): string[] =>
    [...read("taskpane.html").matchAll(/(?:src|href)=([\w.]+\.(?:js|css))\b/g)].flatMap(
      ([, file]) => file ?? [],
    );

  test("has the pane's page, the manifest, the help page and the icons", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    expect(files).toEqual(
      expect.arrayContaining([
        "taskpane.html",
        "manifest.xml",
        "support.html",
        "shortcuts.json",
        "assets/icon-32.png",
      ]),
    );
  });

  test("names the place it is deployed at, and localhost nowhere", () => {
    const manifest = read("manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('<SourceLocation DefaultValue="https://example.org/jar/taskpane.html" />');
    expect(manifest).toContain("<AppDomain>https://example.org</AppDomain>");
  });

  test("every file that the manifest names is there", () => {
    const named = [...read("manifest.xml").matchAll(/"https:\/\/example\.org\/jar\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(20);
    expect(named.flatMap(([, path = ""]) => (existsSync(join(dist, path)) ? [] : [path]))).toEqual([]);
  });

  test("loads Office.js from Microsoft, after our own script, and holds nothing inline", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script ([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      expect.stringMatching(/^defer src=taskpane\.[0-9a-f]{20}\.js$/),
      "defer id=office-js src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect(scripts.map(([, , inline]) => inline).join("")).toBe("");
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  test("bears the Content-Security-Policy", () => {
    expect(read("taskpane.html")).toContain(
      "content=\"default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'none'; frame-src https://appsforoffice.microsoft.com; " +
        "base-uri 'none'; form-action 'none'\"",
    );
  });

  test("shows its name before any script has run", () => {
    expect(read("taskpane.html")).toMatch(/<h1>Case tracking<\/h1>\s*<p role=status>Opening…<\/p>/);
  });

  test("loads under 128,000 bytes, compressed, before the Fill view answers presses", () => {
    const sizes = loaded().map((file) => gzipSync(readFileSync(join(dist, file))).length);
    expect(sizes).toHaveLength(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(128_000);
  });

  test("has themes with each token of Fluent's that its styles name, in what is loaded later too, and no other", () => {
    const files = readdirSync(dist).filter((file) => /\.(js|css)$/.test(file));
    const named = files.flatMap((file) => [...read(file).matchAll(/var\(--(\w+)/g)].map(([, name]) => name));
    const ofFluent = fluentTokens().filter((token) => named.includes(token));
    expect(Object.keys(themes.light)).toEqual(ofFluent);
  });

  test("leaves Fluent's own makers of themes behind", () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
    // A token that no style of the pane names.
    expect(scripts.filter((script) => read(script).includes("colorPaletteLavenderBorderActive"))).toEqual([]);
  });

  test("carries the notices of all that is in it, each with its permission", () => {
    const notices = read("third-party-notices.txt").split(/^-{80}$/m);
    const names = notices.map((notice) => /^(\S+) \S+ \(.+\)$/m.exec(notice)?.[1]);
    const known = [
      "@fluentui/react-button",
      "@griffel/react",
      "@microsoft/office-js-helpers",
      "@noble/hashes",
    ];
    expect(names).toEqual(
      expect.arrayContaining([...known, "keyborg", "react", "react-dom", "webpack", "zod"]),
    );
    for (const notice of notices) expect(notice).toMatch(/copyright/i);
    for (const notice of notices) expect(notice).toMatch(/Permission is hereby granted|Permission to use/);
  });

  test("holds nothing of the preview, of Office.js, and no source maps", () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
    expect(readdirSync(dist).filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const script of scripts) expect(read(script)).not.toMatch(/univerjs|exceljs|_host_Info=/i);
  });
});
