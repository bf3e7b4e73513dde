// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunConfigPayloadV1 as Document } from './run_config_payload.v1.type.ts';
import validate from './run_config_payload.v1.validate.js';
export type RunConfigPayloadV1 = Document;
export const RunConfigPayloadV1: DocumentSchema<RunConfigPayloadV1> = /* @__PURE__ */ documentSchema('run_config_payload.v1', validate);
