// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunPinningV1 as Document } from './run_pinning.v1.type.ts';
import validate from './run_pinning.v1.validate.js';
export type RunPinningV1 = Document;
export const RunPinningV1: DocumentSchema<RunPinningV1> = /* @__PURE__ */ documentSchema('run_pinning.v1', validate);
