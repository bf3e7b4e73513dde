// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TrafficBaselineRowV1 as Document } from './traffic_baseline_row.v1.type.ts';
import validate from './traffic_baseline_row.v1.validate.js';
export type TrafficBaselineRowV1 = Document;
export const TrafficBaselineRowV1: DocumentSchema<TrafficBaselineRowV1> = /* @__PURE__ */ documentSchema('traffic_baseline_row.v1', validate);
