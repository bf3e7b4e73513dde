import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  refOf
} from "./chunk-KBU2MMNA.mjs";
import {
  executionPlace,
  readEvidence
} from "./chunk-GGW6522S.mjs";
import {
  createEvidence,
  replaceEvidence
} from "./chunk-KOLWC6ER.mjs";
import {
  PlatformError,
  evidenceKey
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/run/evidence.ts
var executionKey = ({ substrate, definition, executionId }, name) => evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), name);
function getRunId({ platformRunId }) {
  if (platformRunId === void 0) throw new PlatformError("E_RUN_NOT_PINNED", "no run is pinned yet");
  return platformRunId;
}
var runKey = (context, name) => evidenceKey({ family: "run", platform_run_id: getRunId(context) }, name);
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
  getRunId,
  runKey,
  createAt,
  replaceAt,
  readAt
};
