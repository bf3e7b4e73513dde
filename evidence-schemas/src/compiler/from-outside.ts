import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Validator } from '../validator.ts';
import { COMPILER, closureOf, type Schema } from './schema-closure.ts';

/**
 * A validator of a schema that this checkout does not have, such as one that a pull request brings; the platform itself
 * uses the generated ones. A schema that cannot be compiled says why.
 */
export function compileSchema(
  id: string,
  schemas: ReadonlyMap<string, Schema>,
): { readonly validate: Validator } | { readonly fault: string } {
  try {
    const ajv = new Ajv2020(COMPILER);
    for (const reached of closureOf(id, schemas)) ajv.addSchema(reached);
    const validate = ajv.getSchema(id);
    return validate === undefined ? { fault: 'cannot be compiled' } : { validate: validate as Validator };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: `cannot be compiled: ${error.message.slice(0, 200)}` };
  }
}
