import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const PAGES = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** A heading as GitHub makes an anchor of it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading));

/** Links and pictures, without those to other sites. */
const linksIn = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

function isThere(page: string, link: string): boolean {
  const [path = "", fragment] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, target))) return false;
  return fragment === undefined || anchorsOf(target).includes(fragment);
}

test.each(PAGES)("every link and picture of %s is there", (page) => {
  expect(linksIn(page).filter((link) => !isThere(page, link))).toEqual([]);
});

/** Files that a page tells its readers to make. */
const INVENTED = /first-blank|adoption-at-16/;

test.each(PAGES)("every file and folder of the project that %s names is there", (page) => {
  const named = [...read(page).matchAll(/`((?:src|tools|test|docs)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.filter((path) => !INVENTED.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
});

/** What the examples of a page import, with the invented files that it speaks of: each example is one of them. */
const importsIn = (page: string): { readonly from: string; readonly files: readonly string[] }[] => {
  const named = [...read(page).matchAll(/`((?:src|test)\/[\w./-]+\.tsx?)`/g)].map(([, file = ""]) => file);
  const files = [...new Set(named)].filter((file) => INVENTED.test(file));
  return [...read(page).matchAll(/```tsx?\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
    [...code.matchAll(/from "(\.[^"]+)"/g)].map(([, from = ""]) => ({ from, files })),
  );
};

const isModule = (path: string): boolean =>
  INVENTED.test(path) || [".ts", ".tsx"].some((ending) => existsSync(join(ROOT, path + ending)));

test("what the examples of code import is there", () => {
  const imports = PAGES.flatMap(importsIn);
  expect(imports.length).toBeGreaterThan(10);
  expect(
    imports.filter(({ from, files }) => !files.some((file) => isModule(join(dirname(file), from)))),
  ).toEqual([]);
});

test("README stays under 8 KB", () => {
  expect(Buffer.byteLength(read("README.md"))).toBeLessThan(8_192);
});
