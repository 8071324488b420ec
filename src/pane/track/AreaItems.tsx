import type { JSX } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { areaRows } from "../../domain/track/area";
import type { Tracking } from "../../domain/track/tracking";
import { RowRecorder } from "./RowRecorder";
import { NO_AREA_ROWS } from "./words";

interface AreaItemsProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
}

/** What is agreed with the authority for all ten at once. */
export function AreaItems({ session, tracking, running }: AreaItemsProps): JSX.Element {
  const rows = areaRows(tracking);
  return (
    <>
      {rows.length === 0 && <p>{NO_AREA_ROWS}</p>}
      {rows.map((row) => (
        <RowRecorder key={row.key} {...{ session, tracking, row, running }} />
      ))}
    </>
  );
}
