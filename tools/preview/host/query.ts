import { notImplemented } from "./errors";
import type { ExcelObject, Json } from "./excel-object";
import type { QueryInfo } from "./request-messages";

type Loaded = Record<string, Json>;

/** Each the path from the object to a property, step by step. */
type PropertyPaths = readonly (readonly string[])[];

/** What tells the runtime which object it has: its reference and its id. */
export function identity(object: ExcelObject): Loaded {
  const { reference, id } = object;
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(id === undefined ? {} : { Id: id }),
  };
}

/** Answers `load`: the named properties ("format/fill/color"), or all of the object's own when none is named. */
export function query(object: ExcelObject, info: QueryInfo): Loaded {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
  return loadObject(object, paths.map(steps), info);
}

/** "names/items/value" leads to the values of all names. */
function steps(path: string): string[] {
  return path.split("/").filter((step) => step !== "items");
}

function loadObject(
  object: ExcelObject,
  wanted: PropertyPaths,
  { Skip: skip = 0, Top: top }: QueryInfo = {},
): Loaded {
  const { items } = object;
  if (!items) return { ...identity(object), ...loadProperties(object, wanted) };
  return loadItems(items.slice(skip, top === undefined ? undefined : skip + top), skip, wanted);
}

function loadItems(items: readonly ExcelObject[], from: number, wanted: PropertyPaths): Loaded {
  return {
    _Items: items.map((item, index) => ({
      _Index: from + index,
      ...identity(item),
      ...loadProperties(item, wanted),
    })),
  };
}

function loadProperties(object: ExcelObject, wanted: PropertyPaths): Loaded {
  const loaded: Loaded = {};
  const below = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of wanted.length === 0 ? [["*"]] : wanted) {
    if (first === undefined || first === "*" || first === "$all")
      for (const name of object.readable) loaded[name] = object.get(name);
    else if (first !== "$none") {
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      if (object.has("get", name)) loaded[name] = object.get(name);
      else if (object.has("navigation", name)) below.set(name, [...(below.get(name) ?? []), rest]);
      else throw notImplemented(object.member(name));
    }
  }
  for (const [name, paths] of below) {
    const next = object.navigate(name);
    loaded[name] = next && loadObject(next, paths);
  }
  return loaded;
}
