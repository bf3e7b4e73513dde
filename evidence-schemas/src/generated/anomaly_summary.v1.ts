// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { AnomalySummaryV1 as Document } from './anomaly_summary.v1.type.ts';
import validate from './anomaly_summary.v1.validate.js';
export type AnomalySummaryV1 = Document;
export const AnomalySummaryV1: DocumentSchema<AnomalySummaryV1> = /* @__PURE__ */ documentSchema('anomaly_summary.v1', validate);
