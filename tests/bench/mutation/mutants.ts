import ts from 'typescript';

/** One small change to a source file: [start, end) of its text becomes `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '^': '|',
  '<<': '>>',
};

/**
 * The mutants of a TypeScript source: operators swapped, conditions fixed to true and to false,
 * numbers one higher, texts and patterns emptied or loosened, statements that only call left out.
 * Types, imports and exports are left alone.
 */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const change = (node: ts.Node, text: string): void => {
    found.push({ start: node.getStart(), end: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    mutate(node, change);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function mutate(node: ts.Node, change: (node: ts.Node, text: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const swapped = SWAPS[node.operatorToken.getText()];
    if (swapped) change(node.operatorToken, swapped);
  } else if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
    change(node.expression, 'true');
    change(node.expression, 'false');
  } else if (ts.isConditionalExpression(node)) {
    change(node.condition, 'true');
    change(node.condition, 'false');
  } else if (ts.isNumericLiteral(node)) {
    change(node, `${Number(node.text) + 1}`);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    change(node, node.operand.getText());
  } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
    change(node, ';');
  } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (!ts.isPropertyAssignment(node.parent) || node.parent.name !== node)
      change(node, node.text ? `''` : `'x'`);
  } else if (ts.isTemplateExpression(node)) {
    change(node, `''`);
  } else if (ts.isRegularExpressionLiteral(node)) {
    for (const loosened of looser(node.text)) change(node, loosened);
  }
}

/** Patterns with an anchor or a quantifier less, or with a class turned round. */
function looser(pattern: string): string[] {
  const changes: [RegExp, string][] = [
    [/^\/\^/, '/'],
    [/\$(\/[a-z]*)$/, '$1'],
    [/\+/, ''],
    [/\*/, '+'],
    [/\[\^/, '['],
    [/\[(?!\^)/, '[^'],
  ];
  return changes.map(([from, to]) => pattern.replace(from, to)).filter((made) => made !== pattern);
}
