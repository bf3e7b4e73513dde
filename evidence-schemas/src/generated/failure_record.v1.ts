// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { FailureRecordV1 as Document } from './failure_record.v1.type.ts';
import validate from './failure_record.v1.validate.js';
export type FailureRecordV1 = Document;
export const FailureRecordV1: DocumentSchema<FailureRecordV1> = /* @__PURE__ */ documentSchema('failure_record.v1', validate);
