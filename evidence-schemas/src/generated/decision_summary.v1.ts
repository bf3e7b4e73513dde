// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DecisionSummaryV1 as Document } from './decision_summary.v1.type.ts';
import validate from './decision_summary.v1.validate.js';
export type DecisionSummaryV1 = Document;
export const DecisionSummaryV1: DocumentSchema<DecisionSummaryV1> = /* @__PURE__ */ documentSchema('decision_summary.v1', validate);
