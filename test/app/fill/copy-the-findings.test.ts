import { copyTheFindings } from "../../../src/app/fill/copy-the-findings";
import { aList } from "../../support/a-list";
import { FakeWorkbook, readingOf, run } from "../../support/fake-workbook";

const workbook = new FakeWorkbook(readingOf(aList([])));

test("what is copied is said, and where nothing may be copied, what to do", async () => {
  const copied: string[] = [];
  const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
  await expect(run(copyTheFindings, workbook, copy, "F6", 2)).resolves.toMatch(/^2 findings copied/);
  expect(copied).toEqual(["F6"]);
  await expect(run(copyTheFindings, workbook, () => Promise.resolve(false), "F6", 2)).resolves.toMatch(
    /Ctrl\+C/,
  );
});

test("where none are listed, nothing is copied", async () => {
  const copy = () => Promise.reject(new Error("copied"));
  await expect(run(copyTheFindings, workbook, copy, "", 0)).rejects.toThrow("No findings are listed");
});
