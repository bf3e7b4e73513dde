import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/evidence-key.ts
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/schema-names.ts
import { isSchemaName$evidence_schemas_src_schema_names } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/catalog.ts
import { documentSchemas$evidence_schemas_src_generated_catalog } from "./catalog.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// actions/evidence-write/main.ts
var DOCUMENT_BYTES_MAX = 1048576;
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const schema = io.input("schema");
    if (!isSchemaName$evidence_schemas_src_schema_names(schema)) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `${schema.slice(0, 64)} is not a schema`);
    const text = io.input("document");
    if (Buffer.byteLength(text) > DOCUMENT_BYTES_MAX) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "more than 1 MiB");
    const document = parseJson$evidence_schemas_src_strict_json(text, "E_SCHEMA_INVALID", "the document");
    const key = io.input("key");
    requireForeign(key);
    const stored = await createEvidence$runtime_src_evidence_write(session.evidence, key, documentSchemas$evidence_schemas_src_generated_catalog[schema], document);
    io.output("snapshot-key", stored.key);
    io.output("snapshot-version", stored.versionId);
    io.output("snapshot-sha256", stored.sha256);
  } finally {
    await session.close();
  }
}
var LEDGERS = ["embedded", "emulated", "dev_min"];
function requireForeign(key) {
  const owned = LEDGERS.map((env) => evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env })).find(
    (prefix) => key.startsWith(prefix)
  );
  if (owned === void 0) return;
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_OWNED", `keys below ${owned} belong to the ledger`);
}
export {
  run
};
