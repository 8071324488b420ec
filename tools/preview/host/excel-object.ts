import { notImplemented } from "./errors";
import type { LiveRange } from "./live-range";

/** Data of an answer. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Data of a request, in which objects of the workbook may stand anywhere. */
export type Argument = Json | ExcelObject | readonly Argument[] | { readonly [key: string]: Argument };

/** What a method returns; nothing is answered as null. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most methods return nothing at all
export type Answer = Json | ExcelObject | void;

/** One class of Excel's objects as a table of its members, named as requests name them ("GetRange"). */
export interface Members<Self, Context> {
  /** Throws when what the object stands for is gone. */
  readonly check?: (self: Self, context: Context) => void;
  readonly id?: (self: Self, context: Context) => string | number;
  /** Of ranges. */
  readonly liveRange?: (self: Self) => LiveRange;
  /** The sheet whose protection forbids `set` and `writeMethods`. */
  readonly sheet?: (self: Self, context: Context) => string;
  readonly items?: (self: Self, context: Context) => readonly ExcelObject[];
  readonly get?: Readonly<Record<string, (self: Self, context: Context) => Json>>;
  readonly set?: Readonly<Record<string, (self: Self, context: Context, value: Argument) => void>>;
  readonly navigation?: Readonly<Record<string, (self: Self, context: Context) => ExcelObject | null>>;
  /** Methods that leave the workbook as it is. */
  readonly readMethods?: Readonly<
    Record<string, (self: Self, context: Context, ...args: readonly Argument[]) => Answer>
  >;
  /** Methods that change the workbook. */
  readonly writeMethods?: Readonly<
    Record<string, (self: Self, context: Context, ...args: readonly Argument[]) => Answer>
  >;
}

/** An object of the workbook that requests can name, whatever its kind. */
export abstract class ExcelObject {
  abstract readonly type: string;
  /** Set when the add-in keeps the object beyond a batch. */
  reference: string | undefined;
  abstract get liveRange(): LiveRange | undefined;
  abstract get id(): string | number | undefined;
  abstract get sheet(): string | undefined;
  /** Of a collection. */
  abstract get items(): readonly ExcelObject[] | undefined;
  abstract get readable(): readonly string[];
  abstract changes(method: string): boolean;
  abstract has(kind: "get" | "navigation", name: string): boolean;
  abstract get(name: string): Json;
  abstract set(name: string, value: Argument): void;
  abstract navigate(name: string): ExcelObject | null;
  abstract call(name: string, args: readonly Argument[]): Answer;

  /** "Range.values" for the member "Values" of a range. */
  member(name: string): string {
    return `${this.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

class BoundObject<Self, Context> extends ExcelObject {
  constructor(
    readonly type: string,
    private readonly members: Members<Self, Context>,
    private readonly context: Context,
    private readonly self: Self,
  ) {
    super();
  }

  override get liveRange() {
    return this.members.liveRange?.(this.self);
  }

  override get id() {
    return this.members.id?.(this.self, this.context);
  }

  override get sheet() {
    return this.members.sheet?.(this.self, this.context);
  }

  override get items() {
    return this.members.items?.(this.self, this.context);
  }

  override get readable() {
    return Object.keys(this.members.get ?? {});
  }

  override changes(method: string) {
    return this.members.writeMethods?.[method] !== undefined;
  }

  override has(kind: "get" | "navigation", name: string) {
    return this.members[kind]?.[name] !== undefined;
  }

  override get(name: string) {
    return this.find(this.members.get?.[name], name)(this.self, this.context);
  }

  override set(name: string, value: Argument) {
    this.find(this.members.set?.[name], name)(this.self, this.context, value);
  }

  override navigate(name: string) {
    return this.find(this.members.navigation?.[name], name)(this.self, this.context);
  }

  override call(name: string, args: readonly Argument[]) {
    const method = this.members.readMethods?.[name] ?? this.members.writeMethods?.[name];
    return this.find(method, name)(this.self, this.context, ...args);
  }

  private find<Member>(member: Member | undefined, name: string): Member {
    if (member === undefined) throw notImplemented(this.member(name));
    this.members.check?.(this.self, this.context);
    return member;
  }
}

/** Makes a class of objects from its table of members. */
export function excelObject<Self, Context>(
  type: string,
  members: Members<Self, Context>,
): (context: Context, self: Self) => ExcelObject {
  return (context, self) => new BoundObject(type, members, context, self);
}
