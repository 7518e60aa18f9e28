import ts from 'typescript';
import type { Source } from './sources';

/** A text that somebody may read, and where it is. */
export interface Sentence {
  /** Such as `core/plan/refusal.ts:30`. */
  readonly at: string;
  readonly text: string;
}

/**
 * The sentences in a TypeScript file: strings, templates and texts of a page that have a space in them. `…` marks where
 * a template puts a value. Import paths, types and keys are not sentences.
 */
export function sentencesIn({ path, text }: Source): readonly Sentence[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: Sentence[] = [];
  visit(file);
  return found.filter((sentence) => /\S\s+\S/.test(sentence.text));

  function visit(node: ts.Node): void {
    if (isNoText(node)) return;
    const said = textOf(node);
    if (said !== undefined) add(node, said);
    // For a sentence in several strings, the whole and each part count.
    if (ts.isBinaryExpression(node) && !ts.isBinaryExpression(node.parent)) {
      const parts = partsOf(node);
      if (parts.length > 1) add(node, parts.join(''));
    }
    ts.forEachChild(node, visit);
  }

  function add(node: ts.Node, words: string): void {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ at: `${path}:${line + 1}`, text: words });
  }
}

function isNoText(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    (ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The strings of a concatenation, without its other parts. */
function partsOf(node: ts.Expression): readonly string[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...partsOf(node.left), ...partsOf(node.right)];
  const said = textOf(node);
  return said === undefined ? [] : [said];
}
