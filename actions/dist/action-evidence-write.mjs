import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchemas
} from "./chunk-PMUVYUQO.mjs";
import "./chunk-UOMKR5L7.mjs";
import "./chunk-I4UQJ6LE.mjs";
import "./chunk-VWZNNAHK.mjs";
import "./chunk-D2MAHCZA.mjs";
import "./chunk-3NKDYYBX.mjs";
import "./chunk-DZYX23IR.mjs";
import "./chunk-RELLX7TU.mjs";
import "./chunk-WPUFC75L.mjs";
import "./chunk-ZUQJI3XO.mjs";
import "./chunk-PHFDUIJ2.mjs";
import "./chunk-XNQXV4O7.mjs";
import "./chunk-FNPZUU3A.mjs";
import "./chunk-J3CI5C5X.mjs";
import "./chunk-2JUBEXKA.mjs";
import "./chunk-V7LTDHW3.mjs";
import "./chunk-FTDKMC2X.mjs";
import "./chunk-SONWA6E7.mjs";
import "./chunk-SP5QTY4L.mjs";
import "./chunk-SASGA76X.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import {
  createEvidence,
  openSession
} from "./chunk-FV64UT5K.mjs";
import {
  actionsIo
} from "./chunk-AIA4CCVC.mjs";
import "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  isSchemaName
} from "./chunk-AGYZ7ZP2.mjs";

// actions/evidence-write/main.ts
var DOCUMENT_BYTES_MAX = 1048576;
async function run(io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  try {
    const schema = io.input("schema");
    if (!isSchemaName(schema)) throw new PlatformError("E_SCHEMA_INVALID", `${schema.slice(0, 64)} is not a schema`);
    const text = io.input("document");
    if (Buffer.byteLength(text) > DOCUMENT_BYTES_MAX) throw new PlatformError("E_SCHEMA_INVALID", "more than 1 MiB");
    const stored = await createEvidence(session.evidence, io.input("key"), documentSchemas[schema], JSON.parse(text));
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
