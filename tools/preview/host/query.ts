import { notImplemented } from "./errors";
import type { ExcelObject, Json } from "./excel-object";
import type { QueryInfo } from "./request-messages";

type Loaded = Record<string, Json>;

/** Each the path from the object to a property, step by step. */
type PropertyPaths = readonly (readonly string[])[];

/** Told how many cells each loaded property has. */
type CountCells = (cells: number) => void;

/** What tells the runtime which object it has: its reference and its id. */
export function identity(object: ExcelObject): Loaded {
  const { reference, id } = object;
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(id === undefined ? {} : { Id: id }),
  };
}

/** Answers `load`: the named properties ("format/fill/color"), or all of the object's own when none is named. */
export function query(object: ExcelObject, info: QueryInfo, count: CountCells): Loaded {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
  return new Query(count).load(object, paths.map(steps), info);
}

/** "names/items/value" leads to the values of all names. */
function steps(path: string): string[] {
  return path.split("/").filter((step) => step !== "items");
}

class Query {
  constructor(private readonly count: CountCells) {}

  load(object: ExcelObject, wanted: PropertyPaths, { Skip: skip = 0, Top: top }: QueryInfo = {}): Loaded {
    const { items } = object;
    if (!items) return { ...identity(object), ...this.properties(object, wanted) };
    return this.items(items.slice(skip, top === undefined ? undefined : skip + top), skip, wanted);
  }

  private items(items: readonly ExcelObject[], from: number, wanted: PropertyPaths): Loaded {
    return {
      _Items: items.map((item, index) => ({
        _Index: from + index,
        ...identity(item),
        ...this.properties(item, wanted),
      })),
    };
  }

  private properties(object: ExcelObject, wanted: PropertyPaths): Loaded {
    const loaded: Loaded = {};
    const below = new Map<string, (readonly string[])[]>();
    for (const [first, ...rest] of wanted.length === 0 ? [["*"]] : wanted) {
      if (first === undefined || first === "*" || first === "$all")
        for (const name of object.readable) loaded[name] = this.value(object, name);
      else if (first !== "$none") {
        const name = first.charAt(0).toUpperCase() + first.slice(1);
        if (object.has("get", name)) loaded[name] = this.value(object, name);
        else if (object.has("navigation", name)) below.set(name, [...(below.get(name) ?? []), rest]);
        else throw notImplemented(object.member(name));
      }
    }
    for (const [name, paths] of below) {
      const next = object.navigate(name);
      loaded[name] = next && this.load(next, paths);
    }
    return loaded;
  }

  private value(object: ExcelObject, name: string): Json {
    const value = object.get(name);
    if (isRows(value)) this.count(value.reduce((cells, row) => cells + row.length, 0));
    return value;
  }
}

/** What has a value for each cell comes as rows. */
const isRows = (value: Json): value is readonly (readonly Json[])[] =>
  Array.isArray(value) && Array.isArray(value[0]);
