import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { setUp } from "../../src/app/fill/set-up";
import { atWork } from "../../test/support/at-work";
import { aHundred, rowOfCase, TEN } from "../../test/support/sample-cells";

/**
 * `syncs.setUp`, `syncs.change`, `syncs.flag`: the request batches that reach the host for a press or an edit,
 * what the add-in reads afterwards included, under Microsoft's own runtime.
 */
export async function syncs(): Promise<Record<string, number>> {
  const work = await atWork();
  const { host, grid, session } = work;
  const batchesOf = async (act: () => unknown): Promise<number> => {
    host.resetCounts();
    await act();
    await work.later();
    return host.batches;
  };
  try {
    const settingUp = await batchesOf(() => session.run(setUp));
    grid.type("'Case list'!B2", "Sampleshire");
    grid.type("'Case list'!B3", 38_881);
    grid.paste("'Case list'!A6", aHundred());
    for (const number of TEN) grid.type(`'Case list'!W${rowOfCase(number)}`, "Yes");
    await work.later();
    const change = await batchesOf(() => grid.type("'Case list'!F14", ""));
    const flag = await batchesOf(() => session.run(flagTheTen));
    return { "syncs.change": change, "syncs.setUp": settingUp, "syncs.flag": flag };
  } finally {
    work.stop();
  }
}
