// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { FlowAnchorFraudRowV1 as Document } from './flow_anchor_fraud_row.v1.type.ts';
import validate from './flow_anchor_fraud_row.v1.validate.js';
export type FlowAnchorFraudRowV1 = Document;
export const FlowAnchorFraudRowV1: DocumentSchema<FlowAnchorFraudRowV1> = /* @__PURE__ */ documentSchema('flow_anchor_fraud_row.v1', validate);
