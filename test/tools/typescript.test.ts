import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PROJECT = resolve(__dirname, "../..");

/** What a script in TypeScript prints that Node runs with `tools/typescript.js`. */
function printedBy(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "typescript-"));
  try {
    writeFileSync(join(folder, "script.ts"), script);
    writeFileSync(join(folder, "later.ts"), "export const later: string = 'later';");
    return execFileSync(process.execPath, ["--require", "./tools/typescript.js", join(folder, "script.ts")], {
      cwd: PROJECT,
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a script runs the project’s TypeScript, and packages that ship ES modules only", () => {
  const tickets = join(PROJECT, "src/domain/choose/tickets");
  expect(
    printedBy(`
      import { ticketOfText } from ${JSON.stringify(tickets)};
      console.log(ticketOfText("4613|1047") < 1);`),
  ).toBe("true\n");
});

test("import() takes no turn of its own: a fake clock waits for it", () => {
  expect(
    printedBy(`
      setImmediate(() => console.log("next turn"));
      void import("./later").then(({ later }: { later: string }) => console.log(later));`),
  ).toBe("later\nnext turn\n");
});

test("a fault is told by its place in TypeScript", () => {
  expect(
    printedBy(`
      interface Longer { readonly than: string; readonly one: string; readonly line: string }
      const fault = (): string => new Error("here").stack ?? "";
      console.log(fault());`),
  ).toContain("script.ts:3:");
});
