// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ComputeReplyV1 as Document } from './compute_reply.v1.type.ts';
import validate from './compute_reply.v1.validate.js';
export type ComputeReplyV1 = Document;
export const ComputeReplyV1: DocumentSchema<ComputeReplyV1> = /* @__PURE__ */ documentSchema('compute_reply.v1', validate);
