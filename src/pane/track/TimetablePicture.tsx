import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import type { Timetable } from "../../domain/track/timetable/timetable";
import { timetablePicture } from "../../domain/track/timetable/timetable-picture";

const WIDTH = 296;
const LANE = 15;
const BAR = 4;
const PAD = 6;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "480px", height: "auto", forcedColorAdjust: "auto" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    // A rim of the ground, so that the line of today strikes no word through.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  bar: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  line: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** The review as a line of days: a bar for what lasts, a dashed line for today. The text beside it says it all. */
export function TimetablePicture({ timetable }: { readonly timetable: Timetable }): JSX.Element | null {
  const styles = useStyles();
  const picture = timetablePicture(timetable);
  if (!picture) return null;
  const { stretches, marks, today, first, last } = picture;
  const x = (share: number): number => PAD + share * (WIDTH - 2 * PAD);
  const bottom = stretches.length * (LANE + BAR) + 8;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${bottom + 16}`}
      role="img"
      aria-label={`The review from ${dayMonthYear(first)} to ${dayMonthYear(last)}`}
    >
      <line className={styles.line} x1={PAD} x2={WIDTH - PAD} y1={bottom} y2={bottom} />
      {marks.map(({ what, position }) => (
        <line
          key={what}
          className={styles.line}
          x1={x(position)}
          x2={x(position)}
          y1={bottom - 3}
          y2={bottom + 3}
        />
      ))}
      {today !== undefined && (
        <line className={styles.today} x1={x(today)} x2={x(today)} y1={0} y2={bottom} />
      )}
      {stretches.map(({ what, from, to }, i) => {
        const top = i * (LANE + BAR);
        const isRight = from > 0.5;
        return (
          <g key={what}>
            <text
              className={styles.text}
              x={isRight ? x(to) : x(from)}
              y={top + LANE - 4}
              textAnchor={isRight ? "end" : "start"}
            >
              {what}
            </text>
            <rect
              className={styles.bar}
              x={x(from)}
              y={top + LANE - 1}
              width={Math.max(2, x(to) - x(from))}
              height={BAR}
            />
          </g>
        );
      })}
      <text className={styles.text} x={PAD} y={bottom + 13}>
        {dayMonthYear(first)}
      </text>
      <text className={styles.text} x={WIDTH - PAD} y={bottom + 13} textAnchor="end">
        {dayMonthYear(last)}
      </text>
    </svg>
  );
}
