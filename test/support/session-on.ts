import { type Session, startSession } from "../../src/app/session";
import type { Workbook } from "../../src/app/workbook";
import { FakeClock } from "./fake-clock";
import { type FakeWorkbook, settled } from "./fake-workbook";

export interface RunningSession {
  readonly workbook: FakeWorkbook;
  readonly session: Session;
  /** Lets time pass and all that it sets going come to rest. */
  later(milliseconds: number): Promise<void>;
}

/** A session over a workbook, past its first reading unless Excel keeps it waiting. */
export async function sessionOn(
  workbook: FakeWorkbook,
  connecting: Promise<Workbook> = Promise.resolve(workbook),
): Promise<RunningSession> {
  const clock = new FakeClock();
  const session = startSession(connecting, clock);
  await settled();
  const later = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 20) {
      clock.pass(20);
      await settled();
    }
  };
  return { workbook, session, later };
}
