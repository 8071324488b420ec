import type { Element } from "../xml";

/** An element whose names have the prefixes of a schema, whatever prefixes its document has. */
export interface NamedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly NamedElement[];
  readonly text: string;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** What the prefixes mean at a place, and which namespaces a reader may ignore there. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly ignorable: ReadonlySet<string>;
}

/**
 * Gives the names of a document the prefixes of a schema, and leaves out what `mc:Ignorable` names: readers that do
 * not know those namespaces pass over them (ECMA-376, part 3).
 */
export function named(root: Element, prefixes: Readonly<Record<string, string>>): NamedElement {
  const own: Readonly<Record<string, string>> = { [XML]: "xml", [SCHEMA_INSTANCE]: "xsi", ...prefixes };
  const prefixed = (namespace: string, name: string): string => {
    const prefix = own[namespace];
    if (prefix === undefined) return `{${namespace}}${name}`;
    return prefix === "" ? name : `${prefix}:${name}`;
  };

  const rename = (element: Element, outer: Scope): NamedElement => {
    const scope = scopeIn(element, outer);
    const attributes = new Map<string, string>();
    for (const [key, value] of element.attributes) {
      const [namespace, name] = split(key, scope, "");
      if (isDeclaration(key) || namespace === COMPATIBILITY || scope.ignorable.has(namespace)) continue;
      attributes.set(namespace === "" ? name : prefixed(namespace, name), value);
    }
    const children = element.children
      .filter((child) => {
        const inner = scopeIn(child, scope);
        return !inner.ignorable.has(split(child.name, inner, defaultOf(inner))[0]);
      })
      .map((child) => rename(child, scope));
    const [namespace, name] = split(element.name, scope, defaultOf(scope));
    return { name: prefixed(namespace, name), attributes, children, text: element.text };
  };
  return rename(root, { namespaces: new Map([["xml", XML]]), ignorable: new Set() });
}

const isDeclaration = (key: string): boolean => key === "xmlns" || key.startsWith("xmlns:");
const defaultOf = (scope: Scope): string => scope.namespaces.get("") ?? "";

function scopeIn(element: Element, outer: Scope): Scope {
  const namespaces = new Map(outer.namespaces);
  for (const [key, value] of element.attributes)
    if (isDeclaration(key)) namespaces.set(key.slice("xmlns:".length), value);
  const ignorable = new Set(outer.ignorable);
  const inner = { namespaces, ignorable };
  for (const [key, value] of element.attributes) {
    const [namespace, name] = split(key, inner, "");
    if (namespace !== COMPATIBILITY || name !== "Ignorable") continue;
    for (const prefix of value.split(" ")) ignorable.add(namespaceOf(prefix, inner));
  }
  return inner;
}

function split(name: string, scope: Scope, unprefixed: string): [namespace: string, name: string] {
  const colon = name.indexOf(":");
  if (colon < 0 || name.startsWith("xmlns:")) return [unprefixed, name];
  return [namespaceOf(name.slice(0, colon), scope), name.slice(colon + 1)];
}

function namespaceOf(prefix: string, scope: Scope): string {
  const namespace = scope.namespaces.get(prefix);
  if (namespace === undefined) throw new Error(`No namespace for the prefix ${prefix}`);
  return namespace;
}
