// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ApprovalRecordV1 as Document } from './approval_record.v1.type.ts';
import validate from './approval_record.v1.validate.js';
export type ApprovalRecordV1 = Document;
export const ApprovalRecordV1: DocumentSchema<ApprovalRecordV1> = /* @__PURE__ */ documentSchema('approval_record.v1', validate);
