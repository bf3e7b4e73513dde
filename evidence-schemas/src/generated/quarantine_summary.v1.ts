// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { QuarantineSummaryV1 as Document } from './quarantine_summary.v1.type.ts';
import validate from './quarantine_summary.v1.validate.js';
export type QuarantineSummaryV1 = Document;
export const QuarantineSummaryV1: DocumentSchema<QuarantineSummaryV1> = /* @__PURE__ */ documentSchema('quarantine_summary.v1', validate);
