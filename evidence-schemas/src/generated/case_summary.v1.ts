// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CaseSummaryV1 as Document } from './case_summary.v1.type.ts';
import validate from './case_summary.v1.validate.js';
export type CaseSummaryV1 = Document;
export const CaseSummaryV1: DocumentSchema<CaseSummaryV1> = /* @__PURE__ */ documentSchema('case_summary.v1', validate);
