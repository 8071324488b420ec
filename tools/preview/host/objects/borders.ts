import { excelObject } from "../excel-object";
import type { ExcelObject } from "../excel-object";
import { oneOf, text } from "../arguments";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Sides by the names that the runtime has for them in each kind of collection. */
export const rangeSides = [...edges, "InsideVertical", "InsideHorizontal"] as const;
export const conditionalSides = edges;
const shortcuts = { Top: "EdgeTop", Bottom: "EdgeBottom", Left: "EdgeLeft", Right: "EdgeRight" };

/** Black, as Excel draws a border that was given a style and no colour. */
const black = "#000000";

interface Painter<Self, World> {
  readonly sheet: (self: Self) => string;
  /** The colour of the border, null where there is none. */
  readonly colour: (self: Self, world: World) => string | null;
  readonly paint: (self: Self, world: World, colour: string | null) => void;
}

/**
 * The borders of a range or of a conditional format. The grid knows one thin border on all four sides:
 * any side given a style or a colour gives it to all.
 */
export function borders<Self, World>(
  type: "Range" | "ConditionalRange",
  sides: readonly string[],
  { sheet, colour, paint }: Painter<Self, World>,
): (world: World, self: Self) => ExcelObject {
  const border = excelObject<{ readonly of: Self; readonly side: string }, World>(`${type}Border`, {
    sheet: ({ of }) => sheet(of),
    id: ({ side }) => side,
    get: {
      Color: ({ of }, world) => colour(of, world) ?? black,
      SideIndex: ({ side }) => side,
      Style: ({ of }, world) => (colour(of, world) === null ? "None" : "Continuous"),
      Weight: () => "Thin",
    },
    set: {
      Color: ({ of }, world, value) => paint(of, world, text(value)),
      Style: ({ of }, world, value) =>
        paint(of, world, oneOf(styles, value) === "None" ? null : (colour(of, world) ?? black)),
      Weight: (_self, _world, value) => {
        oneOf(weights, value);
      },
    },
  });
  return excelObject<Self, World>(`${type}BorderCollection`, {
    items: (self, world) => sides.map((side) => border(world, { of: self, side })),
    ask: { GetItem: (self, world, side) => border(world, { of: self, side: oneOf(sides, side) }) },
    go: Object.fromEntries(
      Object.entries(shortcuts).map(([name, side]) => [
        name,
        (self: Self, world: World) => border(world, { of: self, side }),
      ]),
    ),
  });
}
