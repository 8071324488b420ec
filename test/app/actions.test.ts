import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actions } from "../../src/commands/shortcuts.json";
import { ACTIONS } from "../../src/app/actions";

const APP = join(__dirname, "../../src/app");
const { ribbon, ...areas } = ACTIONS;
const all = Object.entries(areas).flatMap(([area, actions]) => actions.map((each) => ({ area, ...each })));

test.each(all)("the action $id stands in a file of its name", ({ area, id }) => {
  expect(existsSync(join(APP, area, `${id}.ts`))).toBe(true);
});

test("every action is in the registry, once", () => {
  const written = Object.keys(areas).flatMap((area) =>
    readdirSync(join(APP, area)).filter((file) =>
      /^export const \w+ = (?:(undoA|a)ction|copying)\(/m.test(readFileSync(join(APP, area, file), "utf8")),
    ),
  );
  expect(all.map(({ id }) => `${id}.ts`).sort()).toEqual(written.sort());
});

test("no two actions of a view have one label, and each says what it is doing", () => {
  for (const actions of Object.values(areas))
    expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length);
  for (const { doing } of all) expect(doing).toMatch(/^[a-z].*[^.]$/);
});

test("the ribbon’s actions are those that the manifest and the shortcuts name", () => {
  const manifest = readFileSync(join(APP, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const keys = actions.map(({ id }) => id);
  expect(Object.keys(ribbon).sort()).toEqual([...new Set([...named, ...keys])].sort());
});
