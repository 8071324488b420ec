import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { setUp } from "../../src/app/fill/set-up";
import { atWork } from "../../test/support/at-work";
import { aHundred, rowOfCase, TEN } from "../../test/support/sample-cells";

const MINUTE = 60_000;

/**
 * What reaches the host, under Microsoft's own runtime, what the add-in reads afterwards included: request batches
 * (`syncs`), actions, cells that are read and kilobytes sent, for a press or an edit; batches in a minute in which
 * nobody works, and in one of work with the pane out of sight.
 */
export async function traffic(): Promise<Record<string, number>> {
  // Loaded at its first use, which would fall into what is measured.
  await Promise.all([
    import("../../src/domain/case-list/grid/damage"),
    import("../../src/excel/read/read-grid-state"),
  ]);
  const work = await atWork();
  const { host, grid, session } = work;
  const costOf = async (act: () => unknown) => {
    host.resetCounts();
    await act();
    await work.later();
    const { batches, actions, cellsRead, bytes } = host;
    return { batches, actions, cells: cellsRead, kilobytes: bytes / 1_000 };
  };
  const batchesIn = async (aMinute: () => Promise<unknown>): Promise<number> => {
    host.resetCounts();
    await aMinute();
    return host.batches;
  };
  try {
    const settingUp = await costOf(() => session.run(setUp));
    grid.type("'Case list'!B2", "Sampleshire");
    grid.type("'Case list'!B3", 38_881);
    grid.paste("'Case list'!A6", aHundred());
    for (const number of TEN) grid.type(`'Case list'!W${rowOfCase(number)}`, "Yes");
    // Until all is at rest that a paste sets going.
    await work.later(5_000);
    const change = await costOf(() => grid.type("'Case list'!F14", ""));
    // It says first that the list is not ready, and is agreed to by pressing again.
    await session.run(flagTheTen);
    const flag = await costOf(() => session.run(flagTheTen));
    await work.later(2 * MINUTE);
    const idle = await batchesIn(() => work.later(MINUTE));
    work.pane.close();
    const hidden = await batchesIn(async () => {
      for (let second = 0; second < MINUTE; second += 2_000) {
        grid.goTo(`'Case list'!A${6 + second / 2_000}`);
        await work.later(2_000);
      }
    });
    return {
      "syncs.change": change.batches,
      "syncs.setUp": settingUp.batches,
      "syncs.flag": flag.batches,
      "actions.change": change.actions,
      "actions.setUp": settingUp.actions,
      "actions.flag": flag.actions,
      "cells.change": change.cells,
      "kb.setUp": settingUp.kilobytes,
      "batches.idle.minute": idle,
      "batches.hidden.minute": hidden,
    };
  } finally {
    work.stop();
  }
}
