import { authorityNamed } from "../../../../src/domain/case-list/rules/authority-named";
import { aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

const said = (Authority: string | number): string[] => saidOfList(authorityNamed, aList([], { Authority }));

test("a list that says whose it is, is no finding", () => {
  expect(said("Sampleshire")).toEqual([]);
});

test.each(["", "   "])("with %j in its cell the authority is asked for", (cell) => {
  expect(said(cell)).toEqual(["B2, Local authority: Enter the name of the local authority."]);
});
