import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findSchemaName,
  findSecrets,
  isSchemaName,
  SCHEMA_NAMES,
  type SchemaName,
  type Validator,
} from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { describe, expect, test } from 'vitest';
import { evidenceSchemas } from './folder.ts';

const samplesFolder = join(evidenceSchemas, 'samples');
/** The validators themselves: what ajv reports is more than the platform keeps of a fault. */
const validators = Object.fromEntries(
  await Promise.all(
    SCHEMA_NAMES.map(async (name) => [
      name,
      ((await import(join(evidenceSchemas, 'src', 'generated', `${name}.validate.js`))) as { default: Validator })
        .default,
    ]),
  ),
) as Record<SchemaName, Validator>;

interface Sample {
  readonly schema: SchemaName;
  readonly file: string;
  readonly document: unknown;
}

const samples = readdirSync(samplesFolder).flatMap((schema): readonly Sample[] => {
  if (!isSchemaName(schema)) throw new Error(`samples/${schema} belongs to no schema`);
  return readdirSync(join(samplesFolder, schema)).map((file) => ({
    schema,
    file,
    document: JSON.parse(readFileSync(join(samplesFolder, schema, file), 'utf8')) as unknown,
  }));
});
const valid = samples.filter(({ file }) => file.startsWith('valid-'));
const invalid = samples.filter(({ file }) => file.startsWith('invalid-'));

/** Files of mode 0600 that hold a credential by purpose and never become evidence. */
const isPrivate = (schema: SchemaName): boolean => schema === 'broker_file.v1' || schema === 'parameter_file.v1';

describe('samples', () => {
  test('every file says whether it is valid', () => {
    expect(samples.filter((sample) => !valid.includes(sample) && !invalid.includes(sample))).toEqual([]);
  });

  test.each(SCHEMA_NAMES)('%s has a valid and an invalid sample', (name) => {
    expect(valid.some(({ schema }) => schema === name)).toBe(true);
    expect(invalid.some(({ schema }) => schema === name)).toBe(true);
  });

  test.each(valid)('$schema accepts $file', ({ schema, document }) => {
    expect(documentSchemas[schema].faults(document)).toEqual([]);
  });

  test.each(valid)('$schema is named by the tag of $file', ({ schema, document }) => {
    const found = findSchemaName(document);
    expect(found === undefined || found === schema).toBe(true);
  });

  // The scanner refuses to write evidence with a hit, so no honest document may look like one.
  test.each(valid.filter(({ schema, document }) => !isPrivate(schema) && findSchemaName(document) !== undefined))(
    '$schema carries no secret in $file',
    ({ document }) => {
      expect(findSecrets(document)).toEqual([]);
    },
  );

  test.each(invalid)('$schema refuses $file for the reason in its name', ({ schema, file, document }) => {
    expect(validators[schema](document)).toBe(false);
    const words = wordsOf(file.slice('invalid-'.length, -'.json'.length));
    const reasons = reasonsFor(schema);
    expect(
      words.some((word) => reasons.has(word)),
      `Name the keyword or the member at fault in ${file}: ${[...reasons].join(', ')}`,
    ).toBe(true);
  });
});

/** Words of everything a refusal names: its keyword, the member it is about, and the member that is missing or extra. */
function reasonsFor(schema: SchemaName): ReadonlySet<string> {
  const reasons = new Set<string>();
  for (const error of (validators[schema].errors ?? []) as readonly AjvError[]) {
    const members = [error.params.missingProperty, error.params.additionalProperty, error.params.propertyName];
    const names = [error.keyword, ...error.instancePath.split('/'), ...members.map((name) => name ?? '')];
    for (const name of names) for (const word of wordsOf(name)) reasons.add(word);
    for (const word of plainWordsFor[error.keyword] ?? []) reasons.add(word);
  }
  return reasons;
}

interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name in 'missingProperty' | 'additionalProperty' | 'propertyName']?: string };
}

/** A sample may say a keyword in plain words. */
const plainWordsFor: Readonly<Record<string, readonly string[]>> = {
  additionalProperties: ['extra', 'unknown'],
  unevaluatedProperties: ['extra', 'unknown'],
  required: ['missing'],
};

/** A name as one word and as its parts, in lower case and singular: `additionalProperties`, `image_digest`. */
function wordsOf(name: string): readonly string[] {
  const parts = name.split(/[-_./]/);
  const words = [...parts, ...parts.flatMap((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').split(' '))];
  return words.filter((word) => word.length > 2).map((word) => word.toLowerCase().replace(/s$/, ''));
}
