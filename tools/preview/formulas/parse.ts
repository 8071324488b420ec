import { type CellRange, columnIndex } from "../../../src/domain/spreadsheet/address";
import { LAST_ROW } from "../host/address";
import { errorNamed, Matrix, type Operand, type Scalar } from "./values";

/** The cells a formula refers to, as they are written for its first cell. */
export interface Reference extends CellRange {
  /** As the formula says it; undefined for its own sheet. */
  readonly sheet: string | undefined;
  /** Which of its ends move along when the formula is copied down, or to the right. */
  readonly movesTop: boolean;
  readonly movesBottom: boolean;
  readonly movesLeft: boolean;
  readonly movesRight: boolean;
}

/** A formula's parts. Operators are calls too, by their signs; "NEGATE" and "%" take one part. */
export type Expression =
  | { readonly kind: "value"; readonly value: Operand }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Expression[] };

/** Thrown where a formula has what is not understood here. */
export class NotUnderstood extends Error {}

const SHEET = /(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?/.source;
const TOKENS = {
  text: /"((?:[^"]|"")*)"/,
  error: /(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))/,
  cells: new RegExp(
    `${SHEET}(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?::(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7}))?(?![\\w.(![])`,
  ),
  columns: new RegExp(`${SHEET}(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})(?![\\w.(![])`),
  number: /((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(?![\w!])/,
  called: /([A-Za-z_][\w.]*)\(/,
  name: /([A-Za-z_\\][\w.\\]*)(?![\w.!([])/,
  sign: /(<>|<=|>=|[-+*/^&=<>%(),;{}])/,
};
type Kind = keyof typeof TOKENS;
const KINDS: readonly Kind[] = ["text", "error", "cells", "columns", "number", "called", "name", "sign"];
const STICKY: readonly (readonly [Kind, RegExp])[] = KINDS.map((kind) => [
  kind,
  new RegExp(TOKENS[kind].source, "y"),
]);
const SPACE = /\s*/y;

interface Token {
  readonly kind: Kind;
  /** What the pattern's groups hold, the whole first. */
  readonly groups: readonly (string | undefined)[];
}

/** Binary operators by how closely they bind, the loosest first; each binds from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** The parts of a formula that begins with "=". Throws NotUnderstood. */
export function parse(formula: string): Expression {
  const parser = new Parser(tokensOf(formula.replace(/^=/, "")));
  const whole = parser.expression();
  parser.end();
  return whole;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  for (;;) {
    at += match(SPACE)?.[0].length ?? 0;
    if (at >= formula.length) return tokens;
    const found = STICKY.flatMap(([kind, pattern]) => {
      const groups = match(pattern);
      return groups ? [{ kind, groups: [...groups] }] : [];
    })[0];
    if (!found) throw new NotUnderstood(formula.slice(at));
    tokens.push(found);
    at += found.groups[0]?.length ?? 0;
  }
}

class Parser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  expression(level = 0): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.signed();
    let left = this.expression(level + 1);
    for (let sign = this.take(signs); sign; sign = this.take(signs))
      left = { kind: "call", name: sign, parts: [left, this.expression(level + 1)] };
    return left;
  }

  end(): void {
    if (this.next < this.tokens.length) throw new NotUnderstood("more than one formula");
  }

  /** In Excel a sign binds closer than a power. */
  private signed(): Expression {
    const sign = this.take(["-", "+"]);
    if (sign === "+") return this.signed();
    if (sign === "-") return { kind: "call", name: "NEGATE", parts: [this.signed()] };
    let part = this.primary();
    while (this.take(["%"])) part = { kind: "call", name: "%", parts: [part] };
    return part;
  }

  private primary(): Expression {
    const token = this.tokens[this.next++];
    if (!token) throw new NotUnderstood("an end too early");
    const [, first = ""] = token.groups;
    switch (token.kind) {
      case "text":
        return { kind: "value", value: first.replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: errorNamed(first) };
      case "number":
        return { kind: "value", value: Number(first) };
      case "cells":
        return { kind: "reference", reference: referenceToCells(token.groups) };
      case "columns":
        return { kind: "reference", reference: referenceToColumns(token.groups) };
      case "called":
        return { kind: "call", name: first.toUpperCase().replace(/^_XLFN\./, ""), parts: this.parts() };
      case "name":
        return isTruth(first)
          ? { kind: "value", value: first.toUpperCase() === "TRUE" }
          : { kind: "name", name: first };
      case "sign":
        return this.bracketed(first);
    }
  }

  private bracketed(sign: string): Expression {
    if (sign === "{") return { kind: "value", value: this.constants() };
    if (sign !== "(") throw new NotUnderstood(sign);
    const inside = this.expression();
    this.expect(")");
    return inside;
  }

  /** What stands between the brackets of a call; a part that is left out is an empty value. */
  private parts(): Expression[] {
    const parts: Expression[] = [];
    if (this.take([")"])) return parts;
    for (;;) {
      const isLeftOut = this.isNext([",", ")"]);
      parts.push(isLeftOut ? { kind: "value", value: undefined } : this.expression());
      if (this.take([")"])) return parts;
      this.expect(",");
    }
  }

  private constants(): Matrix {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const part = this.signed();
      const value = part.kind === "call" ? negated(part) : part.kind === "value" ? part.value : undefined;
      if (value === undefined || value instanceof Matrix) throw new NotUnderstood("{");
      rows.at(-1)?.push(value);
      if (this.take(["}"])) break;
      if (this.take([";"])) rows.push([]);
      else this.expect(",");
    }
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  private isNext(signs: readonly string[]): boolean {
    const token = this.tokens[this.next];
    return token?.kind === "sign" && signs.includes(token.groups[0] ?? "");
  }

  private take(signs: readonly string[]): string | undefined {
    return this.isNext(signs) ? this.tokens[this.next++]?.groups[0] : undefined;
  }

  private expect(sign: string): void {
    if (!this.take([sign])) throw new NotUnderstood(`no ${sign}`);
  }
}

const isTruth = (name: string): boolean => /^(?:TRUE|FALSE)$/i.test(name);

const negated = ({ name, parts: [part] }: Extract<Expression, { kind: "call" }>): number | undefined =>
  name === "NEGATE" && part?.kind === "value" && typeof part.value === "number" ? -part.value : undefined;

const sheetNamed = (quoted: string | undefined, plain: string | undefined): string | undefined =>
  quoted?.replaceAll("''", "'") ?? plain;

function referenceToCells(groups: Token["groups"]): Reference {
  const [, quoted, plain, fixedLeft, left = "", fixedTop, top = ""] = groups;
  const [fixedRight = fixedLeft, right = left, fixedBottom = fixedTop, bottom = top] = groups.slice(7);
  return {
    sheet: sheetNamed(quoted, plain),
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
    movesTop: fixedTop === "",
    movesBottom: fixedBottom === "",
    movesLeft: fixedLeft === "",
    movesRight: fixedRight === "",
  };
}

function referenceToColumns(groups: Token["groups"]): Reference {
  const [, quoted, plain, fixedLeft, left = "", fixedRight, right = ""] = groups;
  return {
    sheet: sheetNamed(quoted, plain),
    top: 0,
    left: columnIndex(left),
    bottom: LAST_ROW,
    right: columnIndex(right),
    movesTop: false,
    movesBottom: false,
    movesLeft: fixedLeft === "",
    movesRight: fixedRight === "",
  };
}
