import { NormalizedSchema } from '@smithy/core/schema';

type Schema = Parameters<typeof NormalizedSchema.of>[0];

/** Where a JSON answer differs from a shape of the published model, by member; empty when it is one. */
export function shapeFaults(schema: Schema, value: unknown, path = ''): readonly string[] {
  const shape = NormalizedSchema.of(schema);
  if (shape.isListSchema()) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one, at) => shapeFaults(shape.getValueSchema(), one, `${path}[${at}]`));
  }
  if (shape.isMapSchema()) {
    return membersOf(value).flatMap(([name, one]) => shapeFaults(shape.getValueSchema(), one, `${path}.${name}`));
  }
  if (shape.isStructSchema()) return structFaults(shape, value, path);
  const wanted = scalarOf(shape);
  return wanted === undefined || typeof value === wanted ? [] : [`${path} is no ${wanted}`];
}

function structFaults(shape: NormalizedSchema, value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const members = new Map([...shape.structIterator()]);
  return membersOf(value).flatMap(([name, one]) => {
    const member = members.get(name);
    return member === undefined ? [`${path}.${name} is not in the model`] : shapeFaults(member, one, `${path}.${name}`);
  });
}

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(value ?? {});

/** The protocol writes times as numbers. */
function scalarOf(shape: NormalizedSchema): 'string' | 'number' | 'boolean' | undefined {
  if (shape.isStringSchema()) return 'string';
  if (shape.isNumericSchema() || shape.isTimestampSchema()) return 'number';
  return shape.isBooleanSchema() ? 'boolean' : undefined;
}

/** What an operation of the model answers. */
export function outputOf(operation: unknown): Schema {
  const output: unknown = Array.isArray(operation) ? operation[5] : undefined;
  if (typeof output !== 'function') throw new Error('no operation of the model');
  return output() as Schema;
}
