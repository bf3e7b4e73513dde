import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createEvidence,
  openSession
} from "./chunk-SFVFCM4Y.mjs";
import {
  actionsIo
} from "./chunk-7GGBT3DZ.mjs";
import "./chunk-XLXX6SRC.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  isSchemaName
} from "./chunk-4U5QJH6X.mjs";

// actions/evidence-write/main.ts
var DOCUMENT_BYTES_MAX = 1048576;
async function run(io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  try {
    const schema = io.input("schema");
    if (!isSchemaName(schema)) throw new PlatformError("E_SCHEMA_INVALID", `${schema.slice(0, 64)} is not a schema`);
    const text = io.input("document");
    if (Buffer.byteLength(text) > DOCUMENT_BYTES_MAX) throw new PlatformError("E_SCHEMA_INVALID", "more than 1 MiB");
    const stored = await createEvidence(session.evidence, io.input("key"), schema, JSON.parse(text));
    io.output("snapshot-key", stored.key);
    io.output("snapshot-version", stored.versionId);
    io.output("snapshot-sha256", stored.sha256);
  } finally {
    await session.close();
  }
}
export {
  run
};
