// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { AuditRecordV1 as Document } from './audit_record.v1.type.ts';
import validate from './audit_record.v1.validate.js';
export type AuditRecordV1 = Document;
export const AuditRecordV1: DocumentSchema<AuditRecordV1> = /* @__PURE__ */ documentSchema('audit_record.v1', validate);
