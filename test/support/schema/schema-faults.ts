import type { Element } from "../xml";
import { named, type NamedElement } from "./names";
import { compile, type Compiled, type Schema } from "./schema";
import { isOfType } from "./simple-types";

/** Everything in a document that a schema does not allow, each with the path to it; none where it is valid. */
export function schemaFaults(root: Element, schema: Schema): string[] {
  const compiled = new Map<string, Compiled>();
  const faults: string[] = [];
  const document = named(root, schema.prefixes);
  check(document, document.name, document.name);
  return faults;

  function check(element: NamedElement, declared: string, path: string): void {
    const fault = (words: string): void => void faults.push(`${path}: ${words}`);
    const type = element.attributes.get("xsi:type") ?? declared;
    const description = schema.types[type];
    if (description === undefined) {
      fault(`nothing is known of ${type}`);
      return;
    }
    if (type !== declared && description.standsFor !== declared) {
      fault(`${type} cannot stand for ${declared}`);
      return;
    }
    const known = compiled.get(type) ?? compile(description);
    compiled.set(type, known);

    attributeFaults(element, known).forEach(fault);
    if (known.isAny) return;
    if (
      description.text === undefined ? element.text.trim() !== "" : !isOfType(description.text, element.text)
    )
      fault(`“${element.text.trim()}” is not ${description.text ?? "allowed here"}`);
    const misplaced = firstMisplaced(element, known);
    if (misplaced !== undefined) fault(misplaced);
    for (const [i, child] of element.children.entries()) {
      const childType = known.children.get(child.name);
      if (childType !== undefined) check(child, childType, `${path}/${child.name}[${i + 1}]`);
    }
  }
}

function attributeFaults(element: NamedElement, { attributes }: Compiled): string[] {
  const faults: string[] = [];
  for (const { name, type, isRequired } of attributes) {
    const value = element.attributes.get(name);
    if (value === undefined ? isRequired : !isOfType(type, value))
      faults.push(value === undefined ? `${name} is missing` : `${name}="${value}" is not ${type}`);
  }
  const names = new Set(["xsi:type", ...attributes.map(({ name }) => name)]);
  for (const name of element.attributes.keys()) if (!names.has(name)) faults.push(`${name} is not known`);
  return faults;
}

function firstMisplaced(
  { children }: NamedElement,
  { isInOrder, children: known }: Compiled,
): string | undefined {
  const stranger = children.find(({ name }) => !known.has(name));
  if (stranger) return `${stranger.name} may not stand here`;
  const names = children.map(({ name }) => name);
  if (isInOrder(names)) return undefined;
  const brief = names.filter((name, i) => name !== names[i - 1]).join(", ");
  return `its children are out of order, too many or too few: ${brief === "" ? "none" : brief}`;
}
