import type { Action } from "../../src/app/action";
import { contextOn, type FakeWorkbook } from "./fake-workbook";

/** Runs an action on a workbook, and again where the list is not ready, which the first press says. */
export async function runAgreed<Args extends readonly unknown[]>(
  action: Action<Args>,
  workbook: FakeWorkbook,
  ...args: Args
): Promise<string> {
  const context = contextOn(workbook, action.doing);
  try {
    return await action.run(context, ...args);
  } catch (error) {
    if (context.state().agreedTo.length === 0) throw error;
    return action.run(context, ...args);
  }
}
