// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LabelSummaryV1 as Document } from './label_summary.v1.type.ts';
import validate from './label_summary.v1.validate.js';
export type LabelSummaryV1 = Document;
export const LabelSummaryV1: DocumentSchema<LabelSummaryV1> = /* @__PURE__ */ documentSchema('label_summary.v1', validate);
