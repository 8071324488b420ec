import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { draw } from "../../../src/app/choose/draw";
import { startSession } from "../../../src/app/session";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { DrawOrSpread } from "../../../src/pane/choose/DrawOrSpread";
import { FakeClock } from "../../support/fake-clock";
import { aList, theHundred } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";

test("a double click on Draw right after a tick, which is kept first, draws once", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(theHundred())));
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  const user = userEvent.setup();
  render(
    <FluentProvider>
      <DrawOrSpread session={session} record={EMPTY_RECORD} running={undefined} />
    </FluentProvider>,
  );
  await user.type(screen.getByLabelText("Seed"), "4-6-1-3");
  const letGo = workbook.hold();
  const tick = session.run(excludeCase, "1001", true);
  await user.dblClick(screen.getByRole("button", { name: "Draw" }));
  letGo();
  await tick;
  await waitFor(() => {
    expect(session.state().statusMessage).toContain("drawn with seed 4-6-1-3");
  });
  // Waits for its turn, behind whatever else was to run.
  await session.run(excludeCase, "1002", true);
  expect(workbook.applied.map(({ doing }) => doing)).toEqual([
    excludeCase.doing,
    draw.doing,
    excludeCase.doing,
  ]);
  session.stop();
});
