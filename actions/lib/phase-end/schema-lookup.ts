import { isSchemaName } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';

/**
 * Whether a document is one of the schema of that name; none is when there is no such schema. The table of all schemas is
 * large, so this module is loaded where a whole phase is read back and nowhere else.
 */
export function validatorOf(schema: string): (document: unknown) => boolean {
  if (!isSchemaName(schema)) return () => false;
  const { faults } = documentSchemas[schema];
  return (document) => faults(document).length === 0;
}
