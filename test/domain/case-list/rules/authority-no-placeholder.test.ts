import { authorityNoPlaceholder } from "../../../../src/domain/case-list/rules/authority-no-placeholder";
import { aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

const of = (Authority: string | number): string[] =>
  saidOfList(authorityNoPlaceholder, aList([], { Authority }));

test.each(["n/a", " TBC ", "-", "XXXX", "to be confirmed"])("%j names no authority", (name) => {
  expect(of(name)).toEqual([
    `B2, Local authority: ${name.trim()} is no local authority. Enter the name of the local authority.`,
  ]);
});

test("what nobody sees names none either", () => {
  expect(of("\u00a0")).toEqual([
    "B2, Local authority: The cell looks blank, but holds a sign that cannot be seen. Enter the name of the local authority.",
  ]);
});

test.each(["Sampleshire", "", 420])("%j is not told here", (name) => {
  expect(of(name)).toEqual([]);
});
