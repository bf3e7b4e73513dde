// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { FlowAnchorBaselineRowV1 as Document } from './flow_anchor_baseline_row.v1.type.ts';
import validate from './flow_anchor_baseline_row.v1.validate.js';
export type FlowAnchorBaselineRowV1 = Document;
export const FlowAnchorBaselineRowV1: DocumentSchema<FlowAnchorBaselineRowV1> = /* @__PURE__ */ documentSchema('flow_anchor_baseline_row.v1', validate);
