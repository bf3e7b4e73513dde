// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CostGuardrailSnapshotV1 as Document } from './cost_guardrail_snapshot.v1.type.ts';
import validate from './cost_guardrail_snapshot.v1.validate.js';
export type CostGuardrailSnapshotV1 = Document;
export const CostGuardrailSnapshotV1: DocumentSchema<CostGuardrailSnapshotV1> = /* @__PURE__ */ documentSchema('cost_guardrail_snapshot.v1', validate);
