import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchemas
} from "./chunk-QVFLKIPS.mjs";
import "./chunk-4XY2CLRL.mjs";
import "./chunk-H3XG6X6T.mjs";
import "./chunk-7LLRJK6K.mjs";
import "./chunk-VFCFI4CU.mjs";
import "./chunk-VXX6LQYL.mjs";
import "./chunk-VLKOI6XW.mjs";
import "./chunk-ZMY3SGZT.mjs";
import "./chunk-NXUOM4ED.mjs";
import "./chunk-A6NBV62L.mjs";
import "./chunk-VWO3M46O.mjs";
import "./chunk-Y4I5KSVV.mjs";
import "./chunk-ZIK2Q2QW.mjs";
import "./chunk-RWJ6RU3Q.mjs";
import "./chunk-5KHA6PY3.mjs";
import "./chunk-QFJRZZ2X.mjs";
import "./chunk-WAP3K4DO.mjs";
import "./chunk-T47MZQWZ.mjs";
import "./chunk-LE2J5NLY.mjs";
import "./chunk-GKUDSB6C.mjs";
import "./chunk-6C3MSOSA.mjs";
import "./chunk-RBA3VSPR.mjs";
import {
  createEvidence,
  openSession
} from "./chunk-SFQJHJB7.mjs";
import {
  actionsIo
} from "./chunk-TJ33BL7S.mjs";
import "./chunk-25M73F2V.mjs";
import "./chunk-NWR3ZB7I.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  PlatformError,
  isSchemaName
} from "./chunk-O3X4AXKO.mjs";

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
