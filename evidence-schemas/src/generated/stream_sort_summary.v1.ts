// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StreamSortSummaryV1 as Document } from './stream_sort_summary.v1.type.ts';
import validate from './stream_sort_summary.v1.validate.js';
export type StreamSortSummaryV1 = Document;
export const StreamSortSummaryV1: DocumentSchema<StreamSortSummaryV1> = /* @__PURE__ */ documentSchema('stream_sort_summary.v1', validate);
