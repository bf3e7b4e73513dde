import { isSchemaName } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';

/**
 * How many documents break the schema of that name; all of them when there is no such schema. The table of all schemas
 * is large, so this module is loaded where a whole phase is read back and nowhere else.
 */
export const countInvalid = (schema: string, documents: readonly unknown[]): number =>
  isSchemaName(schema)
    ? documents.filter((document) => documentSchemas[schema].faults(document).length > 0).length
    : documents.length;
