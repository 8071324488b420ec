import { act, screen } from "@testing-library/react";
import { ExcelError, sentenceOf } from "../../../src/app/errors/excel-error";
import { stateOf } from "../../support/a-session";
import { faulty } from "../../support/pane-states";
import { showPane } from "../../support/show-pane";

const aFault = new ExcelError("sheet protected", "add the dropdowns");

/** The region of the pane's messages; another one tells of changes in the grid. */
const region = (): HTMLElement => screen.getAllByRole("status").at(-1) ?? document.body;

test("While Excel has not answered, the status says so", () => {
  showPane();
  expect(region()).toHaveTextContent("Opening the workbook…");
});

test("What a press did is in the status region", () => {
  const { session } = showPane(stateOf(faulty()));
  expect(region()).toBeEmptyDOMElement();
  act(() => session.become({ statusMessage: "Set up the case list." }));
  expect(region()).toHaveTextContent("Set up the case list.");
});

test("While a cell is being edited, the status says what to do and what was said is not said again", () => {
  const { session } = showPane(stateOf(faulty(), { statusMessage: "Set up the case list." }));
  const said = screen.getByText("Set up the case list.", { selector: "p" });
  act(() => session.become({ waiting: "editing" }));
  expect(region()).toHaveTextContent("Waiting for Excel. Finish editing the cell.");
  act(() => session.become({ waiting: undefined }));
  expect(screen.getByText("Set up the case list.", { selector: "p" })).toBe(said);
});

test("Where Excel is only slow, the status says that it is busy", () => {
  showPane(stateOf(faulty(), { waiting: "busy" }));
  expect(region()).toHaveTextContent("Excel is busy. This goes on by itself.");
});

test("A fault is an alert, in the words of its reason; the view goes on", () => {
  showPane(stateOf(faulty(), { error: aFault }));
  expect(screen.getByRole("alert")).toHaveTextContent(sentenceOf(aFault));
  expect(screen.getByRole("button", { name: "Next finding" })).toBeEnabled();
});

test("A refusal is an alert in its own words", () => {
  showPane(stateOf(faulty(), { error: "LDD: 3 of 4. Choose 1 more." }));
  expect(screen.getByRole("alert")).toHaveTextContent("LDD: 3 of 4. Choose 1 more.");
});
