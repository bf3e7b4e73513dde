// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StreamSortReceiptV1 as Document } from './stream_sort_receipt.v1.type.ts';
import validate from './stream_sort_receipt.v1.validate.js';
export type StreamSortReceiptV1 = Document;
export const StreamSortReceiptV1: DocumentSchema<StreamSortReceiptV1> = /* @__PURE__ */ documentSchema('stream_sort_receipt.v1', validate);
