import type { Members, Plain, Value } from "./excel-object";
import { isList } from "./arguments";
import { ExcelObject } from "./excel-object";
import { excelError } from "./errors";

/** Properties that the grid does not show. The host remembers them, so that they read as they were written. */
export class RememberedProperties {
  private readonly values = new Map<string, Plain>();

  get(owner: string, name: string): Plain | undefined {
    return this.values.get(`${owner} ${name}`);
  }

  set(owner: string, name: string, value: Value): void {
    this.values.set(`${owner} ${name}`, plain(value));
  }
}

/** The data in what was given; an object of the workbook is none. */
export function plain(value: Value): Plain {
  if (value instanceof ExcelObject) throw excelError("InvalidArgument");
  if (isList(value)) return value.map(plain);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  return value;
}

interface Keeper {
  readonly kept: RememberedProperties;
}

/** Getters and setters for properties that are only remembered, from the values they begin with. */
export function keptProperties<Self>(
  owner: (self: Self) => string,
  beginnings: Readonly<Record<string, Plain>>,
): Required<Pick<Members<Self, Keeper>, "get" | "set">> {
  const names = Object.entries(beginnings);
  return {
    get: Object.fromEntries(
      names.map(([name, beginning]) => [name, (self, { kept }) => kept.get(owner(self), name) ?? beginning]),
    ),
    set: Object.fromEntries(
      names.map(([name]) => [
        name,
        (self, { kept }, value) => {
          kept.set(owner(self), name, value);
        },
      ]),
    ),
  };
}
