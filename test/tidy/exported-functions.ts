import { type ExportNamedDeclaration, parseSync } from 'oxc-parser';
import type { SourceFile } from './source-files.ts';

export interface ExportedFunction {
  readonly path: string;
  readonly name: string;
  readonly parameters: number;
}

/** Functions that a module exports by name, whether they are declared or assigned to a constant. */
export function exportedFunctions({ path, text }: SourceFile): readonly ExportedFunction[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program.body
    .filter((statement) => statement.type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => functionsOf(declaration))
    .map((found) => ({ path, ...found }));
}

function functionsOf(declaration: ExportNamedDeclaration['declaration']): readonly Omit<ExportedFunction, 'path'>[] {
  if (declaration?.type === 'FunctionDeclaration') {
    return declaration.id === null ? [] : [{ name: declaration.id.name, parameters: declaration.params.length }];
  }
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
      ? [{ name: id.name, parameters: init.params.length }]
      : [],
  );
}
