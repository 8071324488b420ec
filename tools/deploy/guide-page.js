/** The characters that HTML takes for its own. */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Where a link of a page in `docs` leads among the files that are served; undefined where it is not there. */
function target(link) {
  if (/^https:/.test(link)) return link;
  const guide = /^(guide-[\w-]+)\.md$/.exec(link);
  if (guide) return `${guide[1]}.html`;
  return /^\.\.\/(assets\/pictures\/guide-[\w-]+\.png)$/.exec(link)?.[1];
}

const inline = (text) =>
  escaped(text)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, words, link) => {
      const from = target(link);
      return from ? `<img src="${from}" alt="${words.replace(/"/g, "&quot;")}">` : words;
    })
    .replace(/\[([^\]]*)\]\(([^)]+)\)/g, (_, words, link) => {
      const to = target(link);
      return to ? `<a href="${to}">${words}</a>` : words;
    })
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/(^|[\s(])_([^_]+)_/g, "$1<em>$2</em>");

const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split("|")
    .map((cell) => inline(cell.trim()));

/** Paragraphs, headings, lists and tables: what Markdown the guides use, and no other. */
function block(text) {
  const lines = text.split("\n");
  const heading = /^(#{1,3}) (.+)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (lines[0].startsWith("|")) {
    const [head, , ...rows] = lines.map(cellsOf);
    const row = (cells, kind) => `<tr>${cells.map((cell) => `<${kind}>${cell}</${kind}>`).join("")}</tr>`;
    return `<table>${row(head, "th")}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
  }
  const item = /^(?:-|\d+\.) /;
  if (item.test(lines[0])) {
    const kind = lines[0].startsWith("-") ? "ul" : "ol";
    return `<${kind}>${lines.map((line) => `<li>${inline(line.replace(item, ""))}</li>`).join("")}</${kind}>`;
  }
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** A guide in `docs` as a page that is served with the add-in, so that Help can lead there without the project. */
function guidePage(markdown) {
  const blocks = markdown
    .replace(/<!--[^]*?-->/g, "")
    .trim()
    .split(/\n{2,}/)
    .map(block);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Guide";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body>
<main>
${blocks.join("\n")}
</main>
</body>
</html>
`;
}

module.exports = { guidePage };
