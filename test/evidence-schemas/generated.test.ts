import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceSchemas } from './folder.ts';

const schemaFolder = join(evidenceSchemas, 'schemas');
const schemas = readdirSync(schemaFolder).map((file) => ({
  file,
  schema: JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as Schema,
}));

type Schema = Readonly<Record<string, unknown>>;

describe('schemas', () => {
  test('generate exactly the committed types and validators', () => {
    const check = spawnSync(process.execPath, [join(evidenceSchemas, 'src', 'generate.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(check.stderr).toBe('');
    expect(check.status).toBe(0);
  }, 60_000);

  test.each(schemas)('$file has a name, a version and the dialect of 2020-12', ({ file, schema }) => {
    expect(file).toMatch(/^[a-z][a-z0-9_]*\.v[1-9][0-9]*\.schema\.json$/);
    expect(schema.$id).toBe(file);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(schemas)('$file describes every member', ({ schema }) => {
    expect(undescribed(schema, '#')).toEqual([]);
  });

  test.each(schemas)('$file refers to schemas of this folder only', ({ schema }) => {
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"#]*)/g)].map((match) => match[1]);
    expect(refs.filter((ref) => ref !== '' && !schemas.some(({ file }) => file === ref))).toEqual([]);
  });

  test.each(schemas)('$file closes every object whose members it names', ({ schema }) => {
    expect(open(schema, '#', false)).toEqual([]);
  });
});

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member with a constant describes itself; a branch repeats members that are described elsewhere. */
function undescribed(schema: Schema, path: string): readonly string[] {
  const members = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  const here = members
    .filter(([, member]) => isSchema(member) && !('description' in member || '$ref' in member || 'const' in member))
    .map(([name]) => `${path}/${name}`);
  const inBranch = /\/(?:then|else|if|allOf\/\d+|oneOf\/\d+)$/.test(path) && !('additionalProperties' in schema);
  return [...(inBranch ? [] : here), ...children(schema, path).flatMap(([child, at]) => undescribed(child, at))];
}

/** Branches of a closed object may name members without closing themselves. */
function open(schema: Schema, path: string, closedAbove: boolean): readonly string[] {
  const closed = schema.additionalProperties !== undefined || schema.unevaluatedProperties === false;
  const here = schema.properties !== undefined && !closed && !closedAbove ? [path] : [];
  return [
    ...here,
    ...children(schema, path).flatMap(([child, at]) =>
      open(child, at, /\/(?:oneOf|allOf|if|then|else)(?:\/\d+)?$/.test(at) && (closed || closedAbove)),
    ),
  ];
}

function children(schema: Schema, path: string): readonly (readonly [Schema, string])[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = `${path}/${keyword}`;
    if (keyword === 'properties' || keyword === '$defs')
      return Object.entries(value as object).flatMap(([name, child]) =>
        isSchema(child) ? [[child, `${at}/${name}`] as const] : [],
      );
    if (Array.isArray(value))
      return value.flatMap((child, index) => (isSchema(child) ? [[child, `${at}/${index}`] as const] : []));
    return isSchema(value) && !['const', 'default'].includes(keyword) ? [[value, at] as const] : [];
  });
}
