/** What may stand in an element: a complex type of an XML Schema, written short. */
export interface ElementType {
  /**
   * Its children as a regular expression over their names: "cols? sheetData conditionalFormatting*". The type of a
   * child has the child's name, or the one after an equals sign: "left=borderLine?". "any" where a schema does not say.
   */
  readonly content?: string;
  /** Instead of content: children in any order, each once at most. */
  readonly anyOrder?: string;
  /** Its attributes and their simple types; a question mark where one may be missing: "min=unsigned hidden=boolean?". */
  readonly attributes?: string;
  /** The simple type of its text; none where it has no text. */
  readonly text?: string;
  /** The type it may stand for, where the element says so by `xsi:type`. */
  readonly standsFor?: string;
}

/**
 * A schema by hand: the elements that our files have, as a standard describes them. An element that the standard
 * knows and we do not use yet may be missing here: it is then a fault, until somebody adds it.
 */
export interface Schema {
  /** The prefixes that its names have here, by namespace; the main one has none. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, ElementType>>;
}

interface Child {
  readonly name: string;
  readonly type: string;
}

/** What an ElementType says, made ready to be held against elements. */
export interface Compiled {
  readonly isAny: boolean;
  readonly children: ReadonlyMap<string, string>;
  readonly isInOrder: (names: readonly string[]) => boolean;
  readonly attributes: readonly (Child & { readonly isRequired: boolean })[];
}

const CHILD = /([A-Za-z][\w:.-]*)(?:=([\w:.-]+))?/g;
const ATTRIBUTE = /^([\w:]+)=(.+?)(\??)$/;

export function compile({ content = "", anyOrder, attributes = "" }: ElementType): Compiled {
  const children = [...(anyOrder ?? content).matchAll(CHILD)].map(([, name = "", type = name]): Child => ({
    name,
    type,
  }));
  return {
    isAny: content === "any",
    children: new Map(children.map(({ name, type }) => [name, type])),
    isInOrder: anyOrder === undefined ? inOrder(content) : (names) => new Set(names).size === names.length,
    attributes: attributes
      .split(/\s+/)
      .filter((attribute) => attribute !== "")
      .map((attribute) => {
        const [, name = "", type = "", optional = ""] = ATTRIBUTE.exec(attribute) ?? [];
        return { name, type, isRequired: optional === "" };
      }),
  };
}

function inOrder(content: string): Compiled["isInOrder"] {
  const order = new RegExp(`^${content.replace(CHILD, "(?:$1,)").replace(/\s/g, "")}$`);
  return (names) => order.test(names.map((name) => `${name},`).join(""));
}
