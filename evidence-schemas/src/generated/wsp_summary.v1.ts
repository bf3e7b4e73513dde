// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { WspSummaryV1 as Document } from './wsp_summary.v1.type.ts';
import validate from './wsp_summary.v1.validate.js';
export type WspSummaryV1 = Document;
export const WspSummaryV1: DocumentSchema<WspSummaryV1> = /* @__PURE__ */ documentSchema('wsp_summary.v1', validate);
