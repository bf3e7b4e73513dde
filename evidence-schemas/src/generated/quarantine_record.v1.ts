// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { QuarantineRecordV1 as Document } from './quarantine_record.v1.type.ts';
import validate from './quarantine_record.v1.validate.js';
export type QuarantineRecordV1 = Document;
export const QuarantineRecordV1: DocumentSchema<QuarantineRecordV1> = /* @__PURE__ */ documentSchema('quarantine_record.v1', validate);
