import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { dayMonthYear } from "../../domain/spreadsheet/dates";
import type { Timetable } from "../../domain/track/timetable/timetable";
import { timetablePicture } from "../../domain/track/timetable/timetable-picture";

const WIDTH = 296;
const LANE = 15;
const BAR = 4;
const PAD = 6;
/** Room for the word Today above the lanes. */
const HEAD = 13;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "480px", height: "auto", forcedColorAdjust: "auto" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  bar: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  line: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/**
 * The review as a line of days: a bar for what lasts, a dash across each bar for today, which leaves the words between
 * them alone. The text beside it says it all.
 */
export function TimetablePicture({ timetable }: { readonly timetable: Timetable }): JSX.Element | null {
  const styles = useStyles();
  const picture = timetablePicture(timetable);
  if (!picture) return null;
  const { stretches, marks, today, first, last } = picture;
  const x = (share: number): number => PAD + share * (WIDTH - 2 * PAD);
  const above = today === undefined ? 0 : HEAD;
  const topOf = (lane: number): number => above + lane * (LANE + BAR);
  const bottom = topOf(stretches.length) + 8;
  const anchor = (share: number): "start" | "middle" | "end" =>
    share < 0.1 ? "start" : share > 0.9 ? "end" : "middle";
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
      {stretches.map(({ what, from, to }, i) => {
        const top = topOf(i);
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
      {today !== undefined && (
        <>
          <text className={styles.text} x={x(today)} y={HEAD - 4} textAnchor={anchor(today)}>
            Today
          </text>
          {[...stretches.keys()].map((i) => (
            <line
              key={i}
              className={styles.today}
              x1={x(today)}
              x2={x(today)}
              y1={topOf(i) + LANE - 2}
              y2={topOf(i) + LANE + BAR + 1}
            />
          ))}
          <line className={styles.today} x1={x(today)} x2={x(today)} y1={bottom - 3} y2={bottom + 3} />
        </>
      )}
      <text className={styles.text} x={PAD} y={bottom + 13}>
        {dayMonthYear(first)}
      </text>
      <text className={styles.text} x={WIDTH - PAD} y={bottom + 13} textAnchor="end">
        {dayMonthYear(last)}
      </text>
    </svg>
  );
}
