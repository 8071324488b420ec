import type { About } from "./about";
import type { Result } from "./run-all";
import type { Outcome } from "./run-probe";

type Kind = Outcome["kind"];

const ofKind = (results: readonly Result[], kind: Kind): readonly Result[] =>
  results.filter(({ outcome }) => outcome.kind === kind);

/** "97 held, 1 not held, 2 not supported here". */
export const summary = (results: readonly Result[]): string =>
  (["held", "not held", "not supported here"] as const)
    .map((kind) => `${ofKind(results, kind).length} ${kind}`)
    .join(", ");

/** What a person copies and sends: the Excel that was asked, and what it did. */
export const report = ({ host, platform, version, officeJs }: About, results: readonly Result[]): string =>
  [
    `Probes of Excel: ${summary(results)}`,
    `Host ${host}, platform ${platform}, version ${version}, Office.js ${officeJs}`,
    ...section("Not held", ofKind(results, "not held")),
    ...section("Not supported here", ofKind(results, "not supported here")),
    ...section("Held", ofKind(results, "held")),
  ].join("\n");

const section = (title: string, results: readonly Result[]): string[] =>
  results.length === 0 ? [] : ["", title, ...results.flatMap(lines)];

function lines({ group, probe, outcome }: Result): string[] {
  const belief = `- ${group}: ${probe.belief}`;
  switch (outcome.kind) {
    case "held":
      return [belief + codesOf(outcome.codes)];
    case "not held":
      return [
        belief,
        `    expected: ${probe.expected}`,
        `    came: ${outcome.came}${codesOf(outcome.codes)}`,
        `    source: ${probe.source}`,
      ];
    case "not supported here":
      return [`${belief} (${outcome.why})`];
  }
}

const codesOf = (codes: readonly string[]): string => (codes.length === 0 ? "" : ` (${codes.join(", ")})`);
