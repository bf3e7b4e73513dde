// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ActionOutcomeV1 as Document } from './action_outcome.v1.type.ts';
import validate from './action_outcome.v1.validate.js';
export type ActionOutcomeV1 = Document;
export const ActionOutcomeV1: DocumentSchema<ActionOutcomeV1> = /* @__PURE__ */ documentSchema('action_outcome.v1', validate);
