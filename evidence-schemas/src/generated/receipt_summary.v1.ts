// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReceiptSummaryV1 as Document } from './receipt_summary.v1.type.ts';
import validate from './receipt_summary.v1.validate.js';
export type ReceiptSummaryV1 = Document;
export const ReceiptSummaryV1: DocumentSchema<ReceiptSummaryV1> = /* @__PURE__ */ documentSchema('receipt_summary.v1', validate);
