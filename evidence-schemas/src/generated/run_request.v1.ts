// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunRequestV1 as Document } from './run_request.v1.type.ts';
import validate from './run_request.v1.validate.js';
export type RunRequestV1 = Document;
export const RunRequestV1: DocumentSchema<RunRequestV1> = /* @__PURE__ */ documentSchema('run_request.v1', validate);
