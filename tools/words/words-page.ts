import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsIn } from "./words-in";

const project = join(__dirname, "../..");

/** Where words are said, by the beginning of the file's path; the first that fits. */
const PLACES: readonly (readonly [string, string])[] = [
  ["src/pane/fill", "The pane: Fill"],
  ["src/pane/choose", "The pane: Choose"],
  ["src/pane/track", "The pane: Track"],
  ["src/pane", "The pane: on every view"],
  ["src/app/fill", "What a press in Fill says"],
  ["src/app/choose", "What a press in Choose says"],
  ["src/app/track", "What a press in Track says"],
  ["src/app", "What any press says"],
  ["src/excel", "What is said of Excel"],
  ["src/domain/case-list", "The case list: columns, codes, prompts, findings"],
  [
    "src/domain/fill",
    "Filling: set-up, Repair, Tidy up, returned lists, taking in, sending, Undo, the sheet Checks",
  ],
  [
    "src/domain/choose",
    "Choosing: the ten, their reasons, coverage, filters, the request, the sheets Selected cases and Selection record",
  ],
  ["src/domain/shared", "The letters: how each begins and ends"],
  [
    "src/domain/track",
    "Tracking: findings, letters, the timetable, the sheets Tracking, Programme, Duty visit and Summary",
  ],
  ["src/domain/spreadsheet", "What is said of any sheet"],
  ["src/taskpane", "The pane: while it opens"],
];

/** What people type, not what they read. */
const TYPED_BY_PEOPLE = /\/(?:column-wordings|ethnic-spellings|label-spellings|first-names|surnames)\.ts$/;

/** What a file says, by the file's path. */
export function wordsByFile(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  const words = files
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !TYPED_BY_PEOPLE.test(file))
    .sort()
    .map((file) => [file, wordsIn(file, readFileSync(join(project, file), "utf8"))] as const);
  return new Map(words.filter(([, said]) => said.length > 0));
}

/** What the ribbon and Excel's own windows say of the add-in. */
export function wordsOfTheManifest(): string[] {
  const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
  return [...manifest.matchAll(/DefaultValue="([^"]+)"/g)]
    .flatMap(([, words = ""]) => words)
    .filter((words) => !words.includes("://"));
}

const placeOf = (file: string): string => {
  const place = PLACES.find(([beginning]) => file.startsWith(`${beginning}/`));
  if (!place) throw new Error(`${file}: Name in tools/words/words-page.ts where its words are said.`);
  return place[1];
};

const list = (words: readonly string[]): string => words.map((each) => `- ${each}\n`).join("");

/** `docs/words.md`: all that people read, made from the source. */
export function wordsPage(): string {
  const files = [...wordsByFile()];
  const places = PLACES.map(([, place]) => ({
    place,
    said: files.filter(([file]) => placeOf(file) === place),
  }))
    .filter(({ said }) => said.length > 0)
    .map(
      ({ place, said }) =>
        `## ${place}\n\n${said.map(([file, words]) => `\`${file}\`\n\n${list(words)}`).join("\n")}`,
    );
  return `# Words

<!-- Written by \`npm run words\`. Change the words where they are said, not this page. -->

All that people read in the pane, on the sheets and in the ribbon, by where it is said: for who translates it, or has to agree to it. An ellipsis stands for what is filled in, such as a cell’s address.

<!-- prettier-ignore-start -->
## The ribbon

\`manifest.xml\`

${list(wordsOfTheManifest())}
${places.join("\n")}<!-- prettier-ignore-end -->
`;
}
