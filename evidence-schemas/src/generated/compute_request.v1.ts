// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ComputeRequestV1 as Document } from './compute_request.v1.type.ts';
import validate from './compute_request.v1.validate.js';
export type ComputeRequestV1 = Document;
export const ComputeRequestV1: DocumentSchema<ComputeRequestV1> = /* @__PURE__ */ documentSchema('compute_request.v1', validate);
