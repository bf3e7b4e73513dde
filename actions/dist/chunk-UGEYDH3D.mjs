import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  executionPlace,
  readEvidence
} from "./chunk-XMMPPD3D.mjs";
import {
  createEvidence,
  replaceEvidence
} from "./chunk-SFVFCM4Y.mjs";
import {
  evidenceKey
} from "./chunk-4U5QJH6X.mjs";

// actions/lib/evidence.ts
var refOf = ({ key, versionId, sha256 }) => ({
  key,
  version_id: versionId,
  sha256
});
var executionKey = ({ substrate, definition, executionId }, name) => evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), name);
function runKey({ platformRunId }, name) {
  if (platformRunId === void 0) throw new Error("no run is pinned yet");
  return evidenceKey({ family: "run", platform_run_id: platformRunId }, name);
}
async function createAt(context, key, schema, document) {
  return refOf(await createEvidence(context.session.evidence, key, schema, document));
}
async function replaceAt(context, key, schema, document) {
  const present = await context.session.store.head(context.session.evidence.bucket, key);
  return refOf(await replaceEvidence(context.session.evidence, key, schema, document, present?.versionId));
}
var readAt = (context, key, parse) => readEvidence(context.session.evidence, key, parse);

export {
  executionKey,
  runKey,
  createAt,
  replaceAt,
  readAt
};
