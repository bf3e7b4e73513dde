// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ActionSummaryV1 as Document } from './action_summary.v1.type.ts';
import validate from './action_summary.v1.validate.js';
export type ActionSummaryV1 = Document;
export const ActionSummaryV1: DocumentSchema<ActionSummaryV1> = /* @__PURE__ */ documentSchema('action_summary.v1', validate);
