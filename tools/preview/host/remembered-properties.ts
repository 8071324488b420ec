import type { Members, Json, Argument } from "./excel-object";
import { isList } from "./arguments";
import { ExcelObject } from "./excel-object";
import { excelError } from "./errors";

/** Properties that the grid does not show. The host remembers them, so that they read as they were written. */
export class RememberedProperties {
  private readonly values = new Map<string, Json>();

  get(owner: string, name: string): Json | undefined {
    return this.values.get(`${owner} ${name}`);
  }

  set(owner: string, name: string, value: Argument): void {
    this.values.set(`${owner} ${name}`, toJson(value));
  }
}

/** An argument as JSON; an object of the workbook is none. */
export function toJson(value: Argument): Json {
  if (value instanceof ExcelObject) throw excelError("InvalidArgument");
  if (isList(value)) return value.map(toJson);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toJson(part)]));
  return value;
}

interface HasRememberedProperties {
  readonly remembered: RememberedProperties;
}

/** Getters and setters for properties that are only remembered, from the values they begin with. */
export function rememberedProperties<Self>(
  owner: (self: Self) => string,
  defaults: Readonly<Record<string, Json>>,
): Required<Pick<Members<Self, HasRememberedProperties>, "get" | "set">> {
  const names = Object.entries(defaults);
  return {
    get: Object.fromEntries(
      names.map(([name, value]) => [
        name,
        (self, { remembered }) => remembered.get(owner(self), name) ?? value,
      ]),
    ),
    set: Object.fromEntries(
      names.map(([name]) => [
        name,
        (self, { remembered }, value) => {
          remembered.set(owner(self), name, value);
        },
      ]),
    ),
  };
}
