import { addRow } from "../../src/app/track/add-row";
import { programme } from "../../src/app/track/programme";
import { TODAY } from "../support/at-track";
import type { AtWork } from "../support/at-work";

/** Two interviews of a case, and a form that was asked for and is late, so that there is something to chase. */
export async function addInterviews({ session, grid }: AtWork): Promise<void> {
  await session.run(addRow, { number: "1001", step: "Interview", agencies: ["Police", "Education"] });
  grid.type("Tracking!D8", TODAY - 22);
  grid.type("Tracking!E8", TODAY - 1);
}

/** Makes the programme; its second meeting comes first. */
export async function enterDays({ session, grid }: AtWork): Promise<void> {
  await session.run(programme);
  grid.type("Programme!A4", TODAY + 2);
  grid.type("Programme!A5", TODAY + 1);
  grid.type("Programme!C5", "Town hall");
}
