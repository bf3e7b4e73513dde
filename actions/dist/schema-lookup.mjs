import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/schema-names.ts
import { isSchemaName$evidence_schemas_src_schema_names } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/catalog.ts
import { documentSchemas$evidence_schemas_src_generated_catalog } from "./catalog.mjs";

// actions/lib/phase-end/schema-lookup.ts
function validatorOf(schema) {
  if (!isSchemaName$evidence_schemas_src_schema_names(schema)) return () => false;
  const { faults } = documentSchemas$evidence_schemas_src_generated_catalog[schema];
  return (document) => faults(document).length === 0;
}
export {
  validatorOf
};
