import { type PropertyKey, parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-files.ts';

export interface Signature {
  readonly path: string;
  /** What declares it or holds it; `anonymous` for a function that is only handed on. */
  readonly name: string;
  readonly parameters: number;
}

/** Every function of a module at whatever depth, and every one that an interface or a type asks for. */
export function signaturesOf({ path, text }: SourceFile): readonly Signature[] {
  const found: Signature[] = [];
  const holders = new Map<number, string>();
  const note = (name: string, params: readonly unknown[]): void => {
    found.push({ path, name, parameters: params.length });
  };
  const held = (value: { readonly start: number } | null, name: string | undefined): void => {
    if (value !== null && name !== undefined) holders.set(value.start, name);
  };
  const seen = ({ start, params }: { readonly start: number; readonly params: readonly unknown[] }): void =>
    note(holders.get(start) ?? 'anonymous', params);
  new Visitor({
    VariableDeclarator: ({ id, init }) => held(init, id.type === 'Identifier' ? id.name : undefined),
    Property: ({ key, value }) => held(value, nameOf(key)),
    PropertyDefinition: ({ key, value }) => held(value, nameOf(key)),
    MethodDefinition: ({ key, value }) => held(value, nameOf(key)),
    TSTypeAliasDeclaration: ({ id, typeAnnotation }) => held(typeAnnotation, id.name),
    TSPropertySignature: ({ key, typeAnnotation }) => held(typeAnnotation?.typeAnnotation ?? null, nameOf(key)),
    TSMethodSignature: ({ key, params }) => note(nameOf(key) ?? 'anonymous', params),
    FunctionDeclaration: ({ id, params }) => note(id?.name ?? 'anonymous', params),
    FunctionExpression: seen,
    ArrowFunctionExpression: seen,
    TSFunctionType: seen,
  }).visit(parseSync(path, text).program);
  return found;
}

const nameOf = (key: PropertyKey): string | undefined => (key.type === 'Identifier' ? key.name : undefined);
