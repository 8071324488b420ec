import type { ScalarFunction } from "./lift";
import { compare, FormulaError, formulaError, number, type Scalar, text, truth } from "./values";

/** Throws the error that a value is. */
const checked = (value: Scalar): Scalar => {
  if (value instanceof FormulaError) throw value;
  return value;
};

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : formulaError("#NUM!"));

/** A count of characters; throws #VALUE! below the least. */
function count(value: Scalar, least = 0): number {
  const whole = Math.trunc(number(value));
  if (whole < least) throw formulaError("#VALUE!");
  return whole;
}

const orOne = (value: Scalar): Scalar => value ?? 1;

function find(sought: string, within: string, from: number): Scalar {
  const at = within.indexOf(sought, from - 1);
  return at < 0 || from > within.length + 1 ? formulaError("#VALUE!") : at + 1;
}

/** Without spaces at both ends and with one between words. Other blanks stay, as in Excel. */
const trim = (value: string): string => value.replace(/ {2,}/g, " ").replace(/^ | $/g, "");

function substitute(within: string, old: string, by: string, nth: Scalar): string {
  if (old === "") return within;
  if (nth === undefined) return within.replaceAll(old, () => by);
  const parts = within.split(old);
  const before = count(nth, 1);
  if (before >= parts.length) return within;
  return parts.slice(0, before).join(old) + by + parts.slice(before).join(old);
}

/** Half away from 0, in decimal places. */
function round(value: number, places: number): number {
  const factor = 10 ** places;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

const DAY_MS = 86_400_000;
/** The serial number of a day that JavaScript counts from 1970. */
const UNIX_EPOCH = 25_569;
const date = (serial: Scalar): Date => new Date((Math.floor(number(serial)) - UNIX_EPOCH) * DAY_MS);
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS + UNIX_EPOCH;

const isError = (value: Scalar): value is FormulaError => value instanceof FormulaError;

/** Functions and operators that make one value of single values. */
export const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  "=": (a, b) => compare(a, b) === 0,
  "<>": (a, b) => compare(a, b) !== 0,
  "<": (a, b) => compare(a, b) < 0,
  ">": (a, b) => compare(a, b) > 0,
  "<=": (a, b) => compare(a, b) <= 0,
  ">=": (a, b) => compare(a, b) >= 0,
  "&": (a, b) => text(a) + text(b),
  "+": (a, b) => finite(number(a) + number(b)),
  "-": (a, b) => finite(number(a) - number(b)),
  "*": (a, b) => finite(number(a) * number(b)),
  "/": (a, b) => {
    const dividend = number(a);
    const divisor = number(b);
    return divisor === 0 ? formulaError("#DIV/0!") : finite(dividend / divisor);
  },
  "^": (a, b) => finite(number(a) ** number(b)),
  "%": (a) => number(a) / 100,
  NEGATE: (a) => -number(a),

  NOT: (a) => !truth(a),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => formulaError("#N/A"),

  ISERROR: (a) => isError(a),
  ISERR: (a) => isError(a) && a.code !== "#N/A",
  ISNA: (a) => isError(a) && a.code === "#N/A",
  ISNUMBER: (a) => typeof a === "number",
  ISTEXT: (a) => typeof a === "string",
  ISNONTEXT: (a) => typeof a !== "string",
  ISLOGICAL: (a) => typeof a === "boolean",
  ISBLANK: (a) => a === undefined,
  N: (a) => (typeof checked(a) === "string" ? 0 : number(a)),
  T: (a) => (typeof checked(a) === "string" ? a : ""),

  TRIM: (a) => trim(text(a)),
  LEN: (a) => text(a).length,
  LEFT: (a, n) => text(a).slice(0, count(orOne(n))),
  RIGHT: (a, n) => {
    const whole = text(a);
    return whole.slice(Math.max(0, whole.length - count(orOne(n))));
  },
  MID: (a, from, n) => {
    const first = count(from, 1) - 1;
    return text(a).slice(first, first + count(n));
  },
  FIND: (sought, within, from) => find(text(sought), text(within), count(orOne(from), 1)),
  SUBSTITUTE: (a, old, by, nth) => substitute(text(a), text(old), text(by), nth),
  UPPER: (a) => text(a).toUpperCase(),
  LOWER: (a) => text(a).toLowerCase(),
  EXACT: (a, b) => text(a) === text(b),
  REPT: (a, n) => text(a).repeat(count(n)),
  CHAR: (n) => String.fromCharCode(count(n, 1)),
  CODE: (a) => text(a).charCodeAt(0),
  VALUE: (a) => number(a),

  ABS: (a) => Math.abs(number(a)),
  INT: (a) => Math.floor(number(a)),
  TRUNC: (a) => Math.trunc(number(a)),
  ROUND: (a, places) => round(number(a), Math.trunc(number(places))),
  MOD: (a, b) => {
    const [dividend, divisor] = [number(a), number(b)];
    return divisor === 0 ? formulaError("#DIV/0!") : dividend - divisor * Math.floor(dividend / divisor);
  },

  DATE: (year, month, day) => serial(number(year), number(month), number(day)),
  YEAR: (a) => date(a).getUTCFullYear(),
  MONTH: (a) => date(a).getUTCMonth() + 1,
  DAY: (a) => date(a).getUTCDate(),
  WEEKDAY: (a, type) => {
    const fromSunday = date(a).getUTCDay();
    switch (number(orOne(type))) {
      case 1:
        return fromSunday + 1;
      case 2:
        return ((fromSunday + 6) % 7) + 1;
      case 3:
        return (fromSunday + 6) % 7;
      default:
        return formulaError("#NUM!");
    }
  },
};
