import { listDateEntered } from "../../../../src/domain/case-list/rules/list-date-entered";
import { aList, LIST_DATE } from "../../../support/a-list";
import { said, saidOfList } from "../../support/said";

test("a list with a date is no finding", () => {
  expect(saidOfList(listDateEntered, aList([], { ListDate: LIST_DATE }))).toEqual([]);
});

test.each(["", " ", "13/06/2006", "soon", 0, 2_958_466, true, "#N/A"])(
  "with %j in its cell the date is asked for, once",
  (ListDate) => {
    const asked = "B3, List date: Enter the date the list describes.";
    expect(saidOfList(listDateEntered, aList([], { ListDate }))).toEqual([asked]);
    expect(said(aList([], { ListDate })).filter((words) => words.startsWith("B3"))).toEqual([asked]);
  },
);
