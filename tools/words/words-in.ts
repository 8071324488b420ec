import ts from "typescript";

/** Attributes and properties that hold words for people, even where they are no sentences. */
const LABELS = new Set(["label", "title", "header", "none", "aria-label", "prompt", "placeholder"]);

/** Why a rule stands is told in docs/rules.md alone. */
const UNSEEN = new Set(["why"]);

/** A sentence, or several: words that begin with a capital, a digit, a quotation mark or what is filled in. */
const SENTENCE = /^[A-Z\d“"…(].* .*[.?!:](?:$| )/s;

/** Parts of regular expressions can look like sentences. */
const PATTERN = /\\[bdsw]|\(\?|\[\^|\[[a-z]-/i;

/**
 * What a source file says to people: sentences, and the words of buttons, fields, columns and headings, in the order
 * of the file. What is filled in while the add-in runs is an ellipsis.
 */
export function wordsIn(file: string, source: string): string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isPropertyAssignment(node) && UNSEEN.has(nameOf(node.name))))
      return;
    const words = textOf(node)?.replace(/\s+/g, " ").trim();
    if (words !== undefined && /[A-Za-z]/.test(words) && isSaid(node, words)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind));
  return [...new Set(found)];
}

const isSaid = (node: ts.Node, words: string): boolean =>
  !PATTERN.test(words) && (ts.isJsxText(node) || isLabel(node) || SENTENCE.test(words));

const isLabel = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) || ts.isJsxAttribute(node.parent)) &&
  node !== node.parent.name &&
  LABELS.has(nameOf(node.parent.name));

const nameOf = (name: ts.PropertyName | ts.JsxAttributeName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}
