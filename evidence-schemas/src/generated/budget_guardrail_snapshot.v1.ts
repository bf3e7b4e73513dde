// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BudgetGuardrailSnapshotV1 as Document } from './budget_guardrail_snapshot.v1.type.ts';
import validate from './budget_guardrail_snapshot.v1.validate.js';
export type BudgetGuardrailSnapshotV1 = Document;
export const BudgetGuardrailSnapshotV1: DocumentSchema<BudgetGuardrailSnapshotV1> = /* @__PURE__ */ documentSchema('budget_guardrail_snapshot.v1', validate);
