// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ActionIntentV1 as Document } from './action_intent.v1.type.ts';
import validate from './action_intent.v1.validate.js';
export type ActionIntentV1 = Document;
export const ActionIntentV1: DocumentSchema<ActionIntentV1> = /* @__PURE__ */ documentSchema('action_intent.v1', validate);
