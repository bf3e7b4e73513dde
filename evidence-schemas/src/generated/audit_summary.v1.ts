// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { AuditSummaryV1 as Document } from './audit_summary.v1.type.ts';
import validate from './audit_summary.v1.validate.js';
export type AuditSummaryV1 = Document;
export const AuditSummaryV1: DocumentSchema<AuditSummaryV1> = /* @__PURE__ */ documentSchema('audit_summary.v1', validate);
