import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const { guidePage }: { readonly guidePage: (markdown: string) => string } = jest.requireActual(
  "../../../tools/deploy/guide-page.js",
);

const docs = join(__dirname, "../../../docs");
const guides = readdirSync(docs).filter((name) => /^guide-for-.*\.md$/.test(name));
const pageOf = (guide: string): string => guidePage(readFileSync(join(docs, guide), "utf8"));

test("headings, lists, tables, pictures and links become HTML, and what is HTML's own is written out", () => {
  const page = guidePage(
    "# A & B\n\nPress **Open**, _then_ `<x>`.\n\n- one\n- two\n\n1. first\n2. [next](guide-for-inspectors.md)\n\n| a | b |\n| - | - |\n| 1 | [c](rules.md) |\n\n![A “list”](../assets/pictures/guide-x.png)",
  );
  for (const part of [
    "<title>A &amp; B</title>",
    "<h1>A &amp; B</h1>",
    "<p>Press <strong>Open</strong>, <em>then</em> <code>&lt;x&gt;</code>.</p>",
    "<ul><li>one</li><li>two</li></ul>",
    '<ol><li>first</li><li><a href="guide-for-inspectors.html">next</a></li></ol>',
    "<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>c</td></tr>",
    '<p><img src="assets/pictures/guide-x.png" alt="A “list”"></p>',
  ])
    expect(page).toContain(part);
});

test.each(guides)(
  "%s becomes a page without a mark of Markdown left, and its pictures are there",
  (guide) => {
    const page = pageOf(guide);
    expect(/\*\*|\]\(|^[#|-] /m.exec(page.replace(/<[^>]*>/g, ""))).toBeNull();
    const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, path = ""]) => path);
    expect(pictures.filter((path) => !existsSync(join(docs, "..", path)))).toEqual([]);
  },
);

test("Help leads to pages of guides that are there", () => {
  const help = readFileSync(join(docs, "../src/pane/help/Help.tsx"), "utf8");
  const pages = [...help.matchAll(/href="([\w-]+)\.html"/g)].map(([, name = ""]) => `${name}.md`);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !guides.includes(page))).toEqual([]);
});
