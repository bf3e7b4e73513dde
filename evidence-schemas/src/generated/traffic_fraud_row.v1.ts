// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TrafficFraudRowV1 as Document } from './traffic_fraud_row.v1.type.ts';
import validate from './traffic_fraud_row.v1.validate.js';
export type TrafficFraudRowV1 = Document;
export const TrafficFraudRowV1: DocumentSchema<TrafficFraudRowV1> = /* @__PURE__ */ documentSchema('traffic_fraud_row.v1', validate);
