import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { wordsIn } from "../../../tools/words/words-in";
import { wordsByFile, wordsOfTheManifest, wordsPage } from "../../../tools/words/words-page";

const said = [...wordsOfTheManifest(), ...[...wordsByFile().values()].flat()];

test("docs/words.md is what the source says; npm run words writes it", () => {
  expect(readFileSync(resolve(__dirname, "../../../docs/words.md"), "utf8")).toBe(wordsPage());
});

test("what people read is found: sentences, headings, the words of buttons, with what is filled in left open", () => {
  const source = `
    import "A module. Not said.";
    const rule = { id: "not-said", why: "Told elsewhere. Not here.", message: "F6: Enter the age." };
    const words = (n: number) => \`Not ready: \${n} errors. Put them right.\`;
    const pattern = "Not a sentence\\\\b. At all";
    const button = { label: "Check now", "aria-label": "Severity" };
    const view = <p title="Findings">Nothing to put right.</p>;
  `;
  expect(wordsIn("a.tsx", source)).toEqual([
    "F6: Enter the age.",
    "Not ready: … errors. Put them right.",
    "Check now",
    "Severity",
    "Findings",
    "Nothing to put right.",
  ]);
});

test("no sentence has more than 25 words", () => {
  const sentences = said.flatMap((words) => words.split(/(?<=[.?!])\s+(?=[A-Z“…\d])/));
  const wordsOf = (sentence: string): number =>
    sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
  expect(sentences.filter((sentence) => wordsOf(sentence) > 25)).toEqual([]);
});

test("one word for one thing", () => {
  // What is said here in another way, by the glossary.
  const others =
    /\b(?:task ?pane|sidebar|(?<!right-)click|tap|spreadsheet|worksheet|dropdown list|invalid|please enter|e\.g\.|oops)\b/i;
  const quoted = /“[^”]*”/g;
  expect(said.filter((words) => others.test(words.replaceAll(quoted, "")))).toEqual([]);
});
