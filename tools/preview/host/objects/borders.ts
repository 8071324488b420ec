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

interface BorderAccess<Self, Context> {
  readonly sheet: (self: Self) => string;
  /** The colour of the border, null where there is none. */
  readonly colour: (self: Self, context: Context) => string | null;
  readonly paint: (self: Self, context: Context, colour: string | null) => void;
}

/**
 * The borders of a range or of a conditional format. The grid knows one thin border, on all four sides of a cell
 * and below a cell that a conditional format marks: any side given a style or a colour gives it that.
 */
export function borders<Self, Context>(
  type: "Range" | "ConditionalRange",
  sides: readonly string[],
  { sheet, colour, paint }: BorderAccess<Self, Context>,
): (context: Context, self: Self) => ExcelObject {
  const border = excelObject<{ readonly target: Self; readonly side: string }, Context>(`${type}Border`, {
    sheet: ({ target }) => sheet(target),
    id: ({ side }) => side,
    get: {
      Color: ({ target }, context) => colour(target, context) ?? black,
      SideIndex: ({ side }) => side,
      Style: ({ target }, context) => (colour(target, context) === null ? "None" : "Continuous"),
      Weight: () => "Thin",
    },
    set: {
      Color: ({ target }, context, value) => paint(target, context, text(value)),
      Style: ({ target }, context, value) =>
        paint(target, context, oneOf(styles, value) === "None" ? null : (colour(target, context) ?? black)),
      Weight: (_self, _world, value) => {
        oneOf(weights, value);
      },
    },
  });
  return excelObject<Self, Context>(`${type}BorderCollection`, {
    items: (self, context) => sides.map((side) => border(context, { target: self, side })),
    readMethods: {
      GetItem: (self, context, side) => border(context, { target: self, side: oneOf(sides, side) }),
    },
    navigation: Object.fromEntries(
      Object.entries(shortcuts).map(([name, side]) => [
        name,
        (self: Self, context: Context) => border(context, { target: self, side }),
      ]),
    ),
  });
}
