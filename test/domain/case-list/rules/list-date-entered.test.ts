import { listDateEntered } from "../../../../src/domain/case-list/rules/list-date-entered";
import { aList, LIST_DATE } from "../../../support/a-list";
import { said, saidOfList } from "../../support/said";

test("a list with a date is no finding", () => {
  expect(saidOfList(listDateEntered, aList([], { ListDate: LIST_DATE }))).toEqual([]);
});

test.each(["", " ", 0, 2_958_466, true, "#N/A"])(
  "with %j in its cell the date is asked for, once",
  (ListDate) => {
    const asked = "B3, List date: Enter the date the list describes.";
    expect(saidOfList(listDateEntered, aList([], { ListDate }))).toEqual([asked]);
    expect(said(aList([], { ListDate })).filter((words) => words.startsWith("B3"))).toEqual([asked]);
  },
);

test.each(["13/06/2006", "soon", "1.6.06"])(
  "that %j is text is said: it looks like a date in the cell",
  (ListDate) => {
    expect(saidOfList(listDateEntered, aList([], { ListDate }))).toEqual([
      `B3, List date: ${ListDate} is text, and no date. Type the date again, such as 14/03/2005.`,
    ]);
  },
);
