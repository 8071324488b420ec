import { notImplemented } from "./errors";
import type { Place } from "./live-range";

/** Data as it travels in an answer. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Data as it comes with a request: objects of the workbook may stand anywhere in it. */
export type Value = Plain | ExcelObject | readonly Value[] | { readonly [key: string]: Value };

/** What a method gives; nothing is answered as null. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most methods return nothing at all
export type Answer = Plain | ExcelObject | void;

/** One kind of Excel's objects as a table of its members, named as requests name them ("GetRange"). */
export interface Members<Self, World> {
  /** Fails when what the object stands for is gone. */
  readonly check?: (self: Self, world: World) => void;
  readonly id?: (self: Self, world: World) => string | number;
  /** For ranges: where they are. */
  readonly place?: (self: Self) => Place;
  /** The sheet whose protection forbids `set` and `act`. */
  readonly sheet?: (self: Self, world: World) => string;
  readonly items?: (self: Self, world: World) => readonly ExcelObject[];
  readonly get?: Readonly<Record<string, (self: Self, world: World) => Plain>>;
  readonly set?: Readonly<Record<string, (self: Self, world: World, value: Value) => void>>;
  readonly go?: Readonly<Record<string, (self: Self, world: World) => ExcelObject | null>>;
  /** Methods that leave the workbook as it is. */
  readonly ask?: Readonly<Record<string, (self: Self, world: World, ...given: readonly Value[]) => Answer>>;
  /** Methods that change the workbook. */
  readonly act?: Readonly<Record<string, (self: Self, world: World, ...given: readonly Value[]) => Answer>>;
}

/** An object of the workbook that requests can name, whatever its kind. */
export abstract class ExcelObject {
  abstract readonly type: string;
  /** Set when the add-in keeps the object beyond a batch. */
  reference: string | undefined;
  abstract get place(): Place | undefined;
  abstract get id(): string | number | undefined;
  abstract get sheet(): string | undefined;
  /** Of a collection. */
  abstract get items(): readonly ExcelObject[] | undefined;
  abstract get readable(): readonly string[];
  abstract changes(method: string): boolean;
  abstract has(kind: "get" | "go", name: string): boolean;
  abstract get(name: string): Plain;
  abstract set(name: string, value: Value): void;
  abstract go(name: string): ExcelObject | null;
  abstract call(name: string, given: readonly Value[]): Answer;

  /** "Range.values" for the member "Values" of a range. */
  member(name: string): string {
    return `${this.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

class Bound<Self, World> extends ExcelObject {
  constructor(
    readonly type: string,
    private readonly members: Members<Self, World>,
    private readonly world: World,
    private readonly self: Self,
  ) {
    super();
  }

  override get place() {
    return this.members.place?.(this.self);
  }

  override get id() {
    return this.members.id?.(this.self, this.world);
  }

  override get sheet() {
    return this.members.sheet?.(this.self, this.world);
  }

  override get items() {
    return this.members.items?.(this.self, this.world);
  }

  override get readable() {
    return Object.keys(this.members.get ?? {});
  }

  override changes(method: string) {
    return this.members.act?.[method] !== undefined;
  }

  override has(kind: "get" | "go", name: string) {
    return this.members[kind]?.[name] !== undefined;
  }

  override get(name: string) {
    return this.find(this.members.get?.[name], name)(this.self, this.world);
  }

  override set(name: string, value: Value) {
    this.find(this.members.set?.[name], name)(this.self, this.world, value);
  }

  override go(name: string) {
    return this.find(this.members.go?.[name], name)(this.self, this.world);
  }

  override call(name: string, given: readonly Value[]) {
    const method = this.members.ask?.[name] ?? this.members.act?.[name];
    return this.find(method, name)(this.self, this.world, ...given);
  }

  private find<Member>(member: Member | undefined, name: string): Member {
    if (member === undefined) throw notImplemented(this.member(name));
    this.members.check?.(this.self, this.world);
    return member;
  }
}

/** Makes a kind of objects from its table of members. */
export function excelObject<Self, World>(
  type: string,
  members: Members<Self, World>,
): (world: World, self: Self) => ExcelObject {
  return (world, self) => new Bound(type, members, world, self);
}
