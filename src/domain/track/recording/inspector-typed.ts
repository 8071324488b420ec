import { CannotDo } from "../../shared/cannot-do";

const INSPECTOR = /^(?:LI|DLI|[1-9]\d?)$/;

/** An inspector as typed: LI, DLI or a number; "" where nothing is. Throws CannotDo, about that field, where it may be a name. */
export function inspectorTyped(text: string, field = "inspector"): string {
  const inspector = text.trim().toUpperCase();
  if (inspector === "" || INSPECTOR.test(inspector)) return inspector;
  throw new CannotDo("Inspector: Enter LI, DLI or a number, never a name.", field);
}
