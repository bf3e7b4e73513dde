import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Validator } from '../validator.ts';
import { COMPILER } from './schema-closure.ts';

export type Compiled = { readonly validate: Validator } | { readonly fault: string };

/**
 * Validators of schemas that this checkout does not have, such as those that a pull request brings; the platform itself
 * uses the generated ones. Each is compiled when it is first asked for, and what several refer to is compiled once. A
 * schema that cannot be compiled says why.
 */
export function schemasFromOutside(schemas: ReadonlyMap<string, object>): (id: string) => Compiled {
  const ajv = new Ajv2020({ ...COMPILER, validateSchema: false, addUsedSchema: false, code: { optimize: false } });
  const refused = new Map<string, string>();
  const attempt = (id: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      refused.set(id, `cannot be compiled: ${error.message.slice(0, 200)}`);
    }
  };
  for (const [id, schema] of schemas) attempt(id, () => ajv.addSchema(schema, id));
  return (id) => {
    let validate: Validator | undefined;
    if (!refused.has(id)) {
      attempt(id, () => {
        // What a schema may hold is part of what is asked; each is held against its dialect once.
        if (ajv.validateSchema(schemas.get(id) ?? {}, true) !== true) throw new Error('it is of another dialect');
        validate = ajv.getSchema(id) as Validator | undefined;
      });
    }
    return validate === undefined ? { fault: refused.get(id) ?? 'cannot be compiled' } : { validate };
  };
}
